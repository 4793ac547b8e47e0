public import TourModel

/// One visit of a stop, so far. A stop that was gone back to has several; `again` goes on with the
/// same one.
public struct StopVisit: Codable, Equatable, Sendable {
  public let stop: StopID
  public var start: Milliseconds
  /// Nil while it runs.
  public var end: Milliseconds?

  public init(stop: StopID, start: Milliseconds, end: Milliseconds? = nil) {
    self.stop = stop
    self.start = start
    self.end = end
  }
}
