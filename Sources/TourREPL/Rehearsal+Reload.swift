internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// Reads the script again and goes on at the same place.
  ///
  /// Throws where it has errors, after showing them; the old script goes on, as it does where nothing has changed.
  func reload() throws(CommandProblem) {
    switch host.reload() {
    case .unreadable(let message):
      throw CommandProblem("\(message); the script that was read before goes on")
    case .broken(let diagnostics):
      show([diagnostics])
      throw CommandProblem("the script has errors; the one before goes on")
    case .ready(let sheet, let search):
      guard !sheet.tour.stops.isEmpty else {
        throw CommandProblem("the script has no stop any more; the one before goes on")
      }
      guard sheet.tour != tour else { return say("Nothing has changed in the script.") }
      let couldUndo = run.canUndo
      let audience = tour.audience
      let effects = run.go(on: sheet)
      self.search.go(on: search)
      playing.forgetNumbers()
      feed.go(on: sheet.tour, from: state.now)
      say("The script was read again.")
      sayWhoComes(insteadOf: audience)
      if couldUndo { say("What was done before stays: undo goes back to here.") }
      showPlace()
      show(effects)
      if effects.isEmpty { showWords() }
    }
  }

  /// Who comes and goes is drawn as the rehearsal begins; what they ask for and how often follows the script.
  private func sayWhoComes(insteadOf before: Audience?) {
    let now = tour.audience
    guard feed.comesAndGoes,
      before?.live != now?.live || before?.arrivals != now?.arrivals || before?.stays != now?.stays
    else { return }
    say("Viewers come and go as they did; the new live, arrive and stay count from --resume on.")
  }
}
