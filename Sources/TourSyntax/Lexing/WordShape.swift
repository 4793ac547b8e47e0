/// What a word may be, by its shape alone. Words come with look-alikes folded.
enum WordShape {
  /// Letters, marks and digits with single hyphens between them: no `_` and no `/`.
  static func isName(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, CharacterClass.isLetter(first.value) else {
      return false
    }
    return word.utf8.allSatisfy { $0 != 0x5F && $0 != 0x2F && $0 != 0x2B }
  }

  /// A BCP 47 tag (RFC 5646): two or three letters, then subtags of one to eight letters or digits.
  static func isLanguage(_ word: String) -> Bool {
    var subtags = word.utf8.split(separator: 0x2D, omittingEmptySubsequences: false).makeIterator()
    guard let first = subtags.next(), first.count == 2 || first.count == 3,
      first.allSatisfy({ CharacterClass.isASCIILetter(UInt32($0)) })
    else { return false }
    while let subtag = subtags.next() {
      guard (1...8).contains(subtag.count), subtag.allSatisfy(isLetterOrDigit) else { return false }
    }
    return true
  }

  /// An IANA time zone name, or the last part of one: it begins with a capital.
  static func isZone(_ word: String) -> Bool {
    guard let first = word.utf8.first, (0x41...0x5A).contains(first) else { return false }
    return word.utf8.allSatisfy {
      isLetterOrDigit($0) || $0 == 0x5F || $0 == 0x2F || $0 == 0x2B || $0 == 0x2D
    }
  }

  /// The nearest thing to `word` that is a name: signs become single hyphens.
  static func mendedName(_ word: String) -> String {
    word.unicodeScalars.split { !CharacterClass.isNamePart($0.value) }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    CharacterClass.isASCIILetter(UInt32(byte)) || CharacterClass.isDigit(UInt32(byte))
  }
}
