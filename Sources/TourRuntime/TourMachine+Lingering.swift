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
    switch state.activity.kind {
    case .notBegun, .over, .walk: nil
    case .wait, .hold, .vote, .questions: nextChange
    case .step(let id):
      [nextBeatMoment(of: id), cutMoment].compactMap(\.self).min().map { max(state.now, $0) }
    }
  }

  private mutating func advanceUnattended() {
    guard case .step(let id) = state.activity.kind else { return advance() }
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

  /// How far over or in hand (below 0) the guide is at a moment from now on, were what is under way
  /// to end as estimated, or at that moment where it is past that.
  public func lateness(at moment: Milliseconds) -> Milliseconds {
    let activity = state.activity
    switch activity.kind {
    case .notBegun, .over: return lateness
    case .wait, .hold: return activity.until - plannedEndOfMoment
    case .walk: return lateness + overrun(at: moment, estimated: estimatedWalk)
    case .step(let id): return lateness + overrun(at: moment, estimated: sheet.duration(of: id))
    case .vote, .questions:
      let estimated = activity.window?.earliest ?? activity.until
      return lateness + (activity.origin - activity.began) + max(.zero, moment - estimated)
    }
  }

  /// How much longer than estimated what is under way has taken, or will have at its end: what stood
  /// still, and what it was past its estimate before that.
  private func overrun(at moment: Milliseconds, estimated: Milliseconds) -> Milliseconds {
    max(state.activity.until, moment) - state.activity.began - estimated
  }

  /// Of the walk under way.
  var estimatedWalk: Milliseconds {
    state.standing.flatMap { sheet.walk(from: $0, to: state.position)?.duration } ?? .zero
  }

  /// When the plan has the end of a wait or a hold, which take in what is late.
  private var plannedEndOfMoment: Milliseconds {
    let index = state.position.index
    var delay = state.planDelay
    if state.activity.kind == .wait {
      delay.pass(startOf: index, in: sheet)
      return sheet.plan.stops[index].start + delay.current
    }
    delay.pass(endOf: index, in: sheet)
    return sheet.plan.stops[index].end + delay.current
  }
}
