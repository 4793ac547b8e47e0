internal import TourDiagnostics

/// What stands behind a statement's end and belongs elsewhere on the line.
extension ScriptParser {
  /// Reports `"Le "Grand" Phare"`: a text that ends at once before a word has a quote inside.
  mutating func reportInnerQuotes() -> Bool {
    guard kind == .word, takenEnd == cursor, takenEnd > 0,
      lexer.tokens[takenEnd - 1].kind == .text, let last = rest.last,
      lexer.tokens[last].kind == .text, !rest.contains(where: { lexer.tokens[$0].kind == .comma })
    else { return false }
    let range = range(ofToken: takenEnd - 1).lowerBound..<range(ofToken: last).upperBound
    let written = String(decoding: lexer.bytes[range], as: UTF8.self)
    guard written.hasPrefix("\""), written.hasSuffix("\""), !written.contains("\\") else {
      return false
    }
    let text = TextLiteral.quoted(String(written.dropFirst().dropLast()))
    report(
      Diagnostic(
        .tooMuch, "a quote inside a text is written `\\\"`, or « and » for both", at: span(range),
        fixes: [Fix("write \(text)", replace: span(range), with: text)]))
    return true
  }

  /// Reports a part that stands behind the one that it goes before.
  mutating func reportMisplacedPart() -> Bool {
    switch (statement, kind) {
    case (.stop, .duration), (.stop, .range): reportLengthAfterOptional()
    case (.stop, .clock): reportClockForLength()
    case (.at, .number): reportCountOfVotes()
    case (.expect, .word): reportMomentOfExpectation()
    default: false
    }
  }

  /// `optional 2 5m`
  private mutating func reportLengthAfterOptional() -> Bool {
    guard let keyword = (lineStart..<cursor).last(where: { plain($0) == Keyword.optional.spelling })
    else { return false }
    let length = lexer.plainText(
      range(ofToken: cursor).lowerBound..<Int(lexer.tokens[lineEnd - 1].end))
    let optional = lexer.plainText(
      range(ofToken: keyword).lowerBound..<Int(lexer.tokens[takenEnd - 1].end))
    let range = range(ofToken: keyword).lowerBound..<Int(lexer.tokens[lineEnd - 1].end)
    let text = "\(length) \(optional)"
    report(
      Diagnostic(
        .tooMuch, "the length of a stop stands before `optional`",
        at: span(self.range(ofToken: cursor)),
        fixes: [Fix("write \(text)", replace: span(range), with: text, isSafe: false)]))
    return true
  }

  /// `stop hall 1:30`, as the timetable shows a length.
  private mutating func reportClockForLength() -> Bool {
    guard !(lineStart..<cursor).contains(where: { plain($0) == Keyword.optional.spelling }),
      case let fixes = durationRepairs(), !fixes.isEmpty
    else { return false }
    report(
      Diagnostic(
        .wrongDuration, "a duration has letters for its units; only clock times have `:`",
        at: span(range(ofToken: cursor)), fixes: fixes))
    return true
  }

  /// `vote "Oui" 3`
  private mutating func reportCountOfVotes() -> Bool {
    guard takenEnd > 0, lexer.tokens[takenEnd - 1].kind == .text else { return false }
    report(
      Diagnostic(
        .missingPart, "expected `times`, found \(quoted(cursor))",
        at: span(range(ofToken: cursor)), fixes: [inserting("times ")]))
    return true
  }

  /// `expect skipped cave at +5m`
  private mutating func reportMomentOfExpectation() -> Bool {
    guard word == Keyword.at.packed, let moment = next(after: cursor), next(after: moment) == nil,
      lexer.tokens[moment].kind == .offset || lexer.tokens[moment].kind == .clock
    else { return false }
    let line = lineRange
    let expectation = lexer.plainText(
      line.lowerBound..<Int(lexer.tokens[takenEnd - 1].end))
    let text = "at \(plain(moment)) \(expectation)"
    report(
      Diagnostic(
        .tooMuch, "the moment of an expectation stands first: `at`, then when",
        at: span(range(ofToken: cursor).lowerBound..<line.upperBound),
        fixes: [Fix("write \(text)", replace: span(line), with: text, isSafe: false)]))
    return true
  }
}
