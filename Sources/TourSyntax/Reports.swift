internal import TourDiagnostics

/// Diagnostics of one file, up to a bound; what comes later is counted only.
struct Reports {
  private(set) var kept: [Diagnostic] = []
  private(set) var leftOut = 0
  private(set) var leftOutErrors = 0
  private var firstLeftOut: SourceSpan?
  let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Whether more can only be counted: nobody need look for names or fixes any more.
  var isFull: Bool { kept.count >= limit }

  /// Counts an error that is not kept.
  mutating func countOne(at place: SourceSpan) {
    if firstLeftOut == nil { firstLeftOut = place }
    leftOut += 1
    leftOutErrors += 1
  }

  mutating func add(_ diagnostic: Diagnostic) {
    guard isFull else { return kept.append(diagnostic) }
    if firstLeftOut == nil { firstLeftOut = diagnostic.primary }
    leftOut += 1
    if diagnostic.severity == .error { leftOutErrors += 1 }
  }

  /// Both lists in the order of the text, cut at the limit; the last says how many were left out, where the first
  /// of them is.
  func merged(
    with other: Reports
  ) -> (diagnostics: [Diagnostic], leftOut: LeftOutDiagnostics) {
    let all = (kept + other.kept).enumerated().sorted {
      let (a, b) = ($0.element.primary.range, $1.element.primary.range)
      return (a.lowerBound, $0.offset) < (b.lowerBound, $1.offset)
    }.map(\.element)
    let total = leftOut + other.leftOut + max(0, all.count - limit)
    let errors =
      leftOutErrors + other.leftOutErrors
      + all.dropFirst(limit).count { $0.severity == .error }
    let out = LeftOutDiagnostics(errors: errors, warnings: total - errors)
    let places = [firstLeftOut, other.firstLeftOut, all.dropFirst(limit).first?.primary]
    guard
      let first = places.compactMap(\.self).min(by: { $0.range.lowerBound < $1.range.lowerBound })
    else { return (all, out) }
    return (all.prefix(limit) + [Self.tooMany(total, hasErrors: errors > 0, first)], out)
  }

  private static func tooMany(_ count: Int, hasErrors: Bool, _ first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .tooManyDiagnostics, hasErrors ? .error : .warning,
      "\(count) more \(count == 1 ? "mistake is" : "mistakes are") not shown", at: first,
      label: "the first of them is here")
  }
}

extension DiagnosticCode {
  static let tooManyDiagnostics: DiagnosticCode = "T0106"
}
