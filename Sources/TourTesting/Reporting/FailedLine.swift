internal import TourModel

/// A line of a test that failed, and where it stands. Its texts may quote the script and viewers: never print them raw.
public struct FailedLine: Equatable, Sendable {
  /// From 1.
  public let number: Int
  /// The line as it stands in the file, without the white space around it.
  public let source: String
  public let failure: TestFailure
  /// What moved the run away from its plan, each with its time: `10:20:00 guide late 4m`.
  public let because: [String]

  /// `it ended at 11:03:25, 1m25s too late`.
  public var happened: String {
    let excess = failure.excess.flatMap { $0.time == .zero ? nil : ", \($0)" }
    return failure.happened + (excess ?? "")
  }

  /// What was expected, what happened, and why, in a line each.
  public var explanation: [String] {
    ["expected \(failure.expected)", happened]
      + (because.isEmpty ? [] : ["because: " + because.joined(separator: " · ")])
  }
}

extension TestOutcome.Obstacle {
  public var wording: String {
    switch self {
    case .scriptError: "a line of it has an error, so it was not run"
    case .endlessRun: "the run was given up: it has no end"
    }
  }
}
