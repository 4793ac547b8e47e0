internal import TourModel
internal import TourRuntime

/// Says why the machine did not carry something out. One sentence, lower case, without a full stop.
struct RefusalText {
  let tour: Tour
  let face: ClockFace
  let state: TourState

  func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .tourIsOver: "the tour is over; undo: takes the last step back, quit: leaves"
    case .clockWouldGoBack(let moment): "the clock is past \(face.time(moment)) already"
    case .nothingBefore: "there is nothing before this"
    case .noStopIsRunning: noStopIsRunning
    case .noSuchStop: "there is no such stop"
    case .noSuchPlace: "there is no such room, work or detail"
    case .noSuchRequest(let id): "there is no request \(id.number); requests: lists them"
    case .requestIsClosed(let id): "request \(id.number) was \(closing(of: id)) before"
    case .nothingToAnswer(let id):
      "there is nothing in the script to answer request \(id.number) with; dismiss \(id.number)"
    case .noVoteIsOpen: "no vote is open"
    case .noSuchOption(let option, let count):
      "there is no option \(option + 1): the options are 1 to \(count)"
    case .cannotDrop(let stop, let obstacle): obstacleSentence(tour[stop].name, obstacle)
    case .notDropped(let stop): "\(tour[stop].name) is not dropped"
    case .isPast(let stop): "\(tour[stop].name) is past; goto \(tour[stop].name): goes back to it"
    case .noWay(let from, let to):
      "there is no way from \(room(of: from)) to \(room(of: to))"
    case .outOfRange: "that is too much, or less than nothing"
    case .tooManySteps(let limit): "that would play more than \(limit) steps at once"
    }
  }

  private func obstacleSentence(_ name: String, _ obstacle: Refusal.DropObstacle) -> String {
    switch obstacle {
    case .isNotOptional: "\(name) is not optional, so it can't be dropped; skip leaves a stop"
    case .isRunning: "\(name) is running, so it can't be dropped; skip leaves it"
    case .isPast: "\(name) is past, so it can't be dropped"
    case .isDroppedAlready: "\(name) is dropped already; restore \(name): takes it back"
    }
  }

  private var noStopIsRunning: String {
    let name = state.hasBegun ? tour[state.position].name : ""
    switch state.activity.kind {
    case .notBegun: return "the tour has not begun; Enter begins it"
    case .walk: return "no stop is running: you are on the way to \(name)"
    case .wait: return "no stop is running: you are waiting for \(name)"
    case .step, .questions, .vote, .hold, .over: return "no stop is running"
    }
  }

  /// What became of a request, in one word.
  private func closing(of id: RequestID) -> String {
    guard let request = state.requests.first(where: { $0.id == id }) else { return "closed" }
    return switch request.status {
    case .answered: "answered"
    case .declined: "declined"
    case .dismissed: "dismissed"
    case .open, .later: "closed"
    }
  }

  private func room(of stop: StopID) -> String { tour[tour[stop].room].name }
}
