internal import TourDiagnostics

/// Prose lines: a mark, then text that is taken as it is to the end of the line.
extension LineLexer {
  /// Cuts the line's first word, and all of the line if that is a prose mark.
  mutating func cutFirstWord() -> LineShape {
    let word = scanWord(from: position)
    guard word.end > position else {
      cutRest()
      return .statement
    }
    let (sign, length) = scalar(at: word.end)
    if LookAlikes.endsProseMark(sign) { return cutProse(word, markEnd: word.end + length) }
    if mayBeMark(sign, at: word.end), let end = mistakenMarkEnd(after: word.end) {
      return cutMistakenMark(word, markEnd: end)
    }
    emitWord(word)
    cutRest()
    return .statement
  }

  private mutating func cutProse(_ word: WordScan, markEnd: Int) -> LineShape {
    guard isProseWord(position..<word.end) else { return cutRejectedMark(word.end, markEnd) }
    emit(.proseMark, to: markEnd)
    cutProseText()
    return .prose
  }

  /// White space, the text, white space, the line end.
  private mutating func cutProseText() {
    cutSpace()
    let end = contentEnd(from: position)
    let textEnd = trimmedEnd(position..<end)
    if textEnd > position {
      warnOfComment(position..<textEnd)
      warnOfMark(position..<textEnd)
      emit(.proseText, to: textEnd)
    }
    if end > position { emit(.whitespace, to: end) }
    if let length = lineEndLength(at: position) { emit(.newline, to: position + length) }
  }

  @inline(__always)
  func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      if byte == 0x20 || byte == 0x09 {
        end -= 1
      } else if byte >= 0x80, let space = spaceBefore(end, from: range.lowerBound) {
        end = space
      } else {
        break
      }
    }
    return end
  }

  /// The start of a space of two or three bytes that ends at `end`.
  private func spaceBefore(_ end: Int, from start: Int) -> Int? {
    for length in [2, 3] where end - length >= start {
      let (scalar, found) = plainScalar(at: end - length)
      if found == length, scalar == 0x20 { return end - length }
    }
    return nil
  }

  /// A language, or `guide`.
  @inline(__always)
  private func isProseWord(_ range: Range<Int>) -> Bool {
    if range.count == 2, bytes[range.lowerBound] < 0x80, bytes[range.lowerBound + 1] < 0x80 {
      return CharacterClass.isASCIILetter(UInt32(bytes[range.lowerBound + 1]))
    }
    return isRareProseWord(range)
  }

  private func isRareProseWord(_ range: Range<Int>) -> Bool {
    let word = plainText(range)
    return word == "guide" || WordShape.isLanguage(word)
  }

  /// `//` after white space in prose would be read out.
  private mutating func warnOfComment(_ range: Range<Int>) {
    var from = range.lowerBound
    while true {
      let slash = ByteSearch.first(0x2F, in: bytes, from..<range.upperBound)
      guard slash + 1 < range.upperBound else { return }
      if bytes[slash + 1] == 0x2F, slash == range.lowerBound || isAfterSpace(slash) {
        findings.append(
          Diagnostic(
            .commentInProse, .warning, "prose has no comments: this would be read out",
            at: span(slash..<range.upperBound),
            notes: ["a comment stands on a line of its own"]))
        return
      }
      from = slash + 1
    }
  }

  private func isAfterSpace(_ index: Int) -> Bool {
    let byte = bytes[index - 1]
    return byte == 0x20 || byte == 0x09 || byte >= 0x80 && spaceBefore(index, from: 0) != nil
  }
}

// MARK: - Marks that are none

extension LineLexer {
  /// A mark whose word is no language: prose all the same where one can be meant.
  private mutating func cutRejectedMark(_ wordEnd: Int, _ markEnd: Int) -> LineShape {
    let word = plainText(position..<wordEnd)
    let mended = LanguageNames.meant(by: word)
    let mark = span(position..<markEnd)
    let isLanguage = WordShape.isLanguage(mended)
    findings.append(
      Diagnostic(
        .markWithoutLanguage, "`\(word)` is no language, so this is no prose", at: mark,
        notes: ["prose begins with a language tag such as fr>, en> or zh>, or with guide>"],
        fixes: isLanguage ? [Fix("write \(mended)>", replace: mark, with: mended + ">")] : []))
    emit(isLanguage ? .proseMark : .invalid, to: markEnd)
    cutProseText()
    return isLanguage ? .prose : .statement
  }

