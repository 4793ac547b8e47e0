public import TourModel
internal import TourTiming

// What the running stop may still show, whatever is voted and judged in it: not what has been decided against.
extension TourMachine {
  /// False where no stop is running. O(steps of the stop).
  public func mayStillShow(_ place: Place) -> Bool {
    let beats = state.activity.step.map { step in
      sheet.lines[step.index].beats.dropFirst(state.activity.beatsPlayed)
    }
    return (beats ?? []).contains { $0.place == place }
      || sheet.mayShow(place, inSteps: stepsAfterThis)
  }

  /// Where what is under way may go on: a vote that is open, into each of its options.
  private var stepsAfterThis: [StepID] {
    guard let id = state.activity.step else { return [] }
    guard case .vote = state.activity.kind else {
      return sheet.successor(of: id).map { [$0] } ?? []
    }
    return sheet.stepsBehind(id)
  }

  /// What was put off until an option, or a side of an `if`, that will not be played is open again.
  ///
  /// - Parameter step: where it goes on instead; nil: the content of the stop is over.
  mutating func reopenPromises(notShownFrom step: StepID?) {
    let sheet = sheet
    reopenPromises(of: state.position) { place in
      sheet.mayShow(place, inSteps: step.map { [$0] } ?? [])
    }
  }
}

extension RunSheet {
  /// What may be played next when a step's own time is over.
  fileprivate func stepsBehind(_ id: StepID) -> [StepID] {
    let line = lines[id.index]
    let inside: [[Step]] =
      switch line.step.action {
      case .branch(_, let then, let otherwise): [then, otherwise]
      case .vote(let vote): vote.options.map(\.steps)
      case .speak, .note, .cue, .pause, .show, .questions: [[]]
      }
    return inside.compactMap { $0.first?.id ?? line.successor }
  }

  /// Whether a place is shown by one of some steps, or by any that may follow them in their stop.
  fileprivate func mayShow(_ place: Place, inSteps first: [StepID]) -> Bool {
    var pending = first
    var seen = Set(first)
    while let id = pending.popLast() {
      let line = lines[id.index]
      if line.beats.contains(where: { $0.place == place }) { return true }
      if case .show(place, _) = line.step.action { return true }
      pending += stepsBehind(id).filter { seen.insert($0).inserted }
    }
    return false
  }
}
