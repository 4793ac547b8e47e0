public import TourModel

/// What a run comes to if from now on the guide keeps to the script.
public struct ExpectedTimes: Equatable, Sendable {
  /// Visits past, running and to come.
  public let visits: [StopVisit]
  public let end: Milliseconds

  public init(visits: [StopVisit], end: Milliseconds) {
    self.visits = visits
    self.end = end
  }
}
