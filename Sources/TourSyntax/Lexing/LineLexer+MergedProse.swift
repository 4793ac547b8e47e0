internal import TourDiagnostics

/// Prose marks where no line begins.
extension LineLexer {
  /// Takes `>` and the rest of the line where they are prose that stands behind a statement: `optional 3 fr> La carte`.
  mutating func cutMergedProse(_ markLength: Int) -> Bool {
    guard isAtTokenEnd, let word = lastToken, tokens[word].kind == .word, hasRoom,
      case let language = plainText(range(ofToken: word)),
      language == "guide" || WordShape.isLanguage(language),
      let before = tokens[..<word].lastIndex(where: { !$0.kind.isTrivia || $0.kind == .newline }),
      tokens[before].kind != .newline, !comparesNames
    else { return false }
    let start = range(ofToken: word).lowerBound
    let isTag = tokens[before].kind == .comparison
    let removed =
      isTag ? range(ofToken: before).lowerBound..<start : Int(tokens[before].end)..<start
    let mark = span(start..<position + markLength)
    findings = findings.filter { $0.primary.range.upperBound <= start }
    let end = trimmedEnd(position..<contentEnd(from: position))
    findings.append(
      isTag
        ? Diagnostic(
          .mistakenMark, "prose begins with `\(language)>`", at: mark,
          fixes: [Fix("write \(language)>", replace: span(removed), with: "")])
        : Diagnostic(
          .tooMuch, "`\(language)>` begins a line of its own", at: mark,
          fixes: [
            Fix(
              "write it on a line of its own", replace: span(removed),
              with: "\n" + (indentOfLine.isEmpty ? "  " : indentOfLine), isSafe: false)
          ]))
    emit(.invalid, to: end)
    return true
  }

  /// Whether the line has comparisons: `if asked fr>3`.
  private var comparesNames: Bool {
    ["if", "skip", "expect", "at"].contains(wordsBefore.last ?? "")
  }

  /// The white space that the line begins with; of one with something else before it, none.
  var indentOfLine: String {
    let lineStart = tokens.lastIndex { $0.kind == .newline }.map { $0 + 1 } ?? 0
    guard lineStart < tokens.count, tokens[lineStart].kind == .whitespace else { return "" }
    return String(decoding: bytes[range(ofToken: lineStart)].prefix(40), as: UTF8.self)
  }

  /// `>` in prose: a second mark would be read out.
  mutating func warnOfMark(_ range: Range<Int>) {
    let sign = ByteSearch.first(0x3E, in: bytes, range)
    guard sign < range.upperBound, hasRoom else { return }
    if sign == range.lowerBound {
      findings.append(
        Diagnostic(
          .markInProse, .warning, "this `>` would be read out", at: span(sign..<sign + 1),
          fixes: [Fix("remove it", replace: span(sign..<sign + 1), with: "", isSafe: false)]))
      return
    }
    let start = sign - 2
    guard start > range.lowerBound, bytes[start - 1] == 0x20,
      bytes[start..<sign].allSatisfy({ (0x61...0x7A).contains($0) })
    else { return }
    let mark = plainText(start..<sign + 1)
    findings.append(
      Diagnostic(
        .markInProse, .warning,
        "prose goes to the end of its line: this `\(mark)` would be read out",
        at: span(start..<sign + 1),
        fixes: [
          Fix(
            "write it on a line of its own", replace: span(start - 1..<start),
            with: "\n" + indentOfLine, isSafe: false)
        ]))
  }
}

extension DiagnosticCode {
  static let markInProse: DiagnosticCode = "T0108"
}
