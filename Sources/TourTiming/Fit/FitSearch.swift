internal import TourModel

/// Searches the stops to drop: dynamic programming from the end, exact.
///
/// For each stop, were it kept, a front: what else may be dropped after it, at which cost, and until
/// when it may last then. A stop's front comes from those of the stops that could be the next one
/// kept, over the walk between them; lengths and waits only ever push later, so a later moment is
/// never worse and the fronts need no more than cost and moment. A set that is found quickly bounds
/// the costs. O(pairs of stops with only optional ones between × front).
struct FitSearch {
  private let ahead: TourAhead
  private let graph: FitGraph
  private let target: Int
  private let soonest: Soonest
  /// Entries looked at in a pass.
  private(set) var steps = 0
  private let mostSteps: Int

  /// In a pass about a second; sixty optional stops take less than a hundredth of it.
  static let mostSteps = 20_000_000

  /// - Parameter keepsLines: as ``FitGraph`` has it.
  init(
    _ ahead: TourAhead, target: Milliseconds, keepsLines: Bool = false,
    mostSteps: Int = Self.mostSteps
  ) {
    self.ahead = ahead
    self.target = target.rawValue
    self.mostSteps = mostSteps
    var graph = FitGraph(ahead, keepsLines: keepsLines)
    if keepsLines { graph.relax(earliestStarts: Soonest(FitGraph(ahead)).starts) }
    self.graph = graph
    soonest = Soonest(graph)
  }

  struct Found: Equatable {
    let dropped: [StopID]
    let priority: Int
    let leastPriority: Int
  }

  /// Whether any set suffices; asked before ``best()`` where lines are to be kept.
  var isPossible: Bool { soonest.last.map { $0.end <= target } ?? false }

  // MARK: The earliest end of all

  /// The earliest end that any set gives, and what falls out for it.
  func leastEnd() -> (end: Milliseconds, dropped: [StopID]) {
    let (end, isKept) = earliestRun()
    return (Milliseconds(rawValue: end), stops { !isKept[$0] })
  }

  private func earliestRun() -> (end: Int, isKept: [Bool]) {
    var isKept = [Bool](repeating: false, count: graph.nodes.count)
    guard let last = soonest.last else {
      return (ahead.shortestEnd().rawValue, isKept.map { _ in true })
    }
    var node = last.node
    while node >= 0 {
      isKept[node] = true
      node = soonest.before[node]
    }
    return (last.end, isKept)
  }

  /// By node: when it is over at the earliest, whatever falls out before it, and the node kept before
  /// it; a tie keeps the later stop.
  private struct Soonest {
    /// One before the nodes for the present.
    private(set) var ends: [Int?]
    private(set) var before: [Int]
    private(set) var starts: [Int?]
    private(set) var last: (node: Int, end: Int)?

    init(_ graph: FitGraph) {
      let count = graph.nodes.count
      ends = [graph.departure] + [Int?](repeating: nil, count: count)
      before = [Int](repeating: -1, count: count)
      starts = [Int?](repeating: nil, count: count)
      for from in -1..<count {
        guard let moment = ends[from + 1] else { continue }
        FitSearch.forEachNext(after: from, in: graph) { next in
          guard next < count else {
            if last.map({ moment <= $0.end }) ?? true { last = (from, moment) }
            return
          }
          if let start = graph.start(of: next, from: from, leaving: moment) {
            starts[next] = min(starts[next] ?? start, start)
          }
          guard let end = graph.end(of: next, from: from, leaving: moment) else { return }
          if ends[next + 1].map({ end <= $0 }) ?? true {
            (ends[next + 1], before[next]) = (end, from)
          }
        }
      }
    }
  }

  /// The nodes that could follow when `from` is kept, and at last the end, which is the node count.
  private static func forEachNext(
    after from: Int, in graph: FitGraph, _ body: (Int) -> Void
  ) {
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
    let quick = quick()
    // What the quick set costs bounds the search: one pass finds the least.
    if let fronts = fronts(costingAtMost: quick.priority) { return found(in: fronts) ?? quick }
    // Too many steps: how much do sets cost that surely don't suffice?
    var (bound, refuted) = (8, 0)
    while bound < quick.priority, let fronts = fronts(costingAtMost: bound) {
      if let found = found(in: fronts) { return found }
      refuted = bound
      bound *= 2
    }
    return Found(
      dropped: quick.dropped, priority: quick.priority,
      leastPriority: min(refuted + 1, quick.priority))
  }

  private func found(in fronts: [FitFront]) -> Found? {
    fronts[0].leastCost(leavingAt: graph.departure).map { cost in
      Found(
        dropped: latest(of: fronts, costing: cost), priority: cost.priority,
        leastPriority: cost.priority)
    }
  }

  /// By node and one before them for the present; nil where it would take too many steps.
  private mutating func fronts(costingAtMost bound: Int) -> [FitFront]? {
    var fronts = [FitFront](repeating: FitFront(), count: graph.nodes.count + 1)
    steps = 0
    for from in stride(from: graph.nodes.count - 1, through: -1, by: -1) {
      guard let soonest = soonest.ends[from + 1] else { continue }
      var skipped = FitFront.Cost.zero
      var next = from + 1
      while skipped.priority <= bound {
        guard next < graph.nodes.count else {
          fronts[from + 1].merge([FitFront.Entry(cost: skipped, latest: target)])
          break
        }
        let entries =
          graph.leg(from: from, to: next).map { leg in
            Self.entries(of: fronts[next + 1], over: leg, after: skipped, bound, leaving: soonest)
          } ?? []
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

  /// The front of a node were another kept after it, with its front, and what lies between dropped.
  ///
  /// - Parameter soonest: before this nobody can leave, whatever falls out.
  private static func entries(
    of front: FitFront, over leg: FitGraph.Leg, after skipped: FitFront.Cost, _ bound: Int,
    leaving soonest: Int
  ) -> [FitFront.Entry] {
    var entries: [FitFront.Entry] = []
    entries.reserveCapacity(front.entries.count)
    for entry in front.entries {
      let cost = entry.cost + skipped
      if cost.priority > bound { break }
      guard let latest = leg.latestLeaving(endingBy: entry.latest), latest >= soonest else {
        continue
      }
      if let last = entries.last, last.latest >= latest { continue }
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

  // MARK: A first set

  /// A set that suffices, not proved to be the best: from the one that ends earliest, stops are put
  /// back, the dearest first, while the end is reached.
  private func quick() -> Found {
    var isKept = earliestRun().isKept
    let dropped = graph.nodes.indices.filter { !isKept[$0] }
    let dearestFirst = dropped.sorted { (priority(of: $1), $0) < (priority(of: $0), $1) }
    for node in dearestFirst {
      isKept[node] = true
      if (graph.end(keeping: isKept) ?? .max) > target { isKept[node] = false }
    }
    let sum = dropped.reduce(0) { $0 + (isKept[$1] ? 0 : priority(of: $1)) }
    return Found(dropped: stops { !isKept[$0] }, priority: sum, leastPriority: min(1, sum))
  }

  private func priority(of node: Int) -> Int { graph.nodes[node].priority ?? 0 }
}
