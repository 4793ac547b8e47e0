public import TourModel
internal import TourTiming

/// What a run comes to if the running stop lasts longer.
public struct LongerStay: Equatable, Sendable {
  public let times: ExpectedTimes
  /// So much longer yet, and something of it is decided otherwise or begins too late; until then all is the same, but for
  /// how much later it comes. Nil: however long.
  public let slack: Milliseconds?
}

// How late the guide may come out of a stop before anything changes.
extension TourMachine {
  /// As ``expected(waitingFor:)``, with so much added to the running stop. O(steps ahead).
  public func expected(
    staying duration: Milliseconds, waitingFor awaited: WaitedRequests
  ) -> LongerStay {
    var run = self
    _ = run.handle(.add(duration))
    run.slack = LatenessSlack()
    let times = run.forecast(waitingFor: awaited)
    return LongerStay(times: times, slack: run.slack?.least)
  }

  /// When the running stop ends, with so much added to it; nil where none is running. O(steps of the stop).
  public func endOfStop(
    staying duration: Milliseconds, waitingFor awaited: WaitedRequests
  ) -> Milliseconds? {
    guard state.activity.isInsideStop else { return nil }
    let visit = state.visits.count - 1
    var run = self
    _ = run.handle(.add(duration))
    run.awaitAnswers(to: awaited)
    run.keepToScript { $0.visits[visit].end == nil }
    return run.state.visits[visit].end
  }

  // MARK: What is noted

  /// An `if` or a `skip when` has been judged.
  ///
  /// - Parameter room: so much later it is no later yet.
  mutating func noteSlack(
    of condition: Condition, lateness: Milliseconds, room: Milliseconds = .zero
  ) {
    guard slack?.isMoving == true else { return }
    let isHeld = holds(condition, lateness: lateness)
    let turns = condition.checks.compactMap { turn(of: $0.test, lateness: lateness, room: room) }
    let next = turns.sorted().first { turn in
      holds(condition, lateness: lateness + max(.zero, turn - room), after: turn) != isHeld
    }
    if let next { slack?.note(next) }
  }

  /// So much later a test has another answer; nil: never.
  private func turn(
    of test: Condition.Test, lateness: Milliseconds, room: Milliseconds
  ) -> Milliseconds? {
    switch test {
    case .late(let duration): lateness < duration ? duration - lateness + room : nil
    case .early(let duration):
      -lateness >= duration ? -duration - lateness + room + .leastStep : nil
    case .after(let moment): state.now < moment.time ? moment.time - state.now : nil
    case .viewers, .asked: nil
    }
  }

  /// The last visit begins now: when it would be too late for its `begins`, or its hard-out.
  mutating func noteSlackOfBeginning() {
    guard slack?.isMoving == true, let visit = state.visits.last else { return }
    let stop = tour[visit.stop]
    for latest in stop.begins.compactMap({ latestBeginning($0) }) {
      slack?.note(latest - state.now + .leastStep)
    }
    guard case .until(let moment) = stop.promise else { return }
    slack?.note(moment.time - state.now)
    // Reached at that very moment it is not late yet.
    slack?.note(moment.time - state.now + .leastStep)
  }

  /// Nil also where it comes later by as much as the end that it is counted from.
  private func latestBeginning(_ begins: Begins) -> Milliseconds? {
    guard case .within(let duration, let other) = begins.rule else { return begins.latest }
    let before = state.visits.prefix(slack?.visitsBefore ?? 0)
    return before.last { $0.stop == other }?.end.map { $0 + duration }
  }

  /// The content of a stop is over: a hard-out takes up what it is late.
  mutating func noteSlackOfContent() {
    guard slack?.isMoving == true, case .until(let moment) = tour[state.position].promise else {
      return
    }
    slack?.takeUp(moment.time - state.now + .leastStep)
  }
}

extension Milliseconds {
  fileprivate static let leastStep = Milliseconds.milliseconds(1)
}
