public import TourDiagnostics
public import TourModel

/// What became of one `test` section.
public struct TestOutcome: Equatable, Sendable {
  public let name: String
  public let header: SourceSpan
  /// What became of each line, in the order of the file; empty where the test was not run.
  public let lines: [LineOutcome]
  /// Why the test could not be run, or not to its end; nil where it was.
  public let obstacle: Obstacle?
  /// How many expectations the test has, those that were not judged included.
  public let expectationCount: Int

  public enum Obstacle: Equatable, Sendable {
    /// A line of the test has an error; these are all errors of the test.
    case scriptError([Diagnostic])
    /// The run did not end within its bounds.
    case endlessRun
  }

  public init(
    name: String, header: SourceSpan, lines: [LineOutcome], obstacle: Obstacle? = nil,
    expectationCount: Int
  ) {
    self.name = name
    self.header = header
    self.lines = lines
    self.obstacle = obstacle
    self.expectationCount = expectationCount
  }

  public var hasPassed: Bool { obstacle == nil && lines.allSatisfy { $0.failure == nil } }
  /// How many expectations held.
  public var heldCount: Int { lines.count { $0.isExpectation && $0.failure == nil } }
}

/// What became of one line of a test.
public struct LineOutcome: Equatable, Sendable {
  public let line: TestBlock.Line
  /// Why the line failed; nil where it held, or was carried out.
  public let failure: TestFailure?

  public init(line: TestBlock.Line, failure: TestFailure?) {
    self.line = line
    self.failure = failure
  }

  /// Whether it says what must hold; otherwise it only makes something happen.
  public var isExpectation: Bool { line.action.isExpectation }
}

extension TestBlock.Action {
  /// An `expect` line, or a viewer's request with the answer that it must get.
  var isExpectation: Bool {
    switch self {
    case .expect: true
    case .event(.request(_, _, _, let expected)): expected != nil
    case .event: false
    }
  }
}
