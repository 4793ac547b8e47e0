import TourModel
import TourTiming

/// Every set of stops that could be dropped, one by one: what `fit` is held against.
struct PlainFit {
  private let ahead: TourAhead
  /// Each set that leaves a way, and the end it gives.
  private let sets: [(dropped: [StopID], end: Int)]

  init(_ ahead: TourAhead) {
    self.ahead = ahead
    let optional = ahead.stops.filter { ahead.sheet.tour[$0].optionalPriority != nil }
    sets = (0..<(1 << optional.count)).compactMap { mask in
      let dropped = optional.indices.filter { mask >> $0 & 1 == 1 }.map { optional[$0] }
      return Self.end(ahead, without: Set(dropped)).map { (dropped, $0) }
    }
  }

  var leastEnd: Int? { sets.map(\.end).min() }

  func end(without dropped: Set<StopID>) -> Int? { Self.end(ahead, without: dropped) }

  /// Nil where none suffices.
  func best(endingBy target: Int) -> [StopID]? {
    sets.filter { $0.end <= target }.map(\.dropped).min { a, b in
      let (left, right) = (priority(a), priority(b))
      if left != right { return left < right }
      if a.count != b.count { return a.count < b.count }
      // The later one wins, compared from the earliest on.
      return zip(a, b).first { $0 != $1 }.map { $0.0 > $0.1 } ?? false
    }
  }

  private func priority(_ stops: [StopID]) -> Int {
    stops.reduce(0) { $0 + (ahead.sheet.tour[$1].optionalPriority ?? 0) }
  }

  private static func end(_ ahead: TourAhead, without dropped: Set<StopID>) -> Int? {
    let sheet = ahead.sheet
    var moment = ahead.departure.rawValue
    var before = ahead.last
    var hasSkipped = false
    for (index, id) in ahead.stops.enumerated() {
      if dropped.contains(id) {
        hasSkipped = true
        continue
      }
      if index == 0, let arrival = ahead.arrival {
        moment = arrival.rawValue
      } else if let from = before {
        guard let walk = sheet.walk(from: from, to: id)?.duration.rawValue ?? (hasSkipped ? nil : 0)
        else { return nil }
        moment += walk
      }
      let stop = sheet.tour[id]
      for begins in stop.begins {
        switch begins.rule {
        case .between(let first, _), .after(let first): moment = max(moment, first.time.rawValue)
        case .by, .within: break
        }
      }
      switch stop.promise {
      case .content: break
      case .range(let range): moment += range.shortest?.rawValue ?? 0
      case .until(let out): moment = max(moment, out.time.rawValue)
      }
      (before, hasSkipped) = (id, false)
    }
    return moment
  }
}
