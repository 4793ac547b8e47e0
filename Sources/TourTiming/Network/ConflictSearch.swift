internal import TourModel

/// Makes a conflict of a circle of inequalities: leaves out every line that is not needed.
struct ConflictSearch {
  let sheet: RunSheet
  let reached: [Bool]

  /// Beyond so many points looked at, lines are left out only as far as the circle alone shows that
  /// they are not needed.
  static let mostPointsSeen = 20_000_000

  /// One line after the other is left out, the shortest stops first, and put back where the rest can
  /// then hold. O(lines × points).
  func conflict(from circle: [NetworkEdge], of network: TourNetwork) -> ScheduleConflict? {
    let excess = Self.excess(of: circle, in: network)
    var lines = Self.needed(of: circle, excess: excess, in: network)
    let candidates = Array(lines)
    if candidates.count * network.pointCount <= Self.mostPointsSeen {
      for line in Self.inOrder(candidates) where lines.count > 1 {
        lines.remove(line)
        if self.circle(of: lines) == nil { lines.insert(line) }
      }
    }
    guard let (rest, left) = self.circle(of: lines) else { return nil }
    let missing = Self.excess(of: left, in: rest)
    return ScheduleConflict(
      parts: Self.parts(of: left, in: rest).filter { lines.contains($0.line) },
      missing: Milliseconds(rawValue: missing),
      missingInAll: Milliseconds(rawValue: max(excess, missing)),
      walks: Self.walks(of: left, in: rest))
  }

  private func circle(of lines: Set<ScheduleLine>) -> (TourNetwork, [NetworkEdge])? {
    let network = TourNetwork(sheet, reached: reached, isInForce: lines.contains)
    var times = EarliestTimes(network)
    return times.settle().map { (network, $0) }
  }

  private static func excess(of circle: [NetworkEdge], in network: TourNetwork) -> Int {
    circle.reduce(0) { $0 + $1.length(in: network) }
  }

  /// The lines of a circle without those stops, the shortest first, whose time it can lose and still
  /// ask for more than no time.
  private static func needed(
    of circle: [NetworkEdge], excess: Int, in network: TourNetwork
  ) -> Set<ScheduleLine> {
    var lines = Set(circle.compactMap { $0.line(in: network) })
    var excess = excess
    let stops = circle.filter { edge in
      if case .least = edge { edge.line(in: network) != nil } else { false }
    }
    let shortestFirst = stops.sorted {
      ($0.length(in: network), $0.first(in: network))
        < ($1.length(in: network), $1.first(in: network))
    }
    for edge in shortestFirst where edge.length(in: network) < excess {
      guard let line = edge.line(in: network) else { continue }
      excess -= edge.length(in: network)
      lines.remove(line)
    }
    return lines
  }

  /// `lasts`, then by stop, its own line before its `begins`.
  private static func inOrder(_ lines: [ScheduleLine]) -> [ScheduleLine] {
    lines.sorted { rank(of: $0) < rank(of: $1) }
  }

  private static func rank(of line: ScheduleLine) -> (Int, Int) {
    switch line {
    case .lasts: (-1, 0)
    case .stop(let stop): (stop.index, -1)
    case .begins(let stop, let place): (stop.index, place)
    }
  }

  private static func parts(
    of circle: [NetworkEdge], in network: TourNetwork
  ) -> [ScheduleConflict.Part] {
    let parts = circle.compactMap { edge in
      edge.line(in: network).map {
        ScheduleConflict.Part(line: $0, demand: demand(of: edge, in: network))
      }
    }
    return parts.sorted { rank(of: $0.line) < rank(of: $1.line) }
  }

  private static func demand(
    of edge: NetworkEdge, in network: TourNetwork
  ) -> ScheduleConflict.Demand {
    let length = Milliseconds(rawValue: abs(edge.length(in: network)))
    switch edge {
    case .least: return .atLeast(length)
    case .most: return .atMost(length)
    case .notBefore: return .notBefore(length)
    case .notAfter: return .notAfter(length)
    case .within(let place):
      let other = TourNetwork.stop(endingAt: network.withins[place].end) ?? StopID(0)
      return .within(length, of: other)
    }
  }

  private static func walks(of circle: [NetworkEdge], in network: TourNetwork) -> Milliseconds {
    let edges = circle.filter { $0.line(in: network) == nil }
    return Milliseconds(rawValue: abs(excess(of: edges, in: network)))
  }
}
