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

  private static func either(
    _ ranges: [ClosedRange<Milliseconds>], after own: Milliseconds
  ) -> ClosedRange<Milliseconds> {
    let shortest = ranges.map(\.lowerBound).min() ?? .zero
    let longest = ranges.map(\.upperBound).max() ?? .zero
    return own + shortest...own + longest
  }
}
