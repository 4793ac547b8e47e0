public import TourModel

/// Bounds on a run.
public struct RuntimeLimits: Codable, Equatable, Sendable {
  /// Steps that one event may play.
  public var stepsPerEvent = 1_000_000
  /// Requests kept; further ones are counted, not kept.
  public var requests = 100_000
  /// Viewers, votes or requests that one event may speak of.
  public var countPerEvent = 1_000_000_000
  /// UTF-8 bytes of a request's or a note's text.
  public var textBytes = 16_384
  /// The latest moment that the clock may be set to: 4,000 days after the start.
  public var latestMoment = Milliseconds(rawValue: 10 * Milliseconds.maximumWritten.rawValue)
  /// States that a ``TourRun`` keeps for `undo`.
  public var undoDepth = 1000

  public init() {}
}
