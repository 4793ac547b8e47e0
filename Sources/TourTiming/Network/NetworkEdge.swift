internal import TourModel

/// One inequality of a network: its second point lies at least ``length(in:)`` after its first.
enum NetworkEdge: Hashable {
  /// A shortest length: an edge to the point from the one before it.
  case least(Int)
  /// A longest length: an edge from the point to the one before it.
  case most(Int)
  /// A bound from below: an edge from the tour's start to the point. The second number is the
  /// bound's place among the point's.
  case notBefore(Int, Int)
  /// A bound from above: an edge from the point to the tour's start.
  case notAfter(Int, Int)
  /// A `within`: an edge from a stop's start to an earlier stop's end.
  case within(Int)

  func first(in network: TourNetwork) -> Int {
    switch self {
    case .least(let point): point - 1
    case .most(let point), .notAfter(let point, _): point
    case .notBefore: 0
    case .within(let place): network.withins[place].start
    }
  }

  /// Negative where it says "at most".
  func length(in network: TourNetwork) -> Int {
    switch self {
    case .least(let point): network.least[point]
    case .most(let point): -network.most[point]
    case .notBefore(let point, let place): network.notBefore[point][place].moment
    case .notAfter(let point, let place): -network.notAfter[point][place].moment
    case .within(let place): -network.withins[place].duration
    }
  }

  /// The line that says so; nil for walks and for the order of the stops.
  func line(in network: TourNetwork) -> ScheduleLine? {
    switch self {
    case .least(let point), .most(let point):
      TourNetwork.stop(endingAt: point).map(ScheduleLine.stop)
    case .notBefore(let point, let place): network.notBefore[point][place].line
    case .notAfter(let point, let place): network.notAfter[point][place].line
    case .within(let place): network.withins[place].line
    }
  }
}
