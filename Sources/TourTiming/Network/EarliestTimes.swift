internal import TourModel

/// The earliest moment of every point of a network: the longest ways from the tour's start.
///
/// Bellman and Ford's algorithm, each round one sweep along the chain and one back, until nothing
/// moves. A way that comes back to no point turns at most twice for each `within`, so there are at
/// most 2W + 2 rounds of O(points + W), in practice two or three. A way that comes back to a point later
/// than it left is a conflict; it is found in the round after it arises.
struct EarliestTimes {
  private let network: TourNetwork
  private(set) var moments: [Int]
  /// The inequality that gave each point its moment.
  private var reasons: [NetworkEdge?]
  private var hasMoved = false

  private static let unreached = -TourNetwork.unbounded

  init(_ network: TourNetwork) {
    self.network = network
    moments = [Int](repeating: Self.unreached, count: network.pointCount)
    moments[0] = 0
    reasons = [NetworkEdge?](repeating: nil, count: network.pointCount)
  }

  /// Nil where all can hold together; else inequalities that close a circle which asks for more than
  /// no time.
  mutating func settle() -> [NetworkEdge]? {
    var rounds = 0
    repeat {
      hasMoved = false
      sweepForward()
      if let closing = sweepBack() { return circle(closedBy: closing) }
      rounds += 1
      if rounds > 2, hasMoved, let circle = circleAmongReasons() { return circle }
    } while hasMoved
    return nil
  }

  private mutating func raise(_ point: Int, to moment: Int, _ reason: NetworkEdge) {
    guard moment > moments[point] else { return }
    moments[point] = moment
    reasons[point] = reason
    hasMoved = true
  }

  private mutating func sweepForward() {
    for point in moments.indices.dropFirst() {
      raise(point, to: moments[point - 1] + network.least[point], .least(point))
      for (place, bound) in network.notBefore[point].enumerated() {
        raise(point, to: bound.moment, .notBefore(point, place))
      }
    }
  }

  /// The inequality that would move the tour's start, if there is one.
  private mutating func sweepBack() -> NetworkEdge? {
    for point in moments.indices.dropFirst().reversed() {
      for (place, bound) in network.notAfter[point].enumerated()
      where moments[point] > bound.moment {
        return .notAfter(point, place)
      }
      for place in network.withinsOf[point] ?? [] {
        let within = network.withins[place]
        raise(within.end, to: moments[point] - within.duration, .within(place))
      }
      guard network.most[point] < TourNetwork.unbounded else { continue }
      let before = moments[point] - network.most[point]
      if point == 1, before > 0 { return .most(point) }
      raise(point - 1, to: before, .most(point))
    }
    return nil
  }

  /// Follows the reasons back from an inequality that reaches the tour's start.
  private func circle(closedBy closing: NetworkEdge) -> [NetworkEdge] {
    var edges = [closing]
    var point = closing.first(in: network)
    while point != 0, let reason = reasons[point] {
      edges.append(reason)
      point = reason.first(in: network)
      // The reasons themselves go in a circle, before they come to the start.
      if edges.count > network.pointCount { return circle(through: point) }
    }
    return edges
  }

  private func circle(through start: Int) -> [NetworkEdge] {
    var edges: [NetworkEdge] = []
    var point = start
    repeat {
      guard let reason = reasons[point] else { return edges }
      edges.append(reason)
      point = reason.first(in: network)
    } while point != start
    return edges
  }

  private func circleAmongReasons() -> [NetworkEdge]? {
    // By point: the walk in which it was first met, from 1.
    var walks = [Int](repeating: 0, count: network.pointCount)
    for start in moments.indices where walks[start] == 0 {
      var point = start
      while walks[point] == 0 {
        walks[point] = start + 1
        guard let reason = reasons[point] else { break }
        point = reason.first(in: network)
      }
      if walks[point] == start + 1, reasons[point] != nil { return circle(through: point) }
    }
    return nil
  }
}
