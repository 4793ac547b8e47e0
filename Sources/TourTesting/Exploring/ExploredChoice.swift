internal import TourModel

/// One side of an `if`, or one option of a vote, and what must come before for it to be played.
struct ExploredChoice: Sendable {
  let stop: StopID
  /// From the outermost branch or vote around it to its own.
  let needs: [Need]

  enum Need: Sendable, Equatable {
    case judged(Condition, holds: Bool)
    case voted(StepID, option: Int)
  }

  /// All of a tour, in the order of the script.
  static func all(of tour: Tour) -> [ExploredChoice] {
    tour.stopIDs.flatMap { all(in: tour[$0].steps, of: $0, within: []) }
  }

  private static func all(
    in steps: [Step], of stop: StopID, within needs: [Need]
  ) -> [ExploredChoice] {
    steps.flatMap { step -> [ExploredChoice] in
      switch step.action {
      case .branch(let condition, let then, let otherwise):
        let sides = [
          (then, Need.judged(condition, holds: true)),
          (otherwise, .judged(condition, holds: false)),
        ]
        return sides.flatMap { choice(of: stop, needs + [$0.1], inside: $0.0) }
      case .vote(let vote):
        return vote.options.enumerated().flatMap { index, option in
          choice(of: stop, needs + [.voted(step.id, option: index)], inside: option.steps)
        }
      case .speak, .note, .cue, .pause, .show, .questions: return []
      }
    }
  }

  private static func choice(
    of stop: StopID, _ needs: [Need], inside steps: [Step]
  ) -> [ExploredChoice] {
    [ExploredChoice(stop: stop, needs: needs)] + all(in: steps, of: stop, within: needs)
  }
}
