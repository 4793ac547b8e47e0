internal import TourModel

/// The latest moment of every point of a network in which all can hold together; as
/// ``EarliestTimes``, from the other side.
struct LatestTimes {
  private let network: TourNetwork
  /// ``TourNetwork/unbounded`` where nothing bounds it.
  private(set) var moments: [Int]
  private var hasMoved = false

  init(_ network: TourNetwork) {
    self.network = network
    moments = [Int](repeating: TourNetwork.unbounded, count: network.pointCount)
    moments[0] = 0
    repeat {
      hasMoved = false
      sweepBack()
      sweepForward()
    } while hasMoved
  }

  private mutating func lower(_ point: Int, to moment: Int) {
    guard moment < moments[point] else { return }
    moments[point] = moment
    hasMoved = true
  }

  private mutating func sweepBack() {
    for point in moments.indices.dropFirst().reversed() {
      for bound in network.notAfter[point] { lower(point, to: bound.moment) }
      if moments[point] < TourNetwork.unbounded {
        lower(point - 1, to: moments[point] - network.least[point])
      }
    }
  }

  private mutating func sweepForward() {
    for point in moments.indices.dropFirst() {
      if network.most[point] < TourNetwork.unbounded,
        moments[point - 1] < TourNetwork.unbounded
      {
        lower(point, to: moments[point - 1] + network.most[point])
      }
      for place in network.withinsOf[point] ?? [] {
        let within = network.withins[place]
        if moments[within.end] < TourNetwork.unbounded {
          lower(point, to: moments[within.end] + within.duration)
        }
      }
    }
  }
}
