public import DetailSearch
public import TourDiagnostics
public import TourModel
public import TourRuntime
public import TourTiming

/// Runs the tests of a script on a virtual clock, each from a fresh start.
///
/// What the tour does at an instant comes before the test's lines for it; those go in the order of the
/// file. `at STOP +30s` counts from the beginning of that stop's first visit in this run. A line without
/// `at` is judged when the run is over.
public struct TestRunner: Sendable {
  let sheet: RunSheet
  let search: DetailSearch
  let warnings: [Diagnostic]
  private let errors: [Diagnostic]
  let limits: RuntimeLimits

  /// - Parameter diagnostics: what the analyser said of the script; `expect no warnings` asks for it.
  public init(
    sheet: RunSheet, search: DetailSearch, diagnostics: [Diagnostic] = [],
    limits: RuntimeLimits = RuntimeLimits()
  ) {
    self.sheet = sheet
    self.search = search
    warnings = diagnostics.filter { $0.severity == .warning }
    errors = diagnostics.filter { $0.severity == .error }
    self.limits = limits
  }

  /// Runs all tests of the script, in its order.
  public func runAll() -> [TestOutcome] { sheet.tour.tests.map { run($0) } }

  /// Runs one test. O(lines × steps of the run).
  public func run(_ test: TestBlock) -> TestOutcome {
    var coverage: ContentCoverage?
    return run(test, covering: &coverage)
  }

  /// Those from its header on, up to the next test's.
  private func errors(in test: TestBlock) -> [Diagnostic] {
    let start = test.header.range.lowerBound
    let end = sheet.tour.tests.map(\.header.range.lowerBound).filter { $0 > start }.min() ?? .max
    return errors.filter {
      $0.primary.source == test.header.source
        && (start..<end).contains($0.primary.range.lowerBound)
    }
  }

  /// Runs one test, and adds what it reached to `coverage` where that is not nil.
  public func run(_ test: TestBlock, covering coverage: inout ContentCoverage?) -> TestOutcome {
    let expectationCount = test.lines.count { $0.action.isExpectation }
    if test.hasErrors {
      return TestOutcome(
        name: test.name, header: test.header, lines: [], obstacle: .scriptError(errors(in: test)),
        expectationCount: expectationCount)
    }
    var run = TestRun(test, sheet: sheet, search: search, limits: limits)
    run.play()
    coverage?.add(run.record)
    let judge = LineJudge(record: run.record, sheet: sheet, warnings: warnings)
    return TestOutcome(
      name: test.name, header: test.header,
      lines: test.lines.enumerated().map { index, line in
        LineOutcome(line: line, failure: judge.failure(of: line, number: index))
      },
      obstacle: run.record.isEndless ? .endlessRun : nil, expectationCount: expectationCount)
  }
}
