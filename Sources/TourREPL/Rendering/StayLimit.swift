internal import TourModel
internal import TourTiming

/// Until when the stop that has begun may last.
///
/// What is ahead is as long as the plan has it, or as its shortest where that is more; dropped
/// stops fall out. `within` is not looked at.
struct StayLimit {
  private let sheet: RunSheet
  private let dropped: Set<StopID>

  /// What lies ahead, were the stop to end at its earliest and the guide to linger.
  private struct Path {
    /// When the next stop is reached at the earliest, waits included.
    var earliest: Milliseconds
    /// The same without the waits: lingering moves this, and `earliest` only by what passes it.
    var moving: Milliseconds
    /// How long the guide may linger; nil: nothing limits it so far.
    var slack: Milliseconds?

    /// Takes a latest moment into account, if it can still be kept.
    mutating func limit(by moment: Milliseconds) {
      guard earliest <= moment else { return }
      slack = min(slack ?? moment - moving, moment - moving)
    }

    mutating func pass(_ duration: Milliseconds) {
      earliest += duration
      moving += duration
    }
  }

  init(_ sheet: RunSheet, dropped: Set<StopID> = []) {
    self.sheet = sheet
    self.dropped = dropped
  }

  /// The latest end that keeps every line ahead that can still be kept. Nil where nothing limits
  /// it.
  func latestEnd(of id: StopID, begunAt start: Milliseconds) -> Milliseconds? {
    let tour = sheet.tour
    if case .until(let moment) = tour[id].promise { return max(moment.time, start) }
    let end = start + shortest(of: id)
    var path = Path(earliest: end, moving: end)
    var previous = id
    for stop in tour.stopIDs.dropFirst(id.index + 1) where !dropped.contains(stop) {
      path.pass(sheet.walk(from: previous, to: stop)?.duration ?? .zero)
      previous = stop
      for moment in latestStarts(of: stop) { path.limit(by: moment) }
      path.earliest = max(path.earliest, tour[stop].begins.compactMap(\.earliest).max() ?? .zero)
      if case .until(let moment) = tour[stop].promise {
        path.limit(by: moment.time)
        // Reached in time it ends then, however long the guide lingers; else it takes no time.
        if path.earliest <= moment.time { return path.slack.map { end + $0 } }
      } else {
        path.pass(shortest(of: stop))
      }
    }
    if let longest = tour.lasts?.longest { path.limit(by: longest) }
    return path.slack.map { end + $0 }
  }

  private func shortest(of id: StopID) -> Milliseconds {
    let content = sheet.plan.stops[id.index].content
    guard case .range(let range) = sheet.tour[id].promise else { return content }
    return max(content, range.shortest ?? .zero)
  }

  private func latestStarts(of id: StopID) -> [Milliseconds] {
    sheet.tour[id].begins.compactMap { begins in
      switch begins.rule {
      case .between(_, let last): last.time
      case .by(let moment): moment.time
      case .after, .within: nil
      }
    }
  }
}
