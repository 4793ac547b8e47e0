public import TourModel

// How long the guide may stay.
extension TourAhead {
  /// A line ahead that the shortest run breaks, and by how much.
  public struct BrokenLine: Equatable, Sendable {
    public let line: ScheduleLine
    public let excess: Milliseconds
  }

  /// In order; a hard-out that is reached too late is the line of its stop.
  public func brokenLines(without dropped: Set<StopID> = []) -> [BrokenLine] {
    let visits = shortestVisits(without: dropped)
    var ends = ends
    if let last { ends[last] = departure }
    var broken: [BrokenLine] = []
    for visit in visits {
      for (line, latest) in limits(onStartOf: visit.stop, ends: ends) where visit.start > latest {
        broken.append(BrokenLine(line: line, excess: visit.start - latest))
      }
      ends[visit.stop] = visit.end
    }
    if let longest = sheet.tour.lasts?.longest, let end = visits.last?.end ?? ends.values.max(),
      end > longest
    {
      broken.append(BrokenLine(line: .lasts, excess: end - longest))
    }
    return broken
  }

  /// The latest moment to leave from which every line ahead that can still be kept is kept, the rest
  /// at its shortest. Nil where nothing limits it. O(stops ahead).
  public var latestDeparture: Milliseconds? {
    var slack: Milliseconds?
    // When the next point comes without the waits: lingering moves this one, and the true one only by
    // what passes it.
    var moving = departure
    func limit(_ moment: Milliseconds, reached: Milliseconds) {
      guard reached <= moment else { return }
      slack = min(slack ?? moment - moving, moment - moving)
    }
    var ends = ends
    var before = last
    var end = departure
    for visit in shortestVisits() {
      let walk = walk(from: before, to: visit.stop)
      moving += walk
      for (line, latest) in limits(onStartOf: visit.stop, ends: ends) {
        limit(latest, reached: visit.start)
        if case .stop = line, visit.start <= latest { return slack.map { departure + $0 } }
      }
      moving += visit.end - visit.start
      (before, end) = (visit.stop, visit.end)
      // `within` of a stop ahead is never broken by lingering: that moves both its ends alike.
      ends[visit.stop] = nil
    }
    if let longest = sheet.tour.lasts?.longest { limit(longest, reached: end) }
    return slack.map { departure + $0 }
  }

  private func walk(from before: StopID?, to stop: StopID) -> Milliseconds {
    if stop == stops.first, let arrival { return arrival - departure }
    guard let before else { return .zero }
    return sheet.walk(from: before, to: stop)?.duration ?? .zero
  }

  /// The latest moments at which a stop may begin; a `within` of a stop that has no end yet, or that
  /// fell out, says nothing.
  private func limits(
    onStartOf id: StopID, ends: [StopID: Milliseconds]
  ) -> [(ScheduleLine, Milliseconds)] {
    let stop = sheet.tour[id]
    var limits: [(ScheduleLine, Milliseconds)] = []
    for (place, begins) in stop.begins.enumerated() {
      let line = ScheduleLine.begins(id, place)
      switch begins.rule {
      case .between(_, let last): limits.append((line, last.time))
      case .by(let moment): limits.append((line, moment.time))
      case .after: break
      case .within(let duration, let other):
        if let end = ends[other] { limits.append((line, end + duration)) }
      }
    }
    if case .until(let moment) = stop.promise { limits.append((.stop(id), moment.time)) }
    return limits
  }
}