  /// Whether what follows the first word is worth a closer look: most lines have a space and a letter there.
  @inline(__always)
  private func mayBeMark(_ sign: UInt32, at wordEnd: Int) -> Bool {
    if sign == 0x20 {
      let after = wordEnd + 1
      return after < bytes.count
        && (bytes[after] == 0x3E || bytes[after] == 0x3A || bytes[after] == 0x20
          || bytes[after] >= 0x80)
    }
    return sign == 0x3A || sign >= 0x80 && sign != Self.pastEnd
  }

  /// Where `zh：` or `zh >` ends, if that is what stands here.
  private func mistakenMarkEnd(after wordEnd: Int) -> Int? {
    guard language(of: position..<wordEnd) != nil else { return nil }
    let (sign, length) = plainScalar(at: wordEnd)
    let isKeyword = Keyword.isFirstWord(plainText(position..<wordEnd))
    if sign == 0x3A { return isKeyword ? nil : wordEnd + length }
    guard !isKeyword else { return nil }
    var index = wordEnd
    while case let (space, length) = plainScalar(at: index), space == 0x20 || space == 0x09 {
      index += length
    }
    let (mark, markLength) = scalar(at: index)
    let isMark = LookAlikes.endsProseMark(mark) || LookAlikes.plain(mark) == 0x3A
    let isComparison = plainScalar(at: index + markLength).value == 0x3D
    return index > wordEnd && isMark && !isComparison ? index + markLength : nil
  }

  /// The language that a word says by its tag or by its name: `中文`.
  private func language(of range: Range<Int>) -> String? {
    let word = plainText(range)
    return isRareProseWord(range) ? word : LanguageNames.tag(named: word)
  }

  private mutating func cutMistakenMark(_ word: WordScan, markEnd: Int) -> LineShape {
    let takesTitle = !section.isDisjoint(with: .titled)
    if takesTitle, let title = titleStart(after: markEnd) {
      return cutMistakenTitle(word, markEnd: markEnd, title)
    }
    let language = language(of: position..<word.end) ?? ""
    let mark = span(position..<markEnd)
    findings.append(
      Diagnostic(
        .mistakenMark, "prose begins with `\(language)>`", at: mark,
        fixes: [
          Fix("write \(language)>", replace: mark, with: language + ">", isSafe: !takesTitle)
        ]))
    emit(.proseMark, to: markEnd)
    cutProseText()
    return .prose
  }
}

// MARK: - Titles

extension LineLexer {
  /// Where a text in quotes begins that is all there is after a mark.
  private func titleStart(after markEnd: Int) -> Int? {
    var start = markEnd
    while case let (space, length) = plainScalar(at: start), space == 0x20 || space == 0x09 {
      start += length
    }
    let closing: UInt32
    switch plainScalar(at: start).value {
    case 0x22: closing = 0x22
    case 0x201C: closing = 0x201D
    case 0xAB: closing = 0xBB
    default: return nil
    }
    // A title of people, not a search through a long line.
    let end = trimmedEnd(start..<contentEnd(from: start))
    guard end - start <= 1000 else { return nil }
    let content = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.dropFirst()
    let first = content.firstIndex { LookAlikes.plain($0.value) == closing }
    return first.map { content.index(after: $0) } == content.endIndex ? start : nil
  }

  /// `zh: "黑猫"` under the header of what it is a title of.
  private mutating func cutMistakenTitle(
    _ word: WordScan, markEnd: Int, _ title: Int
  ) -> LineShape {
    let language = language(of: position..<word.end) ?? ""
    let text = plainText(title..<trimmedEnd(title..<contentEnd(from: title)))
    findings.append(
      Diagnostic(
        .mistakenMark, "a title in another language is written `\(language) \"TITLE\"`",
        at: span(word.end..<markEnd),
        fixes: [
          Fix(
            "write \(language) \(text)", replace: span(position..<title), with: language + " ")
        ]))
    emit(.word, to: word.end)
    cutSpace()
    emit(.invalid, to: markEnd)
    cutRest()
    return .statement
  }
}

extension DiagnosticCode {
  static let commentInProse: DiagnosticCode = "T0107"
  static let mistakenMark: DiagnosticCode = "T0115"
  static let markWithoutLanguage: DiagnosticCode = "T0116"
}
