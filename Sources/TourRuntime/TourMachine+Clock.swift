public import TourModel
internal import TourTiming

/// What goes on at the same moment when something is over.
enum Continuation: Sendable {
  /// To the first stop from an index on that does not fall out.
  case setOut(from: Int)
  /// In the running stop; nil: its content is over.
  case steps(from: StepID?)
}

// The clock: everything up to a moment, and one thing at a time.
extension TourMachine {
  /// Past the end the clock goes on, and nothing happens.
  mutating func tick(to moment: Milliseconds) -> Refusal? {
    if moment < state.now { return .clockWouldGoBack(to: moment) }
    if moment > limits.latestMoment { return .outOfRange }
    while let change = nextChange, change <= moment, !hasPlayedTooMuch {
      state.now = change
      advance()
      goOn()
    }
    state.now = max(state.now, moment)
    return nil
  }

  mutating func next() -> Refusal? {
    if state.isOver { return .tourIsOver }
    let underWay = state.activitiesBegun
    while state.activitiesBegun == underWay, let change = nextChange, !hasPlayedTooMuch {
      state.now = change
      advance()
      goOn()
    }
    return nil
  }

  /// Plays what is due at this moment, until something is under way. A loop, not calls inside each
  /// other: a hundred thousand empty stops may follow each other at one moment.
  mutating func goOn() {
    while let due = continuation, !hasPlayedTooMuch {
      continuation = nil
      switch due {
      case .setOut(let index): setOut(from: index)
      case .steps(let step): play(from: step)
      }
    }
  }

  var hasPlayedTooMuch: Bool { stepsPlayed > limits.stepsPerEvent }

  /// When something next happens if the guide keeps to the script, now where he has lingered past it;
  /// nil before the start and after the end.
  public var nextChange: Milliseconds? { changeInScript.map(orReturnOfPicture) }

  func orReturnOfPicture(_ moment: Milliseconds) -> Milliseconds {
    returnOfPicture.map { min($0, moment) } ?? moment
  }

  private var changeInScript: Milliseconds? {
    let activity = state.activity
    switch activity.kind {
    case .notBegun, .over: return nil
    case .walk, .wait, .hold: return max(state.now, activity.until)
    case .vote: return max(state.now, min(activity.until, cutMoment ?? activity.until))
    case .step(let id):
      let end = min(activity.until, cutMoment ?? activity.until)
      return max(state.now, min(end, nextBeatMoment(of: id) ?? end))
    case .questions(let id): return windowChange(id)
    }
  }

  /// Plays what happens at this moment, which is ``nextChange``.
  mutating func advance() {
    let activity = state.activity
    if activity.window == nil, returnPictureIfDue() { return }
    switch activity.kind {
    case .notBegun, .over: return
    case .walk: arrive()
    case .wait: beginStop()
    case .hold: endStop()
    case .step(let id):
      playBeats(of: id)
      if activity.until <= state.now {
        continuation = .steps(from: sheet.successor(of: id))
      } else if isCutNow {
        cutContent()
      }
    case .vote(let id):
      if activity.until <= state.now { closeVote(id) } else if isCutNow { cutContent() }
    case .questions(let id): advanceWindow(id)
    }
  }

  /// When the running stop's hard-out cuts its content; nil without a hard-out.
  var cutMoment: Milliseconds? {
    guard case .until(let moment) = tour[state.position].promise else { return nil }
    return max(moment.time + state.added, state.standsStillUntil)
  }

  var isCutNow: Bool { cutMoment.map { $0 <= state.now } ?? false }

  /// Puts an activity under way that lasts so long from now, or from the end of a standstill.
  mutating func begin(_ kind: TourActivity.Kind, for duration: Milliseconds) {
    let origin = max(state.now, state.standsStillUntil)
    endAnswer(before: kind)
    state.activity = TourActivity(
      kind, began: state.now, until: origin + duration, origin: origin)
    state.activitiesBegun += 1
  }

  /// Puts an activity under way that runs to a moment.
  mutating func begin(_ kind: TourActivity.Kind, until moment: Milliseconds) {
    let end = max(moment, state.standsStillUntil)
    endAnswer(before: kind)
    state.activity = TourActivity(kind, began: state.now, until: end, origin: state.now)
    state.activitiesBegun += 1
  }

  /// What stood still goes on: what is left of a standstill moves nothing. A wait and a hold run to a moment, which stays.
  mutating func endStandstill() -> Refusal? {
    let left = state.standsStillUntil - state.now
    guard left > .zero else { return nil }
    state.standsStillUntil = state.now
    if state.activity.window == nil { returnPictureIfDue() }
    guard !state.activity.runsToMoment else { return nil }
    state.activity.until -= left
    state.activity.origin -= left
    guard var window = state.activity.window else { return nil }
    window.earliest -= left
    if window.answeringUntil > state.now { window.answeringUntil -= left }
    state.activity.window = window
    return nil
  }

  /// Everything stands still for so long; what runs to a moment ends later only by what passes it.
  mutating func standStill(for duration: Milliseconds) {
    state.standsStillUntil = max(state.standsStillUntil, state.now) + duration
    if state.activity.runsToMoment {
      state.activity.until = max(state.activity.until, state.standsStillUntil)
      return
    }
    state.activity.until = max(state.activity.until, state.now) + duration
    state.activity.origin += duration
    guard var window = state.activity.window else { return }
    window.earliest += duration
    if window.answeringUntil > state.now { window.answeringUntil += duration }
    state.activity.window = window
  }
}
