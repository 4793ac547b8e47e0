internal import TourDiagnostics
internal import TourModel
internal import TourTesting

/// What `test --format json` prints. Lines are from 1; times are whole milliseconds.
struct TestReportDocument: Encodable {
  /// Changes when a reader of an older version could misunderstand a newer one.
  var version = 1
  let passed: Bool
  let summary: String
  let files: [File]

  struct File: Encodable {
    let path: String
    /// Why no test of it was run; nil: they were.
    let problem: String?
    let tests: [Test]
    let coverage: Coverage?
  }

  struct Test: Encodable {
    let name: String
    let line: Int
    let passed: Bool
    /// Why it was not run, or not to its end.
    let problem: String?
    let expectations: Int
    let held: Int
    let failures: [Failure]
  }

  struct Failure: Encodable {
    let line: Int
    let source: String
    let expected: String
    let happened: String
    /// Positive: too late, too long, too much; nil where it is not a matter of time.
    let excess: Int?
    let because: [Event]
  }

  struct Event: Encodable {
    /// From the tour's start.
    let at: Int
    let text: String
  }

  struct Coverage: Encodable {
    let percent: Int
    let reached: Int
    let all: Int
    let missed: [Missed]
  }

  struct Missed: Encodable {
    let kind: String
    let line: Int?
    let text: String
  }

  func json() -> String { JSONPage.text(of: self) }
}

extension TestReportDocument {
  init(_ report: TestReport) {
    passed = report.hasPassed
    summary = report.summary
    files = report.sections.map(File.init)
  }
}

extension TestReportDocument.File {
  fileprivate init(_ section: TestReport.Section) {
    path = section.path.printable
    problem = section.problem?.message.printable
    tests = section.outcomes.map { TestReportDocument.Test($0, in: section) }
    coverage = section.coverage.map { TestReportDocument.Coverage($0, in: section) }
  }
}

extension TestReportDocument.Test {
  fileprivate init(_ outcome: TestOutcome, in section: TestReport.Section) {
    name = outcome.name.printable
    line = section.lineNumber(of: outcome.header)
    passed = outcome.hasPassed
    problem = outcome.obstacle.map(section.message)
    expectations = outcome.expectationCount
    held = outcome.heldCount
    failures = section.failedLines(of: outcome).map(TestReportDocument.Failure.init)
  }
}

extension TestReportDocument.Failure {
  fileprivate init(_ failed: FailedLine) {
    line = failed.number
    source = failed.source.printable
    expected = failed.failure.expected.printable
    happened = failed.happened.printable
    excess = failed.failure.excess?.time.rawValue
    because = failed.failure.because.map {
      TestReportDocument.Event(at: $0.at.rawValue, text: $0.text.printable)
    }
  }
}

extension TestReportDocument.Coverage {
  fileprivate init(_ coverage: ContentCoverage, in section: TestReport.Section) {
    let missed = coverage.missed
    percent = coverage.percent
    all = coverage.items.count
    reached = all - missed.count
    self.missed = missed.map { item in
      TestReportDocument.Missed(
        kind: item.kind.rawValue, line: item.span.map(section.lineNumber),
        text: item.text.printable)
    }
  }
}

extension String {
  /// On one line, without anything that a terminal or a viewer of logs would act on.
  fileprivate var printable: String { TerminalText.sanitized(self) }
}
