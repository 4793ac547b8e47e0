public import TourModel

/// What lies ahead of a moment of a run: what has happened is fixed, what comes may be as short as it
/// can be.
public struct TourAhead: Sendable {
  public let sheet: RunSheet
  /// The stop that is running, or the last one visited; nil before the first.
  public let last: StopID?
  /// When the guide can leave from there at the earliest.
  public let departure: Milliseconds
  /// When the guide is at the first of ``stops``, where a walk there is under way or over.
  public let arrival: Milliseconds?
  /// The stops that have neither begun nor been dropped, in the order of the script.
  public let stops: [StopID]
  /// When each visited stop ended, for `within`; the running one ends at ``departure``.
  public let ends: [StopID: Milliseconds]

  public init(
    _ sheet: RunSheet, last: StopID?, departure: Milliseconds, arrival: Milliseconds? = nil,
    stops: [StopID], ends: [StopID: Milliseconds] = [:]
  ) {
    self.sheet = sheet
    self.last = last
    self.departure = departure
    self.arrival = arrival
    self.stops = stops
    self.ends = ends
  }

  /// What lies ahead before the tour begins.
  public init(beginningOf sheet: RunSheet, without dropped: Set<StopID> = []) {
    self.init(
      sheet, last: nil, departure: .zero,
      stops: sheet.tour.stopIDs.filter { !dropped.contains($0) })
  }

  /// What lies ahead after a stop that has begun and is to be as short as it can.
  ///
  /// - Parameter ends: when the stops visited before it ended.
  public init(
    after stop: StopID, begunAt start: Milliseconds, _ sheet: RunSheet,
    without dropped: Set<StopID> = [], ends: [StopID: Milliseconds] = [:]
  ) {
    let visit = ShortestRun.attainableVisit(stop, arriving: start, in: sheet)
    self.init(
      sheet, last: stop, departure: start + (visit.end - visit.start),
      stops: sheet.tour.stopIDs.dropFirst(stop.index + 1).filter { !dropped.contains($0) },
      ends: ends.filter { $0.key != stop })
  }

  /// A visit to come, at its shortest.
  public struct Visit: Equatable, Sendable {
    public let stop: StopID
    public let start: Milliseconds
    public let end: Milliseconds
  }

  /// Every stop ahead that is not left out, at its shortest; the guide waits only where he must.
  ///
  /// - Parameter departure: nil: the earliest.
  public func shortestVisits(
    without dropped: Set<StopID> = [], departing departure: Milliseconds? = nil
  ) -> [Visit] {
    var visits: [Visit] = []
    for stop in stops where !dropped.contains(stop) {
      let before = visits.last?.stop
      let moment = visits.last?.end ?? departure ?? self.departure
      let arrival = arrival(at: stop, from: before, leaving: moment)
      let visit = ShortestRun.attainableVisit(stop, arriving: arrival, in: sheet)
      visits.append(Visit(stop: stop, start: visit.start, end: visit.end))
    }
    return visits
  }

  /// When the tour ends if all that lies ahead, without `dropped`, is at its shortest.
  public func shortestEnd(without dropped: Set<StopID> = []) -> Milliseconds {
    shortestVisits(without: dropped).last?.end ?? departure
  }

  private func arrival(
    at stop: StopID, from before: StopID?, leaving moment: Milliseconds
  ) -> Milliseconds {
    if before == nil, stop == stops.first, let arrival { return max(arrival, moment) }
    guard let origin = before ?? last else { return moment }
    return moment + (sheet.walk(from: origin, to: stop)?.duration ?? .zero)
  }
}
