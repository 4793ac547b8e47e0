internal import TourModel
internal import TourRuntime
internal import TourTiming

/// What a run comes to if from now on the guide keeps to the script, answers what is asked for at each stop, and
/// nobody else asks or votes: where and when what viewers want is shown, or at hand.
struct PlacesAhead {
  private let machine: TourMachine
  private let running: StopID?
  private let now: Milliseconds
  private let shown: [Place: ShowingAhead]
  private let visits: [StopVisit]

  init(_ run: RehearsedRun, at now: Milliseconds) {
    machine = run.machine
    running = run.runningStop
    self.now = now
    shown = machine.showingsAhead(waitingFor: .ofTheirStop)
    visits = machine.expected(waitingFor: .ofTheirStop).visits.filter { $0.start > now }
  }

  /// Nil where the tour does not come to it any more.
  func showing(of place: Place) -> PlaceAhead? {
    let (tour, owner) = (machine.sheet.tour, machine.sheet.tour.owner(of: place))
    if let running, shown[place]?.stop != running, tour[running].place == owner {
      return PlaceAhead(
        stop: running, kind: machine.mayStillShow(place) ? .perhapsHere : .here)
    }
    if let running, machine.placeOnShow == place { return PlaceAhead(stop: running, kind: .onShow) }
    if let showing = shown[place] {
      let left = max(.zero, showing.at - now)
      return PlaceAhead(
        stop: showing.stop, kind: showing.stop == running ? .shownHere(in: left) : .shown(in: left))
    }
    let stops = tour.stops(at: owner)
    return visits.first { stops.contains($0.stop) }.map {
      PlaceAhead(stop: $0.stop, kind: .atHand(in: $0.start - now))
    }
  }
}
