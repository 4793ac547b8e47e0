public import TourDiagnostics
public import TourModel

/// The outcomes of the tests of some files, as text for a person. Never holds anything raw from a script.
public struct TestReport: Sendable {
  public private(set) var sections: [Section] = []

  /// The tests of one file.
  public struct Section: Sendable {
    public let path: String
    public let outcomes: [TestOutcome]
    let sources: [SourceText]
    let clock: TourClock?
    let milliseconds: [Int]?

    /// - Parameters:
    ///   - sources: the files of the analysis, the index of each being its ``SourceID``.
    ///   - clock: the tour's; without it moments are offsets.
    ///   - milliseconds: how long each test took, where that is to be shown.
    public init(
      path: String, outcomes: [TestOutcome], sources: [SourceText], clock: TourClock?,
      milliseconds: [Int]? = nil
    ) {
      self.path = path
      self.outcomes = outcomes
      self.sources = sources
      self.clock = clock
      self.milliseconds = milliseconds
    }
  }

  public init(_ sections: [Section] = []) { self.sections = sections }

  public mutating func add(_ section: Section) { sections.append(section) }

  public var hasPassed: Bool { outcomes.allSatisfy(\.hasPassed) }

  /// One paragraph a file and the summary, every line ended.
  public var text: String {
    sections.map { TestSectionText($0).text }.joined(separator: "\n") + summary + "\n"
  }

  /// `1 of 2 tests failed · 14 of 15 expectations held`.
  public var summary: String {
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

  private var outcomes: [TestOutcome] { sections.flatMap(\.outcomes) }
}
