public import TourModel

/// One visit of a stop, so far. A stop that was gone back to has several; `again` goes on with the
/// same one.
public struct StopVisit: Codable, Equatable, Sendable {
  public let stop: StopID
  public var start: Milliseconds
  /// Nil while it runs.
  public var end: Milliseconds?
  /// By how much announced delays had moved the stop's planned start.
  public var startDelay: Milliseconds
  /// By how much they had moved its planned end, when it ended; zero while it runs.
  public var endDelay = Milliseconds.zero
  /// What its hard-out cut: what was left to be said, shown and asked, by the script's durations and
  /// the branches that held at the cut.
  public var lost = Milliseconds.zero

  public init(
    stop: StopID, start: Milliseconds, end: Milliseconds? = nil, startDelay: Milliseconds = .zero
  ) {
    self.stop = stop
    self.start = start
    self.end = end
    self.startDelay = startDelay
  }
}
