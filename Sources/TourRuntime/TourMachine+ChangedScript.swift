internal import TourModel
public import TourTiming

// Going on in a changed script.
extension TourMachine {
  /// Goes on with a run of the script before it was changed: the clock, the visits, the requests
  /// and the votes are kept; the same stop and step where they still exist, by name and by what
  /// they say.
  ///
  /// Where the step is gone, the stop is played from its start; where the stop is gone, the next
  /// one of the old script that still exists is walked to, from its end; without one, the tour is
  /// over. What that comes to is given by ``resume()``.
  public init(continuing run: TourMachine, on sheet: RunSheet) {
    self.init(sheet, options: run.options, limits: run.limits)
    let change = ScriptChange(old: run.sheet, new: sheet)
    state = run.state.moved(by: change)
    let stop = tour.stops.isEmpty ? nil : change.stop(run.state.position)
    state.position = stop ?? StopID(0)
    state.planDelay.continueAt(state.position, isInside: state.activity.isInsideStop)
    guard state.hasBegun, !state.isOver else { return }
    if stop != nil {
      state.forgetSkips(from: state.position)
      continuation = resumed(run.state.activity, by: change)
    } else {
      leaveMissingStop(run.state.position, by: change)
    }
  }

  /// Plays what the change of the script made necessary at this moment; nothing where the step
  /// under way is still there. Called once, before the first event.
  public mutating func resume() -> [TourEffect] {
    goOn()
    continuation = nil
    defer { effects = [] }
    return effects
  }

  /// Fits what is under way to the new script; what has to be played instead, or nil.
  private mutating func resumed(
    _ activity: TourActivity, by change: ScriptChange
  ) -> Continuation? {
    switch activity.kind {
    case .notBegun, .over, .walk: return nil
    case .wait:
      let earliest = tour[state.position].begins.compactMap(\.earliest).max() ?? state.now
      state.activity.until = max(earliest, state.now, state.standsStillUntil)
      return nil
    case .hold: return .steps(from: nil)
    case .step(let id):
      guard let new = change.step(id) else { return fromTheStart }
      state.activity.kind = .step(new)
      fitDuration(of: new)
      state.activity.beatsPlayed = min(activity.beatsPlayed, sheet.lines[new.index].beats.count)
      return nil
    case .questions(let id):
      guard let new = change.step(id) else { return fromTheStart }
      state.activity.kind = .questions(new)
      fitWindow(of: new)
      return nil
    case .vote(let id):
      guard let new = change.step(id), case .vote(let vote) = sheet.step(new).action else {
        return fromTheStart
      }
      state.activity.kind = .vote(new)
      fitDuration(of: new)
      if vote.options.count != activity.votes.count {
        state.activity.votes = [Int](repeating: 0, count: vote.options.count)
      }
      return nil
    }
  }

  private var fromTheStart: Continuation { .steps(from: tour[state.position].steps.first?.id) }

  /// What is under way ends when it would if it had begun so; in the past only where it is overdue already.
  private mutating func fitDuration(of id: StepID) {
    let end = state.activity.origin + sheet.duration(of: id)
    state.activity.until = state.activity.until < state.now ? end : max(end, state.now)
  }

  private mutating func fitWindow(of id: StepID) {
    guard case .questions(let questions) = sheet.step(id).action else { return }
    state.activity.until = max(state.activity.origin + questions.longest, state.now)
    state.activity.window?.earliest = state.activity.origin + questions.shortest
  }

  private mutating func leaveMissingStop(_ stop: StopID, by change: ScriptChange) {
    let rest = change.old.tour.stops.indices.dropFirst(stop.index + 1)
    let next = rest.lazy.compactMap { change.stop(StopID($0)) }.first
    continuation = .setOut(from: next?.index ?? tour.stops.count)
  }
}
