internal import TourModel

/// One inequality of a network: its second point lies at least ``length(in:)`` after its first.
enum NetworkEdge: Hashable {
  /// From the point before this one.
  case least(Int)
  /// To the point before this one.
  case most(Int)
  /// From the tour's start to this point; the second is the bound's place among the point's.
  case notBefore(Int, Int)
  /// From this point to the tour's start.
  case notAfter(Int, Int)
  /// From a stop's start to an earlier stop's end.
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
