public import TourModel

/// Where a length of time comes from; those of a rehearsal's visits are measured.
public enum DurationSource: String, Sendable {
  /// The script says it.
  case written
  /// Worked out from what is said.
  case estimated
}

extension RunSheet {
  /// Of a step's own time, without what is inside it.
  public func source(of step: StepID) -> DurationSource {
    if case .speak = self.step(step).action { .estimated } else { .written }
  }

  /// Of a stop's planned length: written where its header decides it, or where nothing in it is
  /// spoken.
  public func source(of stop: StopID) -> DurationSource {
    let planned = plan.stops[stop.index]
    switch tour[stop].promise {
    case .until: return .written
    case .range where planned.end - planned.start > planned.content: return .written
    case .range, .content: return speaks(tour[stop].steps) ? .estimated : .written
    }
  }

  private func speaks(_ steps: [Step]) -> Bool {
    steps.contains { step in
      switch step.action {
      case .speak: true
      case .branch(_, let then, let otherwise): speaks(then) || speaks(otherwise)
      case .vote(let vote): vote.options.contains { speaks($0.steps) }
      case .note, .cue, .pause, .show, .questions: false
      }
    }
  }
}
