public import TourModel
public import TourTiming

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

  /// By how much announced delays move the planned start of a stop; of one without a visit, as far as
  /// they had moved the tour where it falls out.
  public func startDelay(of stop: StopID, in sheet: RunSheet) -> Milliseconds {
    if let visit = visits.first(where: { $0.stop == stop }) { return visit.startDelay }
    guard let before = visits.last(where: { $0.stop < stop }) else { return .zero }
    var delay = PlanDelay()
    delay.announce(before.endDelay)
    delay.continueAt(StopID(before.stop.index + 1), isInside: false)
    delay.pass(startOf: stop.index, in: sheet)
    return delay.current
  }
}
