public import TourModel

// How long the guide may stay.
extension TourAhead {
  /// A line ahead that the shortest run breaks, and by how much.
  public struct BrokenLine: Equatable, Sendable {
    public let line: ScheduleLine
    public let excess: Milliseconds

    public init(line: ScheduleLine, excess: Milliseconds) {
      self.line = line
      self.excess = excess
    }
  }

  /// The lines ahead that the shortest run breaks, in the order of the stops. A hard-out is broken
  /// when not all that is in its stop can be said before it. O(stops ahead).
  public func brokenLines(without dropped: Set<StopID> = []) -> [BrokenLine] {
    var ends = ends
    if let last { ends[last] = departure }
    var end = departure
    var broken: [BrokenLine] = []
    for visit in shortestVisits(without: dropped) {
      for limit in limits(onStartOf: visit.stop, ends: ends)
      where !limit.isMoment && visit.start > limit.latest {
        broken.append(BrokenLine(line: limit.line, excess: visit.start - limit.latest))
      }
      ends[visit.stop] = visit.end
      end = visit.end
    }
    if let longest = sheet.tour.lasts?.longest, end > longest {
      broken.append(BrokenLine(line: .lasts, excess: end - longest))
    }
    return broken
  }

  /// The latest moment to leave from which every line ahead that can still be kept is kept, the rest
  /// at its shortest, and all that is in a hard-out's stop said before it. Nil where nothing limits it.
  public var latestDeparture: Milliseconds? { departureLimit?.latest }

  /// The same with the line that would be the first to break after it. O(stops ahead).
  public var departureLimit: (latest: Milliseconds, line: ScheduleLine)? {
    var least: (slack: Milliseconds, line: ScheduleLine)?
    var limit: (latest: Milliseconds, line: ScheduleLine)? {
      least.map { (departure + $0.slack, $0.line) }
    }
    // When the next point comes without the waits: lingering moves this one, and the true one only by
    // what passes it.
    var moving = departure
    func note(_ line: ScheduleLine, by moment: Milliseconds, reached: Milliseconds) {
      guard reached <= moment, least.map({ moment - moving < $0.slack }) ?? true else { return }
      least = (moment - moving, line)
    }
    var ends = ends
    var before = last
    var end = departure
    for visit in shortestVisits() {
      let walk = walk(from: before, to: visit.stop)
      moving += walk
      for line in limits(onStartOf: visit.stop, ends: ends) {
        note(line.line, by: line.latest, reached: visit.start)
        // What follows a hard-out that is reached does not depend on when.
        if line.isHardOut, visit.start <= line.latest { return limit }
      }
      moving += visit.end - visit.start
      (before, end) = (visit.stop, visit.end)
      // `within` of a stop ahead is never broken by lingering: that moves both its ends alike.
      ends[visit.stop] = nil
    }
    if let longest = sheet.tour.lasts?.longest { note(.lasts, by: longest, reached: end) }
    return limit
  }

  private func walk(from before: StopID?, to stop: StopID) -> Milliseconds {
    if stop == stops.first, let arrival { return arrival - departure }
    guard let before else { return .zero }
    return sheet.walk(from: before, to: stop)?.duration ?? .zero
  }

  /// A latest moment at which a stop may begin.
  private struct StartLimit {
    let line: ScheduleLine
    let latest: Milliseconds
    /// Of a hard-out: to be there by its moment, whatever is cut.
    var isMoment = false

    var isHardOut: Bool { if case .stop = line { true } else { false } }
  }

  /// A `within` of a stop that has no end yet, or that fell out, says nothing.
  private func limits(onStartOf id: StopID, ends: [StopID: Milliseconds]) -> [StartLimit] {
    let stop = sheet.tour[id]
    var limits: [StartLimit] = []
    for (place, begins) in stop.begins.enumerated() {
      let line = ScheduleLine.begins(id, place)
      if let latest = begins.latest { limits.append(StartLimit(line: line, latest: latest)) }
      if case .within(let duration, let other) = begins.rule, let end = ends[other] {
        limits.append(StartLimit(line: line, latest: end + duration))
      }
    }
    if case .until(let moment) = stop.promise {
      let content = sheet.lengths[id.index].attainableContent
      limits.append(StartLimit(line: .stop(id), latest: moment.time - content))
      limits.append(StartLimit(line: .stop(id), latest: moment.time, isMoment: true))
    }
    return limits
  }
}
