internal import TourModel

/// The figures that a script's conditions compare with, and what can be chosen.
struct ConditionFigures: Sendable {
  private(set) var durations: [Milliseconds] = []
  private(set) var viewers: [Int] = []
  private(set) var asked: [(place: Place, count: Int)] = []
  let optionalStops: [StopID]
  let choices: [ExploredChoice]

  init(_ tour: Tour) {
    optionalStops = tour.stopIDs.filter { tour[$0].optionalPriority != nil }
    choices = ExploredChoice.all(of: tour)
    for stop in tour.stops {
      if let condition = stop.skipWhen { add(condition) }
      for step in stop.steps { add(step) }
    }
  }

  private mutating func add(_ step: Step) {
    switch step.action {
    case .branch(let condition, let then, let otherwise):
      add(condition)
      for inner in then + otherwise { add(inner) }
    case .vote(let vote):
      for inner in vote.options.flatMap(\.steps) { add(inner) }
    case .speak, .note, .cue, .pause, .show, .questions: break
    }
  }

  private mutating func add(_ condition: Condition) {
    for check in condition.checks {
      switch check.test {
      case .late(let duration), .early(let duration): durations.append(duration)
      case .viewers(_, let count): viewers.append(count)
      case .asked(let place, _, let count): asked.append((place, count))
      case .after: break
      }
    }
  }
}
