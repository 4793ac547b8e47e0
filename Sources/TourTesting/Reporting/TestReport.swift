public import TourDiagnostics
public import TourModel

/// The outcomes of the tests of some files. Its texts never hold anything raw from a script.
public struct TestReport: Sendable {
  public private(set) var sections: [Section] = []

  /// The tests of one file.
  public struct Section: Sendable {
    public let path: String
    public let outcomes: [TestOutcome]
    /// Why no test of the file was run; nil where they were.
    public let problem: Problem?
    /// What the tests reached; nil where nobody asked for it.
    public var coverage: ContentCoverage?
    let lines: ScriptLines
    let words: RunWords

    /// Why the tests of a file could not be run.
    public struct Problem: Sendable {
      public let message: String
      /// The errors of the script, where they are the reason; else empty.
      public let errors: [Diagnostic]

      public init(message: String, errors: [Diagnostic] = []) {
        self.message = message
        self.errors = errors
      }

      public static func scriptHasErrors(_ errors: [Diagnostic]) -> Problem {
        Problem(message: "the script has errors, so no test was run", errors: errors)
      }
    }

    /// - Parameters:
    ///   - sources: the files of the analysis, the index of each being its ``SourceID``.
    ///   - clock: the tour's; without it moments are offsets.
    public init(
      path: String, outcomes: [TestOutcome], sources: [SourceText], clock: TourClock?,
      coverage: ContentCoverage? = nil
    ) {
      self.path = path
      self.outcomes = outcomes
      self.coverage = coverage
      problem = nil
      lines = ScriptLines(sources)
      var tour = Tour()
      tour.clock = clock
      words = RunWords(tour: tour)
    }

    /// The report of a file whose tests could not be run.
    public init(path: String, problem: Problem, sources: [SourceText] = []) {
      self.path = path
      self.problem = problem
      outcomes = []
      lines = ScriptLines(sources)
      words = RunWords(tour: Tour())
    }

    /// All that it was read from.
    package var files: [String] { [path] + lines.paths }

    public var hasPassed: Bool { problem == nil && outcomes.allSatisfy(\.hasPassed) }

    /// The number of the line on which `span` begins, from 1.
    public func lineNumber(of span: SourceSpan) -> Int { lines.number(of: span) ?? 1 }

    /// The lines of a test that failed, in the order of the file.
    public func failedLines(of outcome: TestOutcome) -> [FailedLine] {
      outcome.lines.compactMap { line in
        guard let failure = line.failure else { return nil }
        return FailedLine(
          number: lineNumber(of: line.line.span), source: lines.text(of: line.line.span),
          failure: failure, because: failure.because.map { "\(words.time($0.at)) \($0.text)" })
      }
    }
  }

  public init(_ sections: [Section] = []) { self.sections = sections }

  public mutating func add(_ section: Section) { sections.append(section) }

  public var hasPassed: Bool { sections.allSatisfy(\.hasPassed) }

  /// The report to read: a paragraph for each file that was run, and the summary. Every line ends
  /// with a newline; empty where no file was run.
  public var text: String {
    let run = sections.filter { $0.problem == nil }
    if run.isEmpty { return "" }
    return run.map { TestSectionText($0).text }.joined(separator: "\n") + summary + "\n"
  }

  /// The report in a line: `1 of 2 tests failed · 14 of 15 expectations held`.
  public var summary: String {
    let outcomes = sections.flatMap(\.outcomes)
    if outcomes.isEmpty { return "no tests" }
    let failed = outcomes.count { !$0.hasPassed }
    let all = outcomes.reduce(0) { $0 + $1.expectationCount }
    let held = outcomes.reduce(0) { $0 + $1.heldCount }
    let noun = outcomes.count == 1 ? "test" : "tests"
    let tests =
      failed == 0
      ? "\(outcomes.count) \(noun) passed" : "\(failed) of \(outcomes.count) \(noun) failed"
    return "\(tests) · \(held) of \(all) expectation\(all == 1 ? "" : "s") held"
  }
}
