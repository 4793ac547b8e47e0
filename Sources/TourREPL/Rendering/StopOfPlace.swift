internal import TourModel
internal import TourRuntime

/// Where in the tour a place is shown.
struct StopOfPlace {
  let tour: Tour
  let face: ClockFace
  let now: Milliseconds
  /// The stop that is running, walked to or waited for.
  let here: StopID
  let expected: ExpectedTimes

  /// `at stop 2, r2, which begins in 4:00`, `at stop 2, r2, which is past`; nil where no stop is at it.
  func text(of place: Place) -> String? {
    let owner = tour.owner(of: place)
    let stops = tour.stops(at: owner)
    if let ahead = expected.visits.first(where: { stops.contains($0.stop) && $0.start > now }) {
      return "\(name(ahead.stop)), which begins in \(ClockFace.length(from: now, to: ahead.start))"
    }
    if stops.contains(here) { return name(here) }
    if let leftOut = stops.first(where: { $0 > here }) {
      return "\(name(leftOut)), which is left out as it stands"
    }
    return stops.last.map { "\(name($0)), which is past" }
  }

  private func name(_ stop: StopID) -> String { tour.located(stop) }
}

extension Tour {
  /// `at stop 2, mystique`.
  func located(_ stop: StopID) -> String { "at stop \(stop.index + 1), \(self[stop].name)" }
}

extension Rehearsal {
  var stopOfPlace: StopOfPlace {
    StopOfPlace(
      tour: tour, face: face, now: state.now, here: state.position,
      expected: run.machine.expected(waitingFor: .ofTheirStop))
  }

  /// `here in 0:34`; nil where the running stop does not come to it.
  private func soonHere(_ place: Place) -> String? {
    placesAhead.showing(of: place).flatMap { $0.isSoonHere ? $0.text(isShort: false) : nil }
  }

  /// `“Le chien” is at stop 2, mystique, which begins in 2:38`; nil where it is here, or no stop is at it.
  ///
  /// - Parameter viewers: what the title is in where none was chosen.
  func elsewhereLines(_ place: Place, in viewers: Language) -> [String]? {
    let owner = tour.owner(of: place)
    let here = tour[state.position]
    let isHere =
      [here.place, .room(here.room)].contains(owner)
      || owner == placeOnShow.map(tour.owner)
    guard !isHere, let whereabouts = soonHere(place) ?? stopOfPlace.text(of: place) else {
      return nil
    }
    let title = tour.title(of: place).text(in: language ?? viewers)
    return page.text("“\(title)” is \(whereabouts)", indent: 4, style: .audience)
  }
}
