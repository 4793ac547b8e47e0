import TourModel
import TourTiming

/// Every set of stops that could be dropped, one by one: what `fit` is held against.
struct PlainFit {
  private let ahead: TourAhead
  /// Each set that leaves a way.
  private var sets: [Path] = []

  /// Stops kept and dropped, from the present on.
  private struct Path {
    var moment: Int
    var before: StopID?
    var hasSkipped = false
    var dropped: [StopID] = []
    var priority = 0
  }

  init(_ ahead: TourAhead) {
    self.ahead = ahead
    extend(Path(moment: ahead.departure.rawValue, before: ahead.last), at: 0)
  }

  private mutating func extend(_ path: Path, at index: Int) {
    guard index < ahead.stops.count else { return sets.append(path) }
    let stop = ahead.stops[index]
    if let kept = keeping(stop, at: index, after: path) { extend(kept, at: index + 1) }
    if let priority = ahead.sheet.tour[stop].optionalPriority {
      var dropping = path
      dropping.hasSkipped = true
      dropping.dropped.append(stop)
      dropping.priority += priority
      extend(dropping, at: index + 1)
    }
  }

  var leastEnd: Int? { sets.map(\.moment).min() }

  func end(without dropped: Set<StopID>) -> Int? {
    sets.first { Set($0.dropped) == dropped }?.moment
  }

  /// Nil where none suffices.
  func best(endingBy target: Int) -> [StopID]? {
    sets.filter { $0.moment <= target }.min { a, b in
      if a.priority != b.priority { return a.priority < b.priority }
      if a.dropped.count != b.dropped.count { return a.dropped.count < b.dropped.count }
      // The later one wins, compared from the earliest on.
      return zip(a.dropped, b.dropped).first { $0 != $1 }.map { $0.0 > $0.1 } ?? false
    }?.dropped
  }

  /// With nobody who votes, watches or asks; of an `if` that asks whether it is late, the shorter side.
  private func least(_ steps: [Step]) -> Int {
    steps.reduce(0) { sum, step in
      switch step.action {
      case .pause(let time): sum + time.rawValue
      case .questions(let window): sum + window.shortest.rawValue
      case .vote(let vote): sum + vote.duration.rawValue + least(vote.options[0].steps)
      case .branch(let condition, let then, let otherwise):
        switch condition.checks[0].test {
        case .late: sum + min(least(then), least(otherwise))
        default: sum + least(condition.evaluate(Self.holdsAlone) ? then : otherwise)
        }
      default: sum
      }
    }
  }

  private static func holdsAlone(_ test: Condition.Test) -> Bool {
    switch test {
    case .viewers(let comparison, let number), .asked(_, let comparison, let number):
      comparison.holds(0, number)
    default: false
    }
  }

  /// Nil where no way leads there.
  private func keeping(_ id: StopID, at index: Int, after path: Path) -> Path? {
    let sheet = ahead.sheet
    var path = path
    if index == 0, let arrival = ahead.arrival {
      path.moment = arrival.rawValue
    } else if let from = path.before {
      let walk = sheet.walk(from: from, to: id)?.duration.rawValue
      guard let walk = walk ?? (path.hasSkipped ? nil : 0) else { return nil }
      path.moment += walk
    }
    let stop = sheet.tour[id]
    for begins in stop.begins {
      switch begins.rule {
      case .between(let first, _), .after(let first):
        path.moment = max(path.moment, first.time.rawValue)
      case .by, .within: break
      }
    }
    switch stop.promise {
    case .content: path.moment += least(stop.steps)
    case .range(let range):
      path.moment += max(range.shortest?.rawValue ?? 0, least(stop.steps))
    case .until(let out): path.moment = max(path.moment, out.time.rawValue)
    }
    (path.before, path.hasSkipped) = (id, false)
    return path
  }
}
