/// Shows diagnostics to a person: excerpts of the script, carets under the right columns, notes and fixes.
///
/// All that comes from the script passes ``TerminalText``. Columns are display columns: a Chinese character
/// is two wide.
public struct DiagnosticRenderer: Sendable {
  private let excerpts: SourceExcerpts
  private let width: Int
  private let style: DiagnosticStyle

  /// - Parameters:
  ///   - sources: all texts that the diagnostics speak of, each at the index of its ``SourceID``.
  ///   - width: in columns; longer lines of the script are shown in part, and longer sentences are broken.
  public init(sources: [SourceText], width: Int = 100, style: DiagnosticStyle = .plain) {
    self.width = max(40, width)
    excerpts = SourceExcerpts(sources: sources, width: self.width)
    self.style = style
  }

  /// One diagnostic, ending with an empty line.
  public func render(_ diagnostic: Diagnostic) -> String {
    let blocks = blocks(of: diagnostic)
    let gutter = blocks.flatMap(\.lines).map { String($0 + 1).count }.max() ?? 1
    var lines = title(of: diagnostic)
    for (index, block) in blocks.enumerated() {
      lines += render(block, gutter: gutter, isFirst: index == 0, severity: diagnostic.severity)
    }
    let remarks = diagnostic.notes + diagnostic.fixes.map(remark(on:))
    if !remarks.isEmpty { lines.append(bar("│", gutter)) }
    lines += remarks.flatMap { render($0, gutter: gutter) }
    return lines.map { $0 + "\n" }.joined() + "\n"
  }

  /// How many of each there were, and where to read on; empty where there are none.
  ///
  /// - Parameter leftOut: what was only counted; then the last of the diagnostics says so, and is not counted.
  public static func summary(
    of diagnostics: [Diagnostic], leftOut: LeftOutDiagnostics = LeftOutDiagnostics()
  ) -> String {
    let shown = diagnostics.dropLast(leftOut.total > 0 ? 1 : 0)
    let shownErrors = shown.count { $0.severity == .error }
    let errors = shownErrors + leftOut.errors
    let warnings = shown.count - shownErrors + leftOut.warnings
    var parts: [String] = []
    if errors > 0 { parts.append(errors == 1 ? "1 error" : "\(errors) errors") }
    if warnings > 0 { parts.append(warnings == 1 ? "1 warning" : "\(warnings) warnings") }
    guard !parts.isEmpty else { return "" }
    if leftOut.total > 0 { parts.append("\(shown.count) of them shown") }
    let worst = diagnostics.first { $0.severity == .error } ?? diagnostics.first
    return parts.joined(separator: ", ")
      + (worst.map { " · docent explain \($0.code) says more" } ?? "") + "\n"
  }

  /// The headline; what does not fit on its line goes on below, set in.
  private func title(of diagnostic: Diagnostic) -> [String] {
    let head = "\(diagnostic.severity.rawValue)[\(diagnostic.code)]"
    let message = TerminalText.sanitized(diagnostic.message)
    let lines = LineBreaking.lines(
      of: message, first: width - DisplayWidth.width(of: head) - 2, rest: width - 2)
    return lines.enumerated().map { index, line in
      index == 0
        ? style.paint(head, as: .severity(diagnostic.severity))
          + style.paint(": " + line, as: .title)
        : "  " + style.paint(line, as: .title)
    }
  }

  /// A note or a fix, its further lines set in.
  private func render(_ remark: String, gutter: Int) -> [String] {
    let space = width - gutter - 3
    let lines = LineBreaking.lines(
      of: TerminalText.sanitized(remark), first: space, rest: space - 2)
    return lines.enumerated().map { index, line in
      index == 0
        ? bar("=", gutter) + " " + line : String(repeating: " ", count: gutter + 5) + line
    }
  }

  private func remark(on fix: Fix) -> String {
    "fix: \(fix.title)" + (fix.isSafe ? "   (docent check --fix)" : "")
  }

  // MARK: Excerpts

