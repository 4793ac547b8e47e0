internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// Reads the script again and goes on at the same place.
  ///
  /// Throws where it has errors, after showing them; the old script goes on.
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
      let couldUndo = run.canUndo
      let effects = run.go(on: sheet)
      self.search.go(on: search)
      playing.forgetNumbers()
      feed.go(on: sheet.tour, from: state.now)
      say("The script was read again.")
      if couldUndo { say("What was done before stays: undo goes back to here.") }
      showPlace()
      show(effects)
      if effects.isEmpty { showWords() }
    }
  }
}
