public import TourModel
public import TourTiming

/// How long the guide may stay, and what can't be kept any more however short the rest is.
public struct StayLimit: Equatable, Sendable {
  /// The latest end of the running stop (between stops, the latest moment to be there; before the
  /// tour, to begin it) that keeps every line ahead that can still be kept. Nil where nothing limits it.
  public let latestEnd: Milliseconds?
  /// The line that is not kept after that.
  public let limitedBy: ScheduleLine?
  /// Stops that are not counted, for they will be skipped as it stands, and that stand before what limits the stay.
  public let skipped: [StopID]
  /// The lines that can't be kept any more, in the order of the stops.
  public let misses: [TourAhead.BrokenLine]
  /// The first of them; nil where all can be kept.
  public var miss: TourAhead.BrokenLine? { misses.first }

  /// Whether it is a hard-out that limits it, of which not all can be said any more: it can only be reached in time.
  public var isOfArrival: Bool {
    guard case .stop = limitedBy else { return false }
    return misses.contains { $0.line == limitedBy }
  }

  /// Whether it is the hard-out of a stop that limits it.
  public func isOfHardOut(at stop: StopID) -> Bool { limitedBy == .stop(stop) }

  /// - Parameter ends: of the stops visited before, for `within`.
  public init(
    of stop: StopID, begunAt start: Milliseconds, in sheet: RunSheet,
    dropped: Set<StopID> = [], ends: [StopID: Milliseconds] = [:]
  ) {
    let ahead = TourAhead(after: stop, begunAt: start, sheet, without: dropped, ends: ends)
    guard case .until(let moment) = sheet.tour[stop].promise else {
      self.init(ahead)
      return
    }
    let content = sheet.lengths[stop.index].attainableContent
    self.init(
      ahead, hardOut: stop, at: moment.time, endingBy: max(moment.time, start),
      contentEnd: start + content)
  }

  init(_ ahead: TourAhead, skipping skipped: Set<StopID> = []) {
    let limit = ahead.departureLimit
    latestEnd = limit?.latest
    limitedBy = limit?.line
    self.skipped = skipped.filter { $0.stands(before: limit?.line) }.sorted()
    misses = ahead.brokenLines()
  }

  /// While a hard-out's stop runs, which may have begun after its moment.
  init(
    _ ahead: TourAhead, hardOut stop: StopID, at moment: Milliseconds,
    endingBy latestEnd: Milliseconds, contentEnd: Milliseconds
  ) {
    self.latestEnd = latestEnd
    limitedBy = .stop(stop)
    skipped = []
    let excess = contentEnd - moment
    let own = TourAhead.BrokenLine(line: .stop(stop), excess: excess)
    misses = (excess > .zero ? [own] : []) + ahead.brokenLines()
  }
}

extension TourMachine {
  /// Nil after the end. What `skip when` would skip if the guide kept to the script from now on is not
  /// counted, nor are windows held open for requests of other stops. O(stops ahead), and where one of them has a
  /// `skip when`, which has the rest played to its end, O(steps ahead).
  public func stayLimit() -> StayLimit? { stayLimit(skipping: expectedSkips()) }

  /// The same without other stops. O(stops ahead).
  public func stayLimit(skipping skipped: Set<StopID>) -> StayLimit? {
    guard let ahead = ahead(without: skipped) else { return nil }
    guard state.activity.isInsideStop, let moment = cutMoment else {
      return StayLimit(ahead, skipping: skipped)
    }
    return StayLimit(
      ahead, hardOut: state.position, at: moment, endingBy: max(moment, state.now),
      contentEnd: earliestContentEnd)
  }

  /// The stops ahead that `skip when` would skip if the guide kept to the script from now on. Where there is any such, O(steps
  /// ahead): plays to the end.
  public func expectedSkips() -> Set<StopID> {
    let ahead = tour.stopIDs.dropFirst(state.position.index)
    guard ahead.contains(where: { tour[$0].skipWhen != nil }) else { return [] }
    let skipped = expected(waitingFor: .ofTheirStop).skips.filter { skip in
      skip.reason == .condition && skip.stop >= state.position
    }
    return Set(skipped.map(\.stop))
  }
}

extension StopID {
  /// - Parameter line: nil: no line.
  fileprivate func stands(before line: ScheduleLine?) -> Bool {
    switch line {
    case .stop(let stop), .begins(let stop, _): self < stop
    case .lasts: true
    case nil: false
    }
  }
}
