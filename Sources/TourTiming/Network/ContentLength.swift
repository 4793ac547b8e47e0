internal import TourModel

/// The shortest and the longest that steps can take, each branch and option free of the others.
struct ContentLength {
  let lines: [RunSheetLine]

  func range(of steps: [Step]) -> ClosedRange<Milliseconds> {
    steps.reduce(.zero ... .zero) { sum, step in
      let length = range(of: step)
      return sum.lowerBound + length.lowerBound...sum.upperBound + length.upperBound
    }
  }

  func range(of step: Step) -> ClosedRange<Milliseconds> {
    let own = lines[step.id.index].duration
    switch step.action {
    case .branch(_, let then, let otherwise):
      return Self.either([range(of: then), range(of: otherwise)], after: own)
    case .vote(let vote):
      return Self.either(vote.options.map { range(of: $0.steps) }, after: own)
    case .questions(let questions): return questions.shortest...questions.longest
    case .speak, .note, .cue, .pause, .show: return own...own
    }
  }

  /// The least that a guide can bring it to, whom viewers do not help: in a vote the first option wins, nobody
  /// watches or asks; but of an `if` that asks for the time, the shorter side may be played.
  func attainable(of steps: [Step]) -> Milliseconds {
    steps.reduce(.zero) { $0 + attainable(of: $1) }
  }

  func attainable(of step: Step) -> Milliseconds {
    switch step.action {
    case .branch(let condition, let then, let otherwise):
      let sides = (attainable(of: then), attainable(of: otherwise))
      guard let holds = condition.verdictWithoutViewers else { return min(sides.0, sides.1) }
      return holds ? sides.0 : sides.1
    case .vote(let vote):
      return lines[step.id.index].duration
        + (vote.options.first.map { attainable(of: $0.steps) } ?? .zero)
    case .speak, .note, .cue, .pause, .show, .questions: return range(of: step).lowerBound
    }
  }

  private static func either(
    _ ranges: [ClosedRange<Milliseconds>], after own: Milliseconds
  ) -> ClosedRange<Milliseconds> {
    let shortest = ranges.map(\.lowerBound).min() ?? .zero
    let longest = ranges.map(\.upperBound).max() ?? .zero
    return own + shortest...own + longest
  }
}

extension Condition {
  /// With nobody watching or asking; nil where it asks for the time as well.
  fileprivate var verdictWithoutViewers: Bool? {
    let asksForTime = checks.contains { check in
      switch check.test {
      case .late, .early, .after: true
      case .viewers, .asked: false
      }
    }
    if asksForTime { return nil }
    return evaluate { test in
      switch test {
      case .viewers(let comparison, let number), .asked(_, let comparison, let number):
        comparison.holds(0, number)
      case .late, .early, .after: false
      }
    }
  }
}
