internal import TourModel
internal import TourTiming

/// Until when the stop that has begun may last.
struct StayLimit {
  private let sheet: RunSheet

  init(_ sheet: RunSheet) { self.sheet = sheet }

  /// The latest end that keeps every line ahead that can still be kept, all that is ahead at its shortest.
  ///
  /// What is ahead is as long as planned, or as its shortest where that is more. Nil where nothing limits it.
  func latestEnd(of id: StopID, begunAt start: Milliseconds) -> Milliseconds? {
    if case .until(let moment) = sheet.tour[id].promise { return max(moment.time, start) }
    let earliest = start + shortest(of: id)
    var slack: Milliseconds?
    var arrival = earliest
    for index in sheet.tour.stops.indices.dropFirst(id.index + 1) {
      let stop = StopID(index)
      arrival = arrival + sheet.plan.stops[index].walk
      for limit in latestStarts(of: stop) where limit >= arrival {
        slack = min(slack ?? limit - arrival, limit - arrival)
      }
      // Who comes before this moment waits: lingering until then costs what is after it nothing.
      if let wait = sheet.tour[stop].begins.compactMap(\.earliest).max(), wait > arrival {
        return slack.map { earliest + $0 }
      }
      if case .until(let moment) = sheet.tour[stop].promise {
        let limit = moment.time - arrival
        if limit >= .zero { slack = min(slack ?? limit, limit) }
        return slack.map { earliest + $0 }
      }
      arrival = arrival + shortest(of: stop)
    }
    if let longest = sheet.tour.lasts?.longest, longest >= arrival {
      slack = min(slack ?? longest - arrival, longest - arrival)
    }
    return slack.map { earliest + $0 }
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
