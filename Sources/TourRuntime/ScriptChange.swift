internal import TourModel
internal import TourTiming

/// Finds in a changed script what a run of the old one knows by number: stops, places and steps.
struct ScriptChange {
  let old: RunSheet
  let new: RunSheet

  /// The stop of the same name.
  func stop(_ id: StopID) -> StopID? { new.tour.stop(named: old.tour[id].name) }

  /// The place of the same name.
  func place(_ place: Place) -> Place? { new.tour.place(named: old.tour.name(of: place)) }

  /// In the stop of the same name, the step that says the same; else the one that stands at the
  /// same place and is of the same kind.
  ///
  /// O(steps of the stop). Of several that say the same, the one of the same rank among them, else
  /// the last.
  func step(_ id: StepID) -> StepID? {
    let oldStop = old.stop(holding: id)
    guard let newStop = stop(oldStop) else { return nil }
    let before = steps(of: oldStop, in: old)
    let after = steps(of: newStop, in: new)
    let action = old.step(id).action
    let same = after.filter { says($0.action, action) }
    if !same.isEmpty {
      let twins = before.filter { $0.action == action }
      let rank = twins.firstIndex { $0.id == id } ?? 0
      return same[min(rank, same.count - 1)].id
    }
    guard let rank = before.firstIndex(where: { $0.id == id }), after.indices.contains(rank),
      isOfOneKind(after[rank].action, action)
    else { return nil }
    return after[rank].id
  }

  /// All steps of a stop, in file order: what is inside a branch or an option comes after it.
  private func steps(of stop: StopID, in sheet: RunSheet) -> [Step] {
    var steps: [Step] = []
    var pending = Array(sheet.tour[stop].steps.reversed())
    while let step = pending.popLast() {
      steps.append(step)
      switch step.action {
      case .branch(_, let then, let otherwise): pending += (then + otherwise).reversed()
      case .vote(let vote): pending += vote.options.flatMap(\.steps).reversed()
      case .speak, .note, .cue, .pause, .show, .questions: break
      }
    }
    return steps
  }

  /// Places are compared by name: their numbers change where one is declared before them.
  private func says(_ new: Step.Action, _ old: Step.Action) -> Bool {
    switch (new, old) {
    case (.speak(let a), .speak(let b)): a.language == b.language && a.text == b.text
    case (.show(let a, let time), .show(let b, let otherTime)):
      a == place(b) && time == otherTime
    case (.vote(let a), .vote(let b)):
      a.question == b.question && a.options.map(\.label) == b.options.map(\.label)
    default: new == old
    }
  }

  private func isOfOneKind(_ a: Step.Action, _ b: Step.Action) -> Bool {
    switch (a, b) {
    case (.speak, .speak), (.note, .note), (.cue, .cue), (.pause, .pause), (.show, .show),
      (.questions, .questions), (.branch, .branch), (.vote, .vote):
      true
    default: false
    }
  }
}
