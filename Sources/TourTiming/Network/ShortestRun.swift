internal import TourModel

/// The run in which every stop is as short as it can be, and the guide waits only where he must.
enum ShortestRun {
  /// One visit of a stop.
  struct Visit: Equatable {
    let start: Milliseconds
    let end: Milliseconds
  }

  /// As the guide can bring it about.
  ///
  /// - Parameter arrival: when the guide is there.
  static func attainableVisit(
    _ id: StopID, arriving arrival: Milliseconds, in sheet: RunSheet
  ) -> Visit {
    visit(id, arriving: arrival, lasting: sheet.lengths[id.index].attainableLength, in: sheet)
  }

  private static func visit(
    _ id: StopID, arriving arrival: Milliseconds, lasting length: Milliseconds, in sheet: RunSheet
  ) -> Visit {
    let stop = sheet.tour[id]
    let start = stop.begins.reduce(arrival) { max($0, $1.earliest ?? $0) }
    if case .until(let moment) = stop.promise {
      return Visit(start: start, end: max(start, moment.time))
    }
    return Visit(start: start, end: start + length)
  }

  /// As short as viewers' choices may make it, by stop: whether it is a hard-out that is reached by its moment.
  static func reachedHardOuts(of sheet: RunSheet) -> [Bool] {
    var departure = Milliseconds.zero
    return sheet.tour.stopIDs.map { id in
      let walk = sheet.plan.stops[id.index].walk
      let visit = visit(
        id, arriving: departure + walk, lasting: sheet.lengths[id.index].shortest, in: sheet)
      departure = visit.end
      guard case .until(let moment) = sheet.tour[id].promise else { return false }
      return visit.start <= moment.time
    }
  }
}
