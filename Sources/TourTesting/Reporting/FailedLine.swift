internal import TourDiagnostics
internal import TourModel

/// A line of a test that failed, and where it stands. Its texts may quote the script and viewers: never print them raw.
public struct FailedLine: Equatable, Sendable {
  /// The line's number in its file, from 1.
  public let number: Int
  /// The line as it stands in the file, without the white space around it.
  public let source: String
  public let failure: TestFailure
  /// What moved the run away from its plan, each with its time: `10:20:00 guide late 4m`.
  public let because: [String]

  /// What happened in place of what was expected: `it ended at 11:03:25, 1m25s too late`.
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

extension TestReport.Section {
  /// Why a test was not run, or not to its end, and where its first mistake stands; safe to print.
  public func message(of obstacle: TestOutcome.Obstacle) -> String {
    switch obstacle {
    case .endlessRun: return "the run was given up: it has no end"
    case .scriptError(let errors):
      guard let first = errors.first else { return "a line of it has an error, so it was not run" }
      let more = errors.count > 1 ? ", and \(errors.count - 1) more" : ""
      let mistake = "line \(lineNumber(of: first.primary)): \(first.code) \(first.message)\(more)"
      return TerminalText.sanitized("it was not run, for it has an error in \(mistake)")
    }
  }
}
