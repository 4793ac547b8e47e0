public import TourModel
internal import TourTiming

// The guide in real time: at what is under way until he is done with it.
extension TourMachine {
  mutating func linger(to moment: Milliseconds) -> Refusal? {
    if moment < state.now { return .clockWouldGoBack(to: moment) }
    if moment > limits.latestMoment { return .outOfRange }
    while let change = nextChangeUnattended, change <= moment, !hasPlayedTooMuch {
      state.now = change
      advanceUnattended()
      goOn()
    }
    state.now = max(state.now, moment)
    return nil
  }

  /// When something next happens by itself while the guide lingers; nil where nothing does.
  public var nextChangeUnattended: Milliseconds? {
    let change = changeUnattendedInScript
    return change.map(orReturnOfPicture) ?? returnOfPicture
  }

  private var changeUnattendedInScript: Milliseconds? {
    switch state.activity.kind {
    case .notBegun, .over, .walk: nil
    case .wait, .hold, .vote, .questions: nextChange
    case .step(let id):
      [nextBeatMoment(of: id), cutMoment].compactMap(\.self).min().map { max(state.now, $0) }
    }
  }

  private mutating func advanceUnattended() {
    guard case .step(let id) = state.activity.kind else { return advance() }
    if returnPictureIfDue() { return }
    playBeats(of: id)
    if isCutNow { cutContent() }
  }

  /// A wait and a hold end as well: it is the guide who decides.
  mutating func done() -> Refusal? {
    if state.isOver { return .tourIsOver }
    state.standsStillUntil = min(state.standsStillUntil, state.now)
    switch state.activity.kind {
    case .notBegun, .over: break
    case .walk: arrive()
    case .wait: beginStop()
    case .hold: endStop()
    case .step(let id):
      playAllBeats(of: id)
      continuation = .steps(from: sheet.successor(of: id))
    case .questions(let id): continuation = .steps(from: closeWindow(id))
    case .vote(let id): closeVote(id)
    }
    return nil
  }

  /// Of the walk under way.
  var estimatedWalk: Milliseconds {
    state.standing.flatMap { sheet.walk(from: $0, to: state.position)?.duration } ?? .zero
  }
}
