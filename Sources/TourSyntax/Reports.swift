internal import TourDiagnostics

/// Diagnostics of one file, up to a bound; what comes later is counted only.
struct Reports {
  private(set) var kept: [Diagnostic] = []
  private(set) var leftOut = 0
  private(set) var leftOutErrors = 0
  let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Whether more can only be counted: nobody need look for names or fixes any more.
  var isFull: Bool { kept.count >= limit }

  /// Counts an error that is not kept.
  mutating func countOne() {
    leftOut += 1
    leftOutErrors += 1
  }

  mutating func add(_ diagnostic: Diagnostic) {
    guard isFull else { return kept.append(diagnostic) }
    leftOut += 1
    if diagnostic.severity == .error { leftOutErrors += 1 }
  }

  /// Both lists in the order of the text, cut at the limit; the last says how many were left out.
  func merged(
    with other: Reports, end: SourceSpan
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
    guard total > 0 else { return (all, out) }
    return (all.prefix(limit) + [Self.tooMany(total, hasErrors: errors > 0, end)], out)
  }

  private static func tooMany(_ count: Int, hasErrors: Bool, _ end: SourceSpan) -> Diagnostic {
    Diagnostic(
      .tooManyDiagnostics, hasErrors ? .error : .warning,
      "\(count) more \(count == 1 ? "mistake is" : "mistakes are") not shown", at: end)
  }
}

extension DiagnosticCode {
  static let tooManyDiagnostics: DiagnosticCode = "T0106"
}
