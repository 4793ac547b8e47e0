internal import TourModel
internal import TourTiming

// Requests for the same thing, closed together, or put off until it is shown.
extension TourMachine {
  mutating func settle(_ ids: [RequestID], as outcome: RequestOutcome) -> Refusal? {
    if let refusal = refusalToSettle(ids, as: outcome) { return refusal }
    forgetPromises(of: ids)
    var duration = Milliseconds.zero
    switch outcome {
    case .answered(let place):
      duration = sheet.answerDuration(of: place)
      close(ids, as: .answered)
      spend(duration)
      state.activity.window?.answered += 1
    case .later(let place):
      close(ids, as: .later)
      state.promises.append(RequestPromise(place: place, requests: ids))
    case .declined: close(ids, as: .declined)
    case .dismissed: close(ids, as: .dismissed)
    }
    emit(.requestsSettled(ids, outcome, duration: duration))
    if case .answered(let place) = outcome { showAnswer(place, for: duration) }
    return nil
  }

  private func refusalToSettle(_ ids: [RequestID], as outcome: RequestOutcome) -> Refusal? {
    switch outcome {
    case .answered(let place):
      if state.isOver { return .tourIsOver }
      if !exists(place) { return .noSuchPlace }
    case .later(let place):
      if state.isOver { return .tourIsOver }
      if !exists(place) { return .noSuchPlace }
    case .declined(let text):
      if let text, text.utf8.count > limits.textBytes { return .outOfRange }
    case .dismissed: break
    }
    guard !ids.isEmpty, zip(ids, ids.dropFirst()).allSatisfy(<) else { return .outOfRange }
    for id in ids {
      guard let request = request(id) else { return .noSuchRequest(id) }
      guard request.status == .open || request.status == .later else {
        return .requestIsClosed(id)
      }
    }
    return nil
  }

  private mutating func close(_ ids: [RequestID], as status: ViewerRequest.Status) {
    for id in ids { state.requests[id.number - 1].status = status }
    settleRequests()
  }

  private mutating func forgetPromises(of ids: [RequestID]) {
    guard !state.promises.isEmpty else { return }
    let gone = Set(ids)
    state.promises = state.promises.compactMap { promise in
      let left = promise.requests.filter { !gone.contains($0) }
      return left.isEmpty ? nil : RequestPromise(place: promise.place, requests: left)
    }
  }

  /// What was put off until this was shown has been shown.
  mutating func meetPromises(of place: Place) {
    for promise in takePromises(of: [place]) {
      close(promise.requests, as: .answered)
      emit(.requestsMet(promise.requests, promise.place))
    }
  }

  /// At a stop that has what was put off, but will not show it by itself.
  mutating func reopenPromises(at stop: StopID) {
    let promised = placesPromised(at: stop)
    guard !promised.isEmpty else { return }
    reopen(takePromises(of: promised.subtracting(sheet.placesShown(at: stop))))
  }

  /// Of a stop that is over and has not shown them.
  mutating func reopenPromises(after stop: StopID) {
    reopen(takePromises(of: placesPromised(at: stop)))
  }

  /// Those that belong to a stop and that it does not show any more.
  mutating func reopenPromises(of stop: StopID, unless isShown: (Place) -> Bool) {
    let places = placesPromised(at: stop).filter { !isShown($0) }
    if !places.isEmpty { reopen(takePromises(of: places)) }
  }

  private mutating func reopen(_ promises: [RequestPromise]) {
    for promise in promises {
      state.reopen(promise.requests)
      emit(.requestsReopened(promise.requests, promise.place))
    }
  }

  /// Those put off that belong to a stop's place.
  private func placesPromised(at stop: StopID) -> Set<Place> {
    let places = state.promises.map(\.place)
    return Set(places.filter { tour.owner(of: $0) == tour[stop].place })
  }

  private mutating func takePromises(of places: Set<Place>) -> [RequestPromise] {
    let promises = state.promises
    guard !promises.isEmpty else { return [] }
    state.promises = promises.filter { !places.contains($0.place) }
    return promises.filter { places.contains($0.place) }
  }
}

extension TourState {
  mutating func reopen(_ ids: [RequestID]) {
    for id in ids where requests.indices.contains(id.number - 1) {
      requests[id.number - 1].status = .open
    }
    if let first = ids.first { settledRequests = min(settledRequests, max(0, first.number - 1)) }
  }
}
