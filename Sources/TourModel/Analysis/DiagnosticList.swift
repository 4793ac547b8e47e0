internal import TourDiagnostics
internal import TourSyntax

/// The diagnostics of an analysis, bounded: what comes after the limit is only counted.
struct DiagnosticList {
  private let limit: Int
  private var kept: [Diagnostic] = []
  private var firstLeftOut: Diagnostic?
  private var leftOut = 0
  private var leftOutErrors = 0

  init(limit: Int = .max) { self.limit = limit }

  mutating func append(_ diagnostic: Diagnostic) {
    if kept.count < limit {
      kept.append(diagnostic)
      return
    }
    if leftOut == 0 { firstLeftOut = diagnostic }
    leftOut += 1
    if diagnostic.severity == .error { leftOutErrors += 1 }
  }

  /// Whether an error lies in one of the sections. What is left out of the list may lie anywhere.
  func hasError(in sections: [SyntaxNode]) -> Bool {
    if leftOutErrors > 0 { return true }
    let errors = kept.filter { $0.severity == .error }.map(\.primary)
    if errors.isEmpty { return false }
    return sections.contains { section in
      let span = section.span
      return errors.contains {
        $0.source == span.source && span.range.contains($0.range.lowerBound)
      }
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
    let word = leftOut == 1 ? "diagnostic is" : "diagnostics are"
    return Diagnostic(
      "T0411", leftOutErrors > 0 ? .error : .warning,
      "\(leftOut) more \(word) not shown", at: firstLeftOut.primary,
      label: "the first of them is here")
  }
}
