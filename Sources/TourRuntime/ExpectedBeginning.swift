public import TourModel
internal import TourTiming

/// What comes next, and how late or early it is expected: over and in hand are this, wherever they are told.
///
/// The beginning of the next stop that will be visited; at the last, the end of the tour. It is expected as the run comes
/// to it if from now on the guide keeps to the script, and held against the plan as announced delays have moved it: what
/// `until` of that stop says, and what its `skip when` is judged by. So it says what a guide can still do something about:
/// what a hold, a hard-out or a wait for `begins` will take up is not over. Nor is what they will eat in hand: who hurries
/// before a wait would see nothing of it, and who is late would not see how near the end of the wait is. That is ``toFill``.
public struct ExpectedBeginning: Equatable, Sendable {
  /// Nil: the end of the tour.
  public let stop: StopID?
  public let moment: Milliseconds
  public let planned: Milliseconds
  /// How long nothing will be done before it: what is left of holds and waits. Who lingers so long is no later for it.
  public let toFill: Milliseconds
  /// What `skip when` will skip before it; sorted.
  public let skipped: [StopID]

  /// Negative: early.
  public var lateness: Milliseconds { moment - planned }
}

extension TourMachine {
  /// A stop that the guide comes back to in its middle does not begin: on the way there it is what comes after it.
  /// O(steps of a stop + open requests).
  public func nextBeginning() -> ExpectedBeginning {
    var run = self
    run.awaitAnswers(of: isAskedFor(at: state.position) ? [tour[state.position].place] : [])
    let begun = state.visits.count + (state.resumption == nil ? 0 : 1)
    var toFill = Milliseconds.zero
    var before = (isToFill: false, from: Milliseconds.zero)
    run.keepToScript { state in
      if before.isToFill { toFill += max(.zero, state.now - before.from) }
      before = (state.activity.runsToMoment, max(state.now, state.standsStillUntil))
      return state.visits.count <= begun
    }
    let visits = run.state.visits
    return run.beginning(
      of: visits.indices.contains(begun) ? visits[begun] : nil, after: self, toFill: toFill)
  }

  /// - Parameters:
  ///   - visit: nil: of the end.
  ///   - present: before anything of it was expected.
  private func beginning(
    of visit: StopVisit?, after present: TourMachine, toFill: Milliseconds
  ) -> ExpectedBeginning {
    let first = present.state.position.index + (present.state.hasBegun ? 1 : 0)
    let passed = first..<max(first, visit?.stop.index ?? tour.stops.count)
    return ExpectedBeginning(
      stop: visit?.stop, moment: visit?.start ?? state.end ?? state.now,
      planned: visit.map { sheet.plan.stops[$0.stop.index].start + $0.startDelay } ?? plannedEnd,
      toFill: toFill,
      skipped: state.skips.filter { $0.reason == .condition && passed.contains($0.stop.index) }
        .map(\.stop))
  }
}
