internal import TourModel
internal import TourTiming

// Answers: in a window they are what it is for; elsewhere everything else stands still for their
// time.
extension TourMachine {
  mutating func answer(_ id: RequestID) -> Refusal? {
    if state.isOver { return .tourIsOver }
    guard let request = request(id) else { return .noSuchRequest(id) }
    guard request.status == .open else { return .requestIsClosed(id) }
    guard request.understood != nil else { return .nothingToAnswer(id) }
    beginAnswer(to: id)
    return nil
  }

  mutating func answer(_ place: Place) -> Refusal? {
    if state.isOver { return .tourIsOver }
    guard exists(place) else { return .noSuchPlace }
    let open = state.requests[state.settledRequests...].first {
      $0.isAnswerable && $0.understood == place
    }
    if let open {
      beginAnswer(to: open.id)
    } else {
      let duration = sheet.answerDuration(of: place)
      spend(duration)
      showAnswer(place, for: duration)
    }
    return nil
  }

  mutating func dismiss(_ id: RequestID) -> Refusal? {
    guard let request = request(id) else { return .noSuchRequest(id) }
    guard request.status == .open else { return .requestIsClosed(id) }
    close(id, as: .dismissed)
    emit(.requestDismissed(id))
    return nil
  }

  mutating func beginAnswer(to id: RequestID) {
    guard let place = request(id)?.understood else { return }
    let duration = sheet.answerDuration(of: place)
    close(id, as: .answered)
    spend(duration)
    state.activity.window?.answered += 1
    emit(.requestAnswered(id, duration: duration))
    showAnswer(place, for: duration)
  }

  mutating func spend(_ duration: Milliseconds) {
    if let window = state.activity.window {
      let start = max(window.answeringUntil, state.now, state.standsStillUntil)
      state.activity.window?.answeringUntil = start + duration
    } else {
      standStill(for: duration)
    }
  }

  private mutating func close(_ id: RequestID, as status: ViewerRequest.Status) {
    state.requests[id.number - 1].status = status
    settleRequests()
  }

  func request(_ id: RequestID) -> ViewerRequest? {
    (1...).contains(id.number) && id.number <= state.requests.count
      ? state.requests[id.number - 1] : nil
  }

  func exists(_ place: Place) -> Bool {
    switch place {
    case .room(let id): tour.rooms.indices.contains(id.index)
    case .work(let id): tour.works.indices.contains(id.index)
    case .detail(let id): tour.details.indices.contains(id.index)
    }
  }
}