  /// The marks of one text, in the order of their lines.
  private struct Block {
    let source: SourceID
    /// Where the block's header points to.
    let offset: Int
    var marks: [Mark]

    var lines: [Int] { marks.map(\.line) }
  }

  private struct Mark {
    let line: Int
    let range: Range<Int>
    let label: String?
    let isPrimary: Bool
  }

  /// The primary's text first, then the others in the order in which they are spoken of.
  private func blocks(of diagnostic: Diagnostic) -> [Block] {
    var blocks = [
      Block(
        source: diagnostic.primary.source, offset: diagnostic.primary.range.lowerBound,
        marks: [mark(diagnostic.primary, diagnostic.label, isPrimary: true)])
    ]
    for related in diagnostic.related {
      let mark = mark(related.span, related.label, isPrimary: false)
      if let index = blocks.firstIndex(where: { $0.source == related.span.source }) {
        blocks[index].marks.append(mark)
      } else {
        let offset = related.span.range.lowerBound
        blocks.append(Block(source: related.span.source, offset: offset, marks: [mark]))
      }
    }
    for index in blocks.indices {
      blocks[index].marks.sort { ($0.line, $0.range.lowerBound) < ($1.line, $1.range.lowerBound) }
    }
    return blocks
  }

  private func mark(_ span: SourceSpan, _ label: String?, isPrimary: Bool) -> Mark {
    Mark(
      line: excerpts.lineIndex(of: span), range: span.range,
      label: label.map { TerminalText.sanitized($0) }, isPrimary: isPrimary)
  }

  private func render(_ block: Block, gutter: Int, isFirst: Bool, severity: Severity) -> [String] {
    let place = excerpts.place(of: block.offset, in: block.source)
    var lines = [bar(isFirst ? "┌─" : "├─", gutter) + " " + place, bar("│", gutter)]
    var previous: Int?
    for line in Set(block.lines).sorted() {
      if let previous, line > previous + 1 { lines.append(bar("·", gutter)) }
      lines += render(
        block.marks.filter { $0.line == line }, ofLine: line, in: block.source, gutter: gutter,
        severity: severity)
      previous = line
    }
    return lines
  }

  private func render(
    _ marks: [Mark], ofLine line: Int, in source: SourceID, gutter: Int, severity: Severity
  ) -> [String] {
    let focus = (marks.first(where: \.isPrimary) ?? marks[0]).range.lowerBound
    let excerpt = excerpts.excerpt(ofLine: line, in: source, focus: focus, gutter: gutter)
    let number = String(line + 1)
    let padded = String(repeating: " ", count: gutter - number.count) + number
    var lines = [style.paint(padded + " │ ", as: .gutter) + excerpt.text]
    for mark in marks {
      let part: DiagnosticStyle.Part = mark.isPrimary ? .severity(severity) : .related
      lines += underline(mark, excerpt.columns(of: mark.range), gutter: gutter).map {
        bar("│", gutter) + " " + String(repeating: " ", count: $0.column)
          + style.paint($0.text, as: part)
      }
    }
    return lines
  }

  /// The underline with its label behind it; a label that would pass the width stands below.
  private func underline(
    _ mark: Mark, _ columns: Range<Int>, gutter: Int
  ) -> [(column: Int, text: String)] {
    let line = String(repeating: mark.isPrimary ? "^" : "─", count: max(1, columns.count))
    guard let label = mark.label else { return [(columns.lowerBound, line)] }
    let space = width - gutter - 3
    let text = line + (mark.isPrimary ? " " : "  ") + label
    if columns.lowerBound + DisplayWidth.width(of: text) <= space {
      return [(columns.lowerBound, text)]
    }
    let column = max(0, min(columns.lowerBound, space - DisplayWidth.width(of: label)))
    let lines = LineBreaking.lines(of: label, first: space - column, rest: space - column)
    return [(columns.lowerBound, line)] + lines.map { (column, $0) }
  }

  private func bar(_ sign: String, _ gutter: Int) -> String {
    style.paint(String(repeating: " ", count: gutter + 1) + sign, as: .gutter)
  }
}
