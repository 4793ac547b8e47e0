internal import TourModel

/// Makes the plan: one greedy run, on time, with every stop, nobody watching, asking or voting.
struct Planner {
  private let lines: [RunSheetLine]
  private var stepStarts: [Milliseconds]

  static func plan(_ tour: Tour, lines: [RunSheetLine], walks: WalkTable) -> Plan {
    var planner = Planner(
      lines: lines, stepStarts: [Milliseconds](repeating: .zero, count: lines.count))
    var stops: [Plan.PlannedStop] = []
    stops.reserveCapacity(tour.stops.count)
    var end = Milliseconds.zero
    for (index, stop) in tour.stops.enumerated() {
      let walk = index == 0 ? nil : walks.walk(from: tour.stops[index - 1].room, to: stop.room)
      let planned = planner.plan(stop, after: end, walk: walk?.duration ?? .zero)
      stops.append(planned)
      end = planned.end
    }
    return Plan(stops: stops, stepStarts: planner.stepStarts, end: end)
  }

  private mutating func plan(
    _ stop: Stop, after previousEnd: Milliseconds, walk: Milliseconds
  ) -> Plan.PlannedStop {
    let arrival = previousEnd + walk
    let start = max(arrival, stop.begins.compactMap(\.earliest).max() ?? arrival)
    let contentEnd = time(stop.steps, from: start)
    let end: Milliseconds
    switch stop.promise {
    case .content: end = contentEnd
    case .range(let range): end = max(contentEnd, start + (range.shortest ?? .zero))
    case .until(let moment):
      end = max(start, moment.time)
      clamp(stop.steps, to: end)
    }
    return Plan.PlannedStop(
      start: start, end: end, walk: walk, wait: start - arrival, content: contentEnd - start)
  }

  /// Times steps in order, those inside them too, and gives the moment at which they are over.
  private mutating func time(_ steps: [Step], from start: Milliseconds) -> Milliseconds {
    var moment = start
    for step in steps { moment = time(step, from: moment) }
    return moment
  }

  private mutating func time(_ step: Step, from start: Milliseconds) -> Milliseconds {
    stepStarts[step.id.index] = start
    let end = start + lines[step.id.index].duration
    switch step.action {
    case .branch(let condition, let then, let otherwise):
      let thenEnd = time(then, from: start)
      let otherwiseEnd = time(otherwise, from: start)
      return Self.holdsInPlan(condition, at: start) ? thenEnd : otherwiseEnd
    case .vote(let vote):
      let ends = vote.options.map { time($0.steps, from: end) }
      return ends.first ?? end
    case .speak, .note, .cue, .pause, .show, .questions:
      return end
    }
  }

  /// What a hard-out cuts has the stop's end for its planned time.
  private mutating func clamp(_ steps: [Step], to end: Milliseconds) {
    for step in steps {
      stepStarts[step.id.index] = min(stepStarts[step.id.index], end)
      switch step.action {
      case .branch(_, let then, let otherwise):
        clamp(then, to: end)
        clamp(otherwise, to: end)
      case .vote(let vote): for option in vote.options { clamp(option.steps, to: end) }
      case .speak, .note, .cue, .pause, .show, .questions: break
      }
    }
  }

  /// Judged with nobody watching, nobody asking and nobody late.
  private static func holdsInPlan(_ condition: Condition, at moment: Milliseconds) -> Bool {
    condition.evaluate { test in
      switch test {
      case .late(let lateness), .early(let lateness): lateness <= .zero
      case .viewers(let comparison, let number), .asked(_, let comparison, let number):
        comparison.holds(0, number)
      case .after(let other): moment >= other.time
      }
    }
  }
}
