internal import TourModel
internal import TourRuntime

/// Where in the tour a place is shown.
struct StopOfPlace {
  let tour: Tour
  let face: ClockFace
  let now: Milliseconds
  let expected: ExpectedTimes

  /// `at stop 2, r2, shown in 4:00`; nil where no stop is at it.
  func text(of place: Place) -> String? {
    let owner = tour.owner(of: place)
    let stops = tour.stopIDs.filter { isAt($0, owner) }
    let ahead = expected.visits.first { stops.contains($0.stop) && $0.start > now }
    if let ahead {
      return "\(name(ahead.stop)), in \(ClockFace.length(from: now, to: ahead.start))"
    }
    return stops.first.map(name)
  }

  /// At a work itself, or in a room that is asked for.
  private func isAt(_ stop: StopID, _ owner: Place) -> Bool {
    if case .room(let room) = owner { return tour[stop].room == room }
    return tour[stop].place == owner
  }

  private func name(_ stop: StopID) -> String { "at stop \(stop.index + 1), \(tour[stop].name)" }
}

extension Rehearsal {
  var stopOfPlace: StopOfPlace {
    StopOfPlace(
      tour: tour, face: face, now: state.now,
      expected: run.machine.expected(waitingFor: .ofTheirStop))
  }

  /// `“Le chien” is at stop 2, mystique, in 2:38`; nil where it is here, or no stop is at it.
  ///
  /// - Parameter viewers: what the title is in where none was chosen.
  func elsewhereLines(_ place: Place, in viewers: Language) -> [String]? {
    let owner = tour.owner(of: place)
    let here = tour[state.position]
    let isHere =
      [here.place, .room(here.room)].contains(owner)
      || owner == placeOnShow.map(tour.owner)
    guard !isHere, let stop = stopOfPlace.text(of: place) else { return nil }
    let title = tour.title(of: place).text(in: language ?? viewers)
    return page.text("“\(title)” is \(stop)", indent: 4, style: .audience)
  }
}
