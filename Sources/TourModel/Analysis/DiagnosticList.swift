internal import TourDiagnostics
internal import TourSyntax

/// The diagnostics of an analysis, bounded: what comes after the limit is only counted.
struct DiagnosticList {
  private let limit: Int
  private var kept: [Diagnostic] = []
  private var firstLeftOut: SourceSpan?
  /// What is only counted.
  private(set) var leftOut = LeftOutDiagnostics()

  init(limit: Int = .max) { self.limit = limit }

  mutating func append(_ diagnostic: Diagnostic) {
    if kept.count < limit {
      kept.append(diagnostic)
      return
    }
    let isError = diagnostic.severity == .error
    leaveOut(
      LeftOutDiagnostics(errors: isError ? 1 : 0, warnings: isError ? 0 : 1),
      at: diagnostic.primary)
  }

  /// Counts what a pass has left out already.
  mutating func leaveOut(_ more: LeftOutDiagnostics, at place: SourceSpan) {
    guard more.total > 0 else { return }
    firstLeftOut = firstLeftOut ?? place
    leftOut.errors += more.errors
    leftOut.warnings += more.warnings
  }

  var hasErrors: Bool { leftOut.errors > 0 || kept.contains { $0.severity == .error } }

  /// Whether an error lies in one of the sections. What is left out of the list may lie anywhere.
  func hasError(in sections: [SyntaxNode]) -> Bool {
    hasError(inSpans: sections.lazy.map(\.span))
  }

  /// Whether an error lies in one of the spans. O(spans × errors).
  func hasError(inSpans spans: some Sequence<SourceSpan>) -> Bool {
    if leftOut.errors > 0 { return true }
    let errors = kept.filter { $0.severity == .error }
    return !errors.isEmpty && spans.contains { errors.contains(where: $0.holds) }
  }

  /// Whether a line of the section could not be read.
  func hasUnreadLine(in section: SyntaxNode) -> Bool {
    let span = section.span
    return leftOut.errors > 0
      || kept.contains {
        $0.severity == .error && span.holds($0) && $0.code.description.hasPrefix("T01")
      }
  }

  /// In the order of the files and of their text; at the end the one that says how many were left out.
  func sorted() -> [Diagnostic] {
    let ordered = kept.enumerated().sorted { a, b in
      let (left, right) = (a.element.primary, b.element.primary)
      return (left.source, left.range.lowerBound, left.range.upperBound, a.offset)
        < (right.source, right.range.lowerBound, right.range.upperBound, b.offset)
    }
    return ordered.map(\.element) + [summary].compactMap(\.self)
  }

  /// An error where an error was left out: a script is never taken for sound because its mistakes were many.
  private var summary: Diagnostic? {
    guard let firstLeftOut else { return nil }
    let word = leftOut.total == 1 ? "diagnostic is" : "diagnostics are"
    return Diagnostic(
      "T0411", leftOut.errors > 0 ? .error : .warning,
      "\(leftOut.total) more \(word) not shown", at: firstLeftOut,
      label: "the first of them is here")
  }
}

extension SourceSpan {
  fileprivate func holds(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.primary.source == source && range.contains(diagnostic.primary.range.lowerBound)
  }
}
