public import TourModel

/// The run in which the guide is on time, every stop is visited, and nobody watches, asks or votes.
public struct Plan: Sendable, Equatable {
  /// When each stop begins and ends, in the order of the stops.
  public let stops: [PlannedStop]
  /// When each step begins, by ``StepID``; steps of branches that the plan does not take are timed
  /// as if played from where the branch begins (options: after the voting time).
  public let stepStarts: [Milliseconds]
  /// When the last stop ends, from the tour's start.
  public let end: Milliseconds

  public struct PlannedStop: Sendable, Equatable {
    public let start: Milliseconds
    public let end: Milliseconds
    /// How long the walk to the stop takes; 0 for the first.
    public let walk: Milliseconds
    /// How long the guide waits before the stop for its `begins`.
    public let wait: Milliseconds
    /// How long what is in the stop takes, before any hold or cut.
    public let content: Milliseconds

    public init(
      start: Milliseconds, end: Milliseconds, walk: Milliseconds, wait: Milliseconds,
      content: Milliseconds
    ) {
      self.start = start
      self.end = end
      self.walk = walk
      self.wait = wait
      self.content = content
    }
  }

  public init(stops: [PlannedStop], stepStarts: [Milliseconds], end: Milliseconds) {
    self.stops = stops
    self.stepStarts = stepStarts
    self.end = end
  }
}
