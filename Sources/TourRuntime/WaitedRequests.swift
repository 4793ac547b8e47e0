public import TourModel
internal import TourTiming

/// For which open requests the windows for questions stay open in a forecast; in a run they do for all, and so does the
/// window that is open where anything is waited for.
public enum WaitedRequests: Sendable {
  case all
  /// Each window for those that ask for what is at its stop: not for what the guide has left.
  case ofTheirStop
  /// The same for the stops ahead; in the running stop the guide closes each window as soon as it may be closed.
  case ofStopsAhead
  case none
}

extension TourMachine {
  /// Of a forecast, before it is played.
  mutating func awaitAnswers(to awaited: WaitedRequests) {
    let isHeld = awaited == .all || awaited == .ofTheirStop
    awaitAnswers(of: places(awaited: awaited), holdsWindow: isHeld)
    visitCutShort =
      awaited == .ofStopsAhead && state.activity.isInsideStop ? state.visits.count : nil
  }

  mutating func awaitAnswers(of places: Set<Place>?, holdsWindow: Bool = true) {
    let isHeld = holdsWindow && state.activity.window != nil && oldestAnswerable != nil
    windowHeldOpen = isHeld ? state.activitiesBegun : nil
    placesAwaited = places
  }

  /// As ``placesAwaited`` has it.
  private func places(awaited: WaitedRequests) -> Set<Place>? {
    switch awaited {
    case .all: nil
    case .none: []
    case .ofTheirStop, .ofStopsAhead:
      Set(
        state.requests.indices.dropFirst(state.settledRequests).lazy
          .filter { state.requests[$0].isAnswerable }.compactMap { state.requests[$0].understood })
    }
  }

  /// Whether an open request is for what is at a stop; a prompt asks it each second, so nothing is hashed for each request.
  func isAskedFor(at stop: StopID) -> Bool {
    let place = tour[stop].place
    let others = sheet.placesShown(at: stop).filter { tour.owner(of: $0) != place }
    return state.requests.indices.dropFirst(state.settledRequests).contains { index in
      guard state.requests[index].isAnswerable, let asked = state.requests[index].understood
      else { return false }
      return tour.owner(of: asked) == place || !others.isEmpty && others.contains(asked)
    }
  }

  /// Whether an open request keeps a window of the running stop open. In a forecast, O(places awaited).
  var isWindowHeld: Bool {
    guard let placesAwaited else { return oldestAnswerable != nil }
    if visitCutShort == state.visits.count { return false }
    if windowHeldOpen == state.activitiesBegun { return true }
    return placesAwaited.contains { belongs($0, to: state.position) }
  }

  /// Whether a stop is at a place, or shows it by itself.
  public func belongs(_ place: Place, to stop: StopID) -> Bool {
    tour.owner(of: place) == tour[stop].place || sheet.placesShown(at: stop).contains(place)
  }
}
