public import TourModel

/// What a run comes to if from now on the guide keeps to the script.
public struct ExpectedTimes: Equatable, Sendable {
  /// Visits past, running and to come.
  public let visits: [StopVisit]
  public let end: Milliseconds
  /// When the plan has the end, moved by announced delays.
  public let plannedEnd: Milliseconds
  /// Of the stops without a visit; sorted by their stops.
  public let skips: [StopSkip]

  public init(
    visits: [StopVisit], end: Milliseconds, plannedEnd: Milliseconds, skips: [StopSkip] = []
  ) {
    self.visits = visits
    self.end = end
    self.plannedEnd = plannedEnd
    self.skips = skips
  }
}
