extension Step {
  /// The steps inside the step's branches or options, in the order of the script.
  public var innerSteps: [Step] {
    switch action {
    case .branch(_, let then, let otherwise): then + otherwise
    case .vote(let vote): vote.options.flatMap(\.steps)
    case .speak, .note, .cue, .pause, .show, .questions: []
    }
  }
}

extension Tour {
  /// Every step of a stop, or of all stops where it is nil: those inside branches and options too,
  /// in the order of the script.
  public func steps(at stop: StopID?) -> [Step] {
    var steps: [Step] = []
    var waiting = Array((stop.map { self[$0].steps } ?? stops.flatMap(\.steps)).reversed())
    while let step = waiting.popLast() {
      steps.append(step)
      waiting += step.innerSteps.reversed()
    }
    return steps
  }
}
