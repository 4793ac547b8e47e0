internal import TourModel
internal import TourTiming

/// Until when the stop that has begun may last, and what is lost already.
struct StayLimit {
  private let sheet: RunSheet
  private let stop: StopID
  private let start: Milliseconds
  private let ahead: TourAhead

  /// A line ahead that can't be kept any more, however short the rest is.
  typealias Miss = TourAhead.BrokenLine

  /// - Parameter ends: of the stops visited before, for `within`.
  init(
    of stop: StopID, begunAt start: Milliseconds, in sheet: RunSheet,
    dropped: Set<StopID> = [], ends: [StopID: Milliseconds] = [:]
  ) {
    self.sheet = sheet
    self.stop = stop
    self.start = start
    ahead = TourAhead(after: stop, begunAt: start, sheet, without: dropped, ends: ends)
  }

  /// The latest end that keeps every line ahead that can still be kept. Nil where nothing limits
  /// it.
  var latestEnd: Milliseconds? {
    if case .until(let moment) = sheet.tour[stop].promise { return max(moment.time, start) }
    return ahead.latestDeparture
  }

  /// The first line ahead that can't be kept any more; nil where all can.
  var miss: Miss? {
    guard case .until(let moment) = sheet.tour[stop].promise else { return ahead.firstMissedLine }
    let excess = start + sheet.lengths[stop.index].content.lowerBound - moment.time
    return excess > .zero ? Miss(line: .stop(stop), excess: excess) : nil
  }
}
