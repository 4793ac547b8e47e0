internal import TourModel
internal import TourTiming

// What a hard-out takes away.
extension TourMachine {
  /// The hard-out comes while a step is under way.
  mutating func cutContent() {
    guard let step = state.activity.step else { return cutContent(before: nil) }
    let end = state.activity.window?.earliest ?? state.activity.until
    cutContent(before: sheet.successor(of: step), left: max(.zero, end - state.now))
  }

  /// - Parameters:
  ///   - step: the next that would have been played.
  ///   - left: of the step under way.
  mutating func cutContent(before step: StepID?, left: Milliseconds = .zero) {
    slack?.takeUp(.zero)
    noteLoss(left + length(from: step))
    emit(.contentCut(state.position))
    endStop()
  }

  /// The stop is reached after its hard-out.
  mutating func missHardOut() {
    noteLoss(length(from: tour[state.position].steps.first?.id))
    emit(.hardOutMissed(state.position))
  }

  private mutating func noteLoss(_ duration: Milliseconds) {
    guard let visit = state.visits.indices.last else { return }
    state.visits[visit].lost = duration
  }

  /// From a step to the end of its stop's content, as things stand now.
  private func length(from first: StepID?) -> Milliseconds {
    var total = Milliseconds.zero
    var next = first
    while let id = next {
      let line = sheet.lines[id.index]
      total += line.duration
      next = successor(of: line)
    }
    return total
  }

  private func successor(of line: RunSheetLine) -> StepID? {
    switch line.step.action {
    case .branch(let condition, let then, let otherwise):
      let isThen = holds(condition, plannedAt: plannedMoment(of: line.step.id))
      return (isThen ? then : otherwise).first?.id ?? line.successor
    case .vote(let vote): return vote.options.first?.steps.first?.id ?? line.successor
    case .speak, .note, .cue, .pause, .show, .questions: return line.successor
    }
  }
}
