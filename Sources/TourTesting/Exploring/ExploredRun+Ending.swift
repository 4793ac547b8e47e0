internal import TourModel
internal import TourRuntime
internal import TourTiming

// When nobody does anything any more.
extension ExploredRun {
  /// From here the tour comes to its end, by itself and step by step, at the same moment; and all can be undone.
  mutating func checkEnding() {
    guard broken == nil else { return }
    let expected = run.machine.expected()
    var machine = run.machine
    guard playToTheEnd(&machine) else { return }
    guard machine.state.end == expected.end || run.state.isOver else {
      let end = machine.state.end.map { "+\($0)" } ?? "never"
      return report(
        .partsAddUp, "the tour was to end at +\(expected.end), and step by step it ends at \(end)")
    }
    checkStops(machine.state)
    checkUndoingAll()
  }

  private mutating func playToTheEnd(_ machine: inout TourMachine) -> Bool {
    let sheet = machine.sheet
    // Each `next` begins a step, a walk, a wait, a hold or an answer.
    let bound = 16 + 2 * (sheet.tour.stepCount + 4 * sheet.tour.stops.count)
    for _ in 0..<bound + machine.state.requests.count where !machine.isOver {
      let before = machine.state
      let effects = machine.handle(.next)
      if let refusal = effects.last?.refusal {
        let reason = RunWords(tour: sheet.tour).refusal(refusal)
        report(.noStateIsADeadEnd, "`next` was refused at +\(before.now): \(reason)")
        return false
      }
    }
    if !machine.isOver {
      report(.noStateIsADeadEnd, "the tour does not end, however often the guide goes on")
    }
    return machine.isOver
  }

  private mutating func checkStops(_ state: TourState) {
    let seen = Set(state.visits.map(\.stop)).union(state.skips.map(\.stop))
    let tour = run.machine.sheet.tour
    guard let lost = tour.stopIDs.first(where: { !seen.contains($0) }) else { return }
    report(.everyStopIsAccountedFor, "`\(tour[lost].name)` was neither visited nor skipped")
  }

  private mutating func checkUndoingAll() {
    var copy = run
    while copy.canUndo { _ = copy.undo() }
    // Viewers and the clock are not undone: what they did happens again.
    if copy.state.now > run.state.now {
      report(.undoRestoresAll, "with all undone, the clock is ahead of where it was")
    }
  }
}
