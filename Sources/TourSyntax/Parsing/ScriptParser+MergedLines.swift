internal import TourDiagnostics

/// Lines that have lost the line end between them.
extension ScriptParser {
  /// Reports `captions zh, en starts 2026-05-18 …`: what is left of the line is a whole one.
  mutating func reportMergedLine() -> Bool {
    guard kind == .word, let keyword = Keyword.first(word),
      StatementRule.firstWords(in: sectionBelow).contains(keyword), isForeignLine(of: keyword)
    else { return false }
    report(
      Diagnostic(
        .tooMuch, "`\(keyword.spelling)` begins a line of its own",
        at: span(range(ofToken: cursor)), fixes: [lineBreak(before: keyword)]))
    mergedStart = cursor
    contentEnd = cursor
    return true
  }

  /// The section that the next line stands in.
  private var sectionBelow: StatementRule.Sections {
    switch statement {
    case .tour: .tour
    case .room: .room
    case .work: .work
    case .detail: .detail
    case .stop: .stop
    case .audience: .audience
    case .test: .test
    default: section
    }
  }

  /// Headers stand as far left as the line's own header, other lines as the line, or below it.
  private func lineBreak(before keyword: Keyword) -> Fix {
    let isHeader = keyword.ordinal <= Keyword.test.ordinal
    let isBelowHeader = sectionBelow != section || lexer.indentOfLine.isEmpty
    let indent = isHeader ? "" : isBelowHeader ? lexer.indentOfLine + "  " : lexer.indentOfLine
    let between = Int(lexer.tokens[takenEnd - 1].end)..<range(ofToken: cursor).lowerBound
    return Fix(
      "write `\(keyword.spelling)` on a line of its own", replace: span(between),
      with: "\n" + indent, isSafe: false)
  }

  /// Reads on what has been found to be another line; what else is wrong in it is told once they are apart.
  mutating func readMergedLine() {
    guard let start = mergedStart else { return }
    mergedStart = nil
    moveTo(start)
    lineStart = start
    takenEnd = start
    guard let keyword = Keyword.first(word) else { return }
    dispatch(keyword)
    mergedStart = nil
  }
}
