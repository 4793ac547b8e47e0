internal import TourModel

/// Searches the stops to drop: dynamic programming from the end, exact.
///
/// For each stop, were it kept, a front: what else may be dropped after it, at which cost, and until
/// when it may last then. A stop's front comes from those of the stops that could be the next one
/// kept, over the walk between them; lengths and waits only ever push later, so a later moment is
/// never worse and the fronts need no more than cost and moment. Costs are bounded, and the bound
/// doubled until a set suffices. O(pairs of stops with only optional ones between × front).
struct FitSearch {
  private let ahead: TourAhead
  private let graph: FitGraph
  private let target: Int
  /// Entries looked at so far.
  private(set) var steps = 0
  private let mostSteps: Int

  /// About a second; sixty optional stops take less than a hundredth of it.
  static let mostSteps = 20_000_000

  init(_ ahead: TourAhead, target: Milliseconds, mostSteps: Int = Self.mostSteps) {
    self.ahead = ahead
    self.target = target.rawValue
    self.mostSteps = mostSteps
    graph = FitGraph(ahead)
  }

  struct Found: Equatable {
    let dropped: [StopID]
    let priority: Int
    let leastPriority: Int
  }

  // MARK: The earliest end of all

  /// The earliest end that any set gives, and what falls out for it.
  func leastEnd() -> (end: Milliseconds, dropped: [StopID]) {
    let count = graph.nodes.count
    // By node, from the present on: when it is over at the earliest, and the node kept before it.
    var ends = [Int?](repeating: nil, count: count)
    var kept = [Int](repeating: -1, count: count)
    var best: (end: Int, last: Int)?
    for from in -1..<count {
      guard let moment = from < 0 ? graph.departure : ends[from] else { continue }
      forEachNext(after: from) { next in
        guard next < count else {
          // A tie keeps the later stop.
          if best.map({ moment <= $0.end }) ?? true { best = (moment, from) }
          return
        }
        guard let end = graph.end(of: next, from: from, leaving: moment) else { return }
        if ends[next].map({ end <= $0 }) ?? true { (ends[next], kept[next]) = (end, from) }
      }
    }
    guard let best else { return (ahead.shortestEnd(), []) }
    var isKept = [Bool](repeating: false, count: count)
    var node = best.last
    while node >= 0 {
      isKept[node] = true
      node = kept[node]
    }
    return (Milliseconds(rawValue: best.end), stops { !isKept[$0] })
  }

  /// The nodes that could follow when `from` is kept, and at last the end, which is the node count.
  private func forEachNext(after from: Int, _ body: (Int) -> Void) {
    var next = from + 1
    while next < graph.nodes.count {
      body(next)
      guard graph.nodes[next].priority != nil else { return }
      next += 1
    }
    body(next)
  }

  private func stops(where isDropped: (Int) -> Bool) -> [StopID] {
    graph.nodes.indices.filter(isDropped).map { ahead.stops[$0] }
  }

  // MARK: The least cost

  /// - Precondition: some set suffices.
  mutating func best() -> Found {
    let total = graph.nodes.reduce(0) { $0 + ($1.priority ?? 0) }
    var (bound, refuted) = (min(8, total), 0)
    while let fronts = fronts(costingAtMost: bound) {
      if let cost = fronts[0].leastCost(leavingAt: graph.departure) {
        let dropped = latest(of: fronts, costing: cost)
        return Found(dropped: dropped, priority: cost.priority, leastPriority: cost.priority)
      }
      if bound >= total { break }
      refuted = bound
      bound = min(2 * bound, total)
    }
    return quick(leastPriority: refuted + 1)
  }

  /// By node and one before them for the present; nil where it would take too many steps.
  private mutating func fronts(costingAtMost bound: Int) -> [FitFront]? {
    var fronts = [FitFront](repeating: FitFront(), count: graph.nodes.count + 1)
    for from in stride(from: graph.nodes.count - 1, through: -1, by: -1) {
      var skipped = FitFront.Cost.zero
      var next = from + 1
      while skipped.priority <= bound {
        guard next < graph.nodes.count else {
          fronts[from + 1].merge([FitFront.Entry(cost: skipped, latest: target)])
          break
        }
        let entries = entries(keeping: next, from: from, after: skipped, bound, fronts)
        steps += fronts[from + 1].entries.count + entries.count + 1
        if steps > mostSteps { return nil }
        fronts[from + 1].merge(entries)
        guard let priority = graph.nodes[next].priority else { break }
        skipped = skipped + FitFront.Cost(priority: priority, count: 1)
        next += 1
      }
    }
    return fronts
  }

  /// The front of `from` were `next` kept after it and what lies between dropped.
  private func entries(
    keeping next: Int, from: Int, after skipped: FitFront.Cost, _ bound: Int, _ fronts: [FitFront]
  ) -> [FitFront.Entry] {
    var entries: [FitFront.Entry] = []
    for entry in fronts[next + 1].entries {
      let cost = entry.cost + skipped
      if cost.priority > bound { break }
      guard
        let latest = graph.latestLeaving(for: next, from: from, endingBy: entry.latest)
      else { continue }
      entries.append(FitFront.Entry(cost: cost, latest: latest))
    }
    return entries
  }

  /// Of the sets that cost so much and suffice, the one whose earliest stop comes latest, and so on:
  /// each stop is kept while that leaves such a set.
  private func latest(of fronts: [FitFront], costing cost: FitFront.Cost) -> [StopID] {
    var dropped = Set<Int>()
    var (from, moment, left) = (-1, graph.departure, cost)
    var next = 0
    while next < graph.nodes.count {
      if let end = graph.end(of: next, from: from, leaving: moment),
        let latest = fronts[next + 1].latest(within: left), latest >= end
      {
        (from, moment) = (next, end)
      } else {
        dropped.insert(next)
        left.priority -= graph.nodes[next].priority ?? 0
        left.count -= 1
      }
      next += 1
    }
    return stops { dropped.contains($0) }
  }

  // MARK: When it takes too long

  /// A set that suffices, not proved to be the best: from the one that ends earliest, stops are put
  /// back, the dearest first, while the end is reached.
  private func quick(leastPriority: Int) -> Found {
    var dropped = Set(leastEnd().dropped)
    let dearestFirst = ahead.stops.filter(dropped.contains).sorted {
      (priority(of: $1), $0.index) < (priority(of: $0), $1.index)
    }
    for stop in dearestFirst {
      let rest = dropped.subtracting([stop])
      if hasWays(without: rest), ahead.shortestEnd(without: rest).rawValue <= target {
        dropped = rest
      }
    }
    let sum = dropped.reduce(0) { $0 + priority(of: $1) }
    return Found(
      dropped: dropped.sorted(), priority: sum, leastPriority: min(leastPriority, sum))
  }

  private func priority(of stop: StopID) -> Int { ahead.sheet.tour[stop].optionalPriority ?? 0 }

  private func hasWays(without dropped: Set<StopID>) -> Bool {
    var from = -1
    for node in graph.nodes.indices where !dropped.contains(ahead.stops[node]) {
      if graph.walk(from: from, to: node) == nil { return false }
      from = node
    }
    return true
  }
}
