// What is written with few letters and said with more.
extension SpeechScanner {
  /// The abbreviation that begins at `start`, said; the index after it. Nil where none does.
  mutating func readAbbreviation(
    _ scalars: [Unicode.Scalar], at start: Int, wordEnd: Int
  ) -> Int? {
    // Few words are looked up: those before a full stop, and short ones with a capital.
    let isBeforeSign =
      wordEnd < scalars.count && (scalars[wordEnd] == "." || scalars[wordEnd] == "°")
    guard wordEnd - start <= 6, !table.abbreviations.isEmpty,
      isBeforeSign || ("A"..."Z").contains(scalars[start])
    else { return nil }
    for end in Self.endsOfAbbreviation(scalars, at: start, wordEnd: wordEnd) {
      if let spelled = table.abbreviations[String(scalars[start..<end])] {
        say(spelled)
        previousWord = []
        return end
      }
    }
    return nil
  }

  /// The longest first: all before white space ("J.-C."), the word with its full stop, the word.
  private static func endsOfAbbreviation(
    _ scalars: [Unicode.Scalar], at start: Int, wordEnd: Int
  ) -> [Int] {
    guard wordEnd < scalars.count, scalars[wordEnd] == "." || scalars[wordEnd] == "°" else {
      return [wordEnd]
    }
    var end = wordEnd
    while end < scalars.count, end - start < SpeechTable.longestAbbreviation,
      scalars[end].isSpokenLetter || scalars[end] == "." || scalars[end] == "-"
        || scalars[end] == "°"
    {
      end += 1
    }
    return [end, wordEnd + 1, wordEnd]
  }

  /// `XVIe` and `XIV` as they are said; nil for a word that is no numeral.
  func spelledNumeral(_ word: ArraySlice<Unicode.Scalar>) -> String? {
    guard let spelling = table.spelling, word.count <= 9, word.first.map(Self.isRoman) == true
    else { return nil }
    let digits = word.prefix(while: Self.isRoman)
    guard let value = RomanNumeral.value(of: digits) else { return nil }
    if digits.count < word.count {
      let ending = String(word.dropFirst(digits.count))
      let isFirst = ending == "er" || ending == "re" || ending == "ʳᵉ" || ending == "ᵉʳ"
      guard table.ordinalEndings.contains(ending), !isFirst || value == 1 else { return nil }
      return spelling.ordinal(value)
    }
    let followsRuler = table.rulers.contains(String(previousWord))
    let isAlone = digits.count == 1 && !(followsRuler || value > 1 && followsName)
    if isAlone { return nil }
    if let article = table.rulerArticle, followsRuler {
      return article + " " + spelling.ordinal(value)
    }
    return followsRuler && value == 1 ? spelling.ordinal(value) : spelling.cardinal(value)
  }

  private var followsName: Bool { previousWord.first?.properties.isUppercase == true }

  private static func isRoman(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "I" || scalar == "V" || scalar == "X"
  }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self = String(String.UnicodeScalarView(scalars))
  }
}
