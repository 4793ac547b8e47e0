internal import DetailSearch
internal import TourModel
internal import TourRuntime
internal import TourTiming

// What viewers want, one line for each thing.
extension Rehearsal {
  /// Of the requests that are open, or also of those that were put off.
  func digest(withPutOff: Bool = false) -> RequestDigest {
    let requests = state.requests.filter {
      $0.status == .open || withPutOff && $0.status == .later
    }
    let place = placeOnShow ?? tour.stops.first?.place
    return RequestDigest(
      requests, elsewhere: { search.elsewhere($0, at: place) }, gist: { search.gist(of: $0) })
  }

  /// The line that a request's number stands for, or the name of what is wanted.
  ///
  /// Throws where nobody asks for it, or what was asked is closed.
  func digestLine(called text: String) throws(CommandProblem) -> RequestDigest.Line {
    let digest = digest(withPutOff: true)
    guard !text.isNumber else { return try line(numbered: text, of: digest) }
    let place = try place(called: text, in: digest)
    if let line = digest.line(for: place) { return line }
    throw CommandProblem("nobody asks for \(tour.name(of: place)); requests: lists what is asked")
  }

  /// What a name means; where it may mean several, the one that is asked for.
  func place(called name: String, in digest: RequestDigest) throws(CommandProblem) -> Place {
    let asked = Set(digest.lines.compactMap(\.place))
    return try PlaceArgument(tour, onShow: placeOnShow, preferring: asked).place(named: name)
  }

  private func line(
    numbered text: String, of digest: RequestDigest
  ) throws(CommandProblem) -> RequestDigest.Line {
    let number = try CountArgument.count(text, of: "requests", atLeast: 0)
    if let line = digest.line(holding: RequestID(number)) { return line }
    let refusal: Refusal =
      (1...).contains(number) && number <= state.requests.count
      ? .requestIsClosed(RequestID(number)) : .noSuchRequest(RequestID(number))
    throw CommandProblem(RefusalText(tour: tour, face: face, state: state).sentence(for: refusal))
  }

  /// What a line is for; throws where the script has nothing of it, which can only be called by a number.
  func requiredPlace(
    of line: RequestDigest.Line, called number: String
  ) throws(CommandProblem) -> Place {
    if let place = line.place { return place }
    throw CommandProblem(
      "there is nothing in the script to answer request \(number) with; "
        + "decline \(number), or dismiss \(number)")
  }

  /// Whether a stop is at a place, or shows it, wherever the tour is now.
  func isInTour(_ place: Place) -> Bool {
    let owner = tour.owner(of: place)
    return tour.stopIDs.contains { stop in
      tour[stop].place == owner || .room(tour[stop].room) == owner
        || sheet.placesShown(at: stop).contains(place)
    }
  }

  /// When the script shows a place that is still ahead; nil where it does not.
  func showing(of place: Place) -> PlaceAhead? { placesAhead.showing(of: place) }

  var placesAhead: PlacesAhead {
    PlacesAhead(run, at: present)
  }

  /// The stop ahead at a place that will be left out, as it stands now.
  func skipAhead(of place: Place) -> StopID? {
    let owner = tour.owner(of: place)
    return run.machine.expected(waitingFor: .ofTheirStop).skips.map(\.stop)
      .first { $0 > state.position && tour[$0].place == owner }
  }
}
