internal import AudienceSimulation
internal import DetailSearch
internal import TourModel
internal import TourRuntime
internal import TourTiming

// What viewers want, as one line a thing.
extension Rehearsal {
  /// Of the requests that are open, or also of those that were put off.
  func digest(withPutOff: Bool = false) -> RequestDigest {
    let requests = state.requests.filter {
      $0.status == .open || withPutOff && $0.status == .later
    }
    return RequestDigest(
      requests, elsewhere: elsewhere,
      gist: { search.gist(of: $0.text, language: $0.language) })
  }

  /// The line that a request's number stands for.
  ///
  /// Throws where the request is unknown or closed.
  func digestLine(numbered text: String) throws(CommandProblem) -> RequestDigest.Line {
    let number = try CountArgument.count(text, of: "requests", atLeast: 0)
    if let line = digest(withPutOff: true).line(holding: RequestID(number)) { return line }
    let refusal: Refusal =
      (1...).contains(number) && number <= state.requests.count
      ? .requestIsClosed(RequestID(number)) : .noSuchRequest(RequestID(number))
    throw CommandProblem(RefusalText(tour: tour, face: face, state: state).sentence(for: refusal))
  }

  /// What a line is for, called by the number that was typed; throws where the script has nothing of it.
  func requiredPlace(
    of line: RequestDigest.Line, numbered number: String
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

  /// What was not here when it was asked for may be elsewhere in the tour.
  private func elsewhere(_ request: ViewerRequest) -> Place? {
    let question = ViewerQuestion(
      request.text, language: request.language, count: request.count)
    let place = placeOnShow ?? tour.stops.first?.place
    let answer = understoodElsewhere.answer(to: question, at: place, by: search)
    return answer.place ?? answer.elsewhere
  }

  /// When the script shows a place that is still ahead; nil where it does not.
  func showing(of place: Place) -> ShowingAhead? {
    let owner = tour.owner(of: place)
    if let stop = run.runningStop {
      let isAhead = sheet.shows(place, after: run.machine.currentStep, at: stop)
      if isAhead || tour[stop].place == owner {
        return ShowingAhead(stop: stop, isExact: isAhead, left: .zero)
      }
    }
    let ahead = run.machine.expected(waitingFor: .ofTheirStop).visits.filter { $0.start > present }
    let shown = ahead.first { sheet.placesShown(at: $0.stop).contains(place) }
    guard let visit = shown ?? ahead.first(where: { tour[$0.stop].place == owner }) else {
      return nil
    }
    let delay = shown == nil ? .zero : sheet.showing(of: place, at: visit.stop)
    return ShowingAhead(
      stop: visit.stop, isExact: shown != nil, left: visit.start + delay - present)
  }

  /// The stop ahead at a place that will be left out, as it stands now.
  func skipAhead(of place: Place) -> StopID? {
    let owner = tour.owner(of: place)
    return run.machine.expected(waitingFor: .ofTheirStop).skips.map(\.stop)
      .first { $0 > state.position && tour[$0].place == owner }
  }
}

/// Where something will be shown.
struct ShowingAhead {
  let stop: StopID
  /// Shown by the script itself; else only its work is at hand then.
  let isExact: Bool
  /// Until it is shown, as the plan has it in its stop, or until the stop of its work begins; zero where that has begun.
  let left: Milliseconds

  /// It can be shown now, and is not going to be shown by itself.
  var isHereOnly: Bool { left == .zero && !isExact }

  /// `here`, `stop 9 in 4:00`; short, for a narrow page: `here`, `stop 9`.
  func text(isShort: Bool) -> String {
    if left == .zero { return isExact && !isShort ? "here, later" : "here" }
    let name = "stop \(stop.index + 1)"
    return isShort ? name : "\(name) in \(ClockFace.length(left))"
  }
}

extension RunSheet {
  /// How long after its beginning a stop first shows a place, in the plan.
  fileprivate func showing(of place: Place, at stop: StopID) -> Milliseconds {
    if tour[stop].place == place { return .zero }
    let moments = lines.filter { $0.stop == stop }.compactMap { line -> Milliseconds? in
      let start = plan.stepStarts[line.step.id.index]
      if case .show(place, _) = line.step.action { return start }
      return line.beats.first { $0.place == place }.map { start + $0.offset }
    }
    return (moments.min() ?? .zero) - plan.stops[stop.index].start
  }

  /// Whether a step of a stop that is still to come shows a place.
  fileprivate func shows(_ place: Place, after step: StepID?, at stop: StopID) -> Bool {
    lines.contains { line in
      guard line.stop == stop, step.map({ line.step.id > $0 }) ?? true else { return false }
      if line.beats.contains(where: { $0.place == place }) { return true }
      if case .show(place, _) = line.step.action { return true }
      return false
    }
  }
}
