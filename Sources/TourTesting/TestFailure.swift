public import TourModel

/// Why a line of a test failed. Its texts may quote the script and viewers: never print them raw.
public struct TestFailure: Equatable, Sendable {
  /// What the line asks, in words: "the tour to end between 10:58:00 and 11:02:00".
  public let expected: String
  /// What came instead: "it ended at 11:03:25".
  public let happened: String
  /// How far what happened is from what was expected: above 0 too late, too long or too much. Nil
  /// where it is not a matter of time.
  public let excess: Excess?
  /// What moved the run away from its plan before, the nearest in time, in their order.
  public let because: [NearbyEvent]

  public struct Excess: Equatable, Sendable {
    public let time: Milliseconds
    public let kind: Kind

    public enum Kind: Sendable { case moment, length, amount }

    public init(_ time: Milliseconds, _ kind: Kind) {
      self.time = time
      self.kind = kind
    }
  }

  /// Something that happened in the run.
  public struct NearbyEvent: Equatable, Sendable {
    public let at: Milliseconds
    public let text: String

    public init(at: Milliseconds, _ text: String) {
      self.at = at
      self.text = text
    }
  }

  public init(
    expected: String, happened: String, excess: Excess? = nil, because: [NearbyEvent] = []
  ) {
    self.expected = expected
    self.happened = happened
    self.excess = excess
    self.because = because
  }
}

extension TestFailure.Excess: CustomStringConvertible {
  /// The difference in words: `1m25s too late`, `40s too short`, `5s too little`.
  public var description: String {
    let isOver = time > .zero
    let word =
      switch kind {
      case .moment: isOver ? "late" : "early"
      case .length: isOver ? "long" : "short"
      case .amount: isOver ? "much" : "little"
      }
    return "\(isOver ? time : -time) too \(word)"
  }
}
