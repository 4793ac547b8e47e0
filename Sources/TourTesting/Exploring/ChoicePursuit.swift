internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Guides and viewers who do what it takes for one choice to be played: the guide goes to its stop, they bring about
/// what its conditions ask for, vote for its option, and play on until it is past.
struct ChoicePursuit {
  private let choice: ExploredChoice
  private var waiting: [ExploredAct]
  /// Before the stop, and in it: a wait takes lateness up.
  private var preparationsLeft = 2
  /// How many steps are still played.
  private var stepsLeft: Int

  init(_ choice: ExploredChoice, in tour: Tour) {
    self.choice = choice
    waiting = [.goto(choice.stop)]
    stepsLeft = tour.steps(at: choice.stop).count + 1
  }

  /// At most so many acts.
  var longest: Int { 2 + 4 * choice.needs.count + 2 * stepsLeft }

  /// Nil when it is over.
  mutating func act(in run: TourRun) -> ExploredAct? {
    if let act = waiting.popLast() { return act }
    if preparationsLeft == 2 || preparationsLeft == 1 && run.state.activity.isInsideStop {
      preparationsLeft -= 1
      waiting = preparations(in: run).reversed()
      if let act = waiting.popLast() { return act }
    }
    guard stepsLeft > 0 else { return nil }
    stepsLeft -= 1
    if case .vote(let step) = run.state.activity.kind, let option = option(of: step) {
      waiting = [.next]
      return .vote(option: option, count: 3)
    }
    return .next
  }

  private func option(of step: StepID) -> Int? {
    for case .voted(step, let option) in choice.needs { return option }
    return nil
  }

  // MARK: Conditions

  private func preparations(in run: TourRun) -> [ExploredAct] {
    choice.needs.flatMap { need -> [ExploredAct] in
      guard case .judged(let condition, let holds) = need else { return [] }
      // To fail, one check of those that are joined by `and` is enough; but all may.
      return condition.checks.compactMap { check in
        preparation(for: check.test, holds: holds != check.isNegated, in: run)
      }
    }
  }

  /// As the stop is running, or as it will begin.
  private func lateness(in run: TourRun) -> Milliseconds {
    let machine = run.machine
    if machine.state.activity.isInsideStop {
      return machine.latenessOfBeginning
        + max(.zero, machine.state.standsStillUntil - machine.state.now)
    }
    let visit = machine.expected().visits.last { $0.stop == choice.stop }
    let planned = machine.sheet.plan.stops[choice.stop.index].start
    return visit.map { $0.start - planned - $0.startDelay } ?? machine.latenessOfBeginning
  }

  /// Nil where nothing need be done, or nothing can.
  private func preparation(
    for test: Condition.Test, holds: Bool, in run: TourRun
  ) -> ExploredAct? {
    let lateness = lateness(in: run)
    switch test {
    case .late(let duration):
      return holds && lateness < duration ? .late(duration - lateness) : nil
    case .early(let duration):
      return !holds && lateness <= -duration ? .late(-lateness) : nil
    case .viewers(let comparison, let number):
      return Self.count(comparison, number, holds).map(ExploredAct.viewers)
    case .asked(let place, let comparison, let number):
      guard preparationsLeft == 1 else { return nil }
      return Self.count(comparison, number, holds).flatMap { count in
        count > 0 ? .request(place, count: count) : nil
      }
    case .after(let moment):
      return holds && run.state.now < moment.time ? .late(moment.time - run.state.now) : nil
    }
  }

  /// The number nearest to a bound that compares with it as wanted.
  private static func count(_ comparison: Comparison, _ number: Int, _ holds: Bool) -> Int? {
    [number, number + 1, number - 1].first { $0 >= 0 && comparison.holds($0, number) == holds }
  }
}
