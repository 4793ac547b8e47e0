internal import TourDiagnostics

/// The text of one file's tests: a line for each that passed, and all about those that failed.
struct TestSectionText {
  private let section: TestReport.Section

  init(_ section: TestReport.Section) { self.section = section }

  var text: String {
    var lines = [TerminalText.sanitized(section.path)]
    for outcome in section.outcomes {
      lines.append(header(outcome))
      lines += explanation(of: outcome)
    }
    if let coverage = section.coverage { lines += CoverageText(coverage, in: section).lines }
    return lines.map { $0 + "\n" }.joined()
  }

  private func header(_ outcome: TestOutcome) -> String {
    let name = TerminalText.sanitized(outcome.name)
    guard outcome.hasPassed else { return "  ✗ \(name)" }
    let count = outcome.expectationCount
    return "  ✓ \(name) (\(count) expectation\(count == 1 ? "" : "s"))"
  }

  private func explanation(of outcome: TestOutcome) -> [String] {
    let failed = failures(of: outcome)
    return failed + (outcome.obstacle.map { ["      " + section.message(of: $0)] } ?? [])
  }

  private func failures(of outcome: TestOutcome) -> [String] {
    let failed = section.failedLines(of: outcome)
    let width = failed.map { "\($0.number)".count }.max() ?? 0
    let gutter = String(repeating: " ", count: 4 + width) + " │   "
    return failed.flatMap { line in
      let margin = String(repeating: " ", count: 4 + width - "\(line.number)".count)
      return ["\(margin)\(line.number) │   \(TerminalText.sanitized(line.source))"]
        + line.explanation.map { gutter + TerminalText.sanitized($0) }
    }
  }
}
