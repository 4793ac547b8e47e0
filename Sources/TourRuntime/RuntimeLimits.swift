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

extension RuntimeLimits {
  /// Those that a log tells of, none beyond a new run's: a log may come from anybody.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func read(_ key: CodingKeys, upTo most: Int) throws -> Int {
      min(max(0, try values.decode(Int.self, forKey: key)), most)
    }
    stepsPerEvent = try read(.stepsPerEvent, upTo: stepsPerEvent)
    requests = try read(.requests, upTo: requests)
    countPerEvent = try read(.countPerEvent, upTo: countPerEvent)
    textBytes = try read(.textBytes, upTo: textBytes)
    let moment = try values.decode(Milliseconds.self, forKey: .latestMoment)
    latestMoment = min(max(.zero, moment), latestMoment)
    undoDepth = try read(.undoDepth, upTo: undoDepth)
  }
}
