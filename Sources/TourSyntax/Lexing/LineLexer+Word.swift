internal import TourDiagnostics

/// Words: names, keywords, languages, zones. Which of them a word is depends on where it stands.
extension LineLexer {
  struct WordScan {
    var end: Int
    /// Hyphens that are doubled, last, or not plain hyphens.
    var hasBadHyphen = false
  }

  /// Where the word that begins at `start` ends; at `start` itself if none does.
  ///
  /// A word goes on over single hyphens, and, for zones and units such as `metres/min`, over `/` and `_`.
  @inline(__always)
  func scanWord(from start: Int) -> WordScan {
    var index = start
    while index < bytes.count, CharacterClass.isASCIILetter(UInt32(bytes[index])) { index += 1 }
    guard index < bytes.count else { return WordScan(end: index) }
    switch bytes[index] {
    case 0x09, 0x0A, 0x20, 0x22, 0x2C, 0x2E, 0x3E: return WordScan(end: index)
    default: return scanRareWord(from: start, at: index)
    }
  }

  /// The same for words with anything but ASCII letters in them.
  private func scanRareWord(from start: Int, at position: Int) -> WordScan {
    var scan = WordScan(end: position)
    if position == start {
      let (scalar, length) = plainScalar(at: start)
      guard CharacterClass.isLetter(scalar) else { return scan }
      scan.end += length
    }
    var hasSlash = false
    while true {
      let (scalar, length) = plainScalar(at: scan.end)
      let next = scan.end + length
      if CharacterClass.isNamePart(scalar) || scalar == 0x5F {
        scan.end = next
      } else if scalar == 0x2D || Self.isOddHyphen(scalar) {
        if scalar != 0x2D || !CharacterClass.isNamePart(plainScalar(at: next).value) {
          scan.hasBadHyphen = true
        }
        scan.end = next
      } else if scalar == 0x2F, CharacterClass.isLetter(plainScalar(at: next).value) {
        hasSlash = true
        scan.end = next
      } else if scalar == 0x2B, hasSlash || isUniversalTime(start..<scan.end),
        CharacterClass.isDigit(plainScalar(at: next).value)
      {
        scan.end = next
      } else {
        return scan
      }
    }
  }

  /// `UTC` and `GMT`, after which some write the hours that a zone is ahead: one word, and no zone.
  private func isUniversalTime(_ word: Range<Int>) -> Bool {
    bytes[word].elementsEqual("UTC".utf8) || bytes[word].elementsEqual("GMT".utf8)
  }

  /// Hyphens that Word puts for the plain one.
  private static func isOddHyphen(_ scalar: UInt32) -> Bool { scalar == 0x2010 || scalar == 0x2011 }

  mutating func emitWord(_ scan: WordScan) {
    if scan.hasBadHyphen {
      rejectHyphens(to: scan.end)
    } else {
      emit(.word, to: scan.end)
    }
  }

  private mutating func rejectHyphens(to end: Int) {
    let word = plainText(position..<end)
    let mended = word.map { $0 == "\u{2010}" || $0 == "\u{2011}" ? "-" : $0 }
      .split(separator: "-").map { String($0) }.joined(separator: "-")
    reject(
      to: end, .badHyphen,
      "`\(word)` is no name: hyphens stand one by one, between letters or digits",
      fixes: [Fix("write \(mended)", replace: span(position..<end), with: mended, isSafe: false)])
  }

  /// `#` and at once a name.
  mutating func cutTag(_ length: Int) {
    let start = position + length
    let scan = scanWord(from: start)
    let word = plainText(start..<scan.end)
    guard scan.end > start else {
      if lastToken == nil { return rejectHashComment(length) }
      reject(to: start, .tagWithoutName, "a name follows `#` at once")
      return
    }
    guard !scan.hasBadHyphen, !word.contains("/"), !word.contains("_") else {
      let mended = WordShape.mendedName(word)
      reject(
        to: scan.end, .badHyphen,
        "`\(word)` is no name: a name has letters, digits and single hyphens",
        fixes: [
          Fix(
            "write #\(mended)", replace: span(position..<scan.end), with: "#" + mended,
            isSafe: false)
        ])
      return
    }
    emit(.tag, to: scan.end)
  }
}

extension LineLexer {
  /// A line that `#` begins, as comments do elsewhere.
  private mutating func rejectHashComment(_ length: Int) {
    reject(
      to: contentEnd(from: position), .tagWithoutName, "a comment begins with `//`",
      fixes: [Fix("write //", replace: span(position..<position + length), with: "//")])
  }
}

extension DiagnosticCode {
  static let badHyphen: DiagnosticCode = "T0114"
  static let tagWithoutName: DiagnosticCode = "T0118"
}
