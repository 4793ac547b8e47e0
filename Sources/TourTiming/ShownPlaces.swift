internal import TourModel

/// What each stop shows of itself, worked out once. O(steps + beats).
struct ShownPlaces: Sendable {
  private let places: [Set<Place>]

  init(_ tour: Tour, lines: [RunSheetLine]) {
    var places = tour.stops.map { Set([$0.place]) }
    for line in lines {
      places[line.stop.index].formUnion(line.beats.map(\.place))
      if case .show(let place, _) = line.step.action { places[line.stop.index].insert(place) }
    }
    self.places = places
  }

  subscript(stop: StopID) -> Set<Place> { places[stop.index] }
}
