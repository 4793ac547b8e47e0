internal import TourModel
internal import TourRuntime

/// Warns one minute before the running stop must end, and when it must.
struct StayWarnings {
  /// How long before.
  static let notice = Milliseconds.minutes(1)

  enum Warning: Equatable {
    case left(Milliseconds, of: StopID, until: Milliseconds)
    case mustEnd(StopID)
  }

  private enum Stage: Int { case none, noticed, over }
  private var visit = 0
  private var stage = Stage.none
  /// When the stop must end, as reckoned after so many changes by the guide.
  private var limit: (changes: Int, moment: Milliseconds?) = (-1, nil)

  /// What is to be said at a moment; nil for nothing.
  mutating func warning(for run: RehearsedRun, at moment: Milliseconds) -> Warning? {
    let state = run.machine.state
    guard let stop = run.runningStop else { return nil }
    if visit != state.visits.count {
      (visit, stage, limit) = (state.visits.count, .none, (-1, nil))
    }
    if limit.changes != run.changesByGuide {
      limit = (run.changesByGuide, run.machine.stayLimit()?.latestEnd)
    }
    guard let latest = limit.moment else { return nil }
    if latest <= moment { return step(to: .over) ? .mustEnd(stop) : nil }
    guard latest - Self.notice <= moment, step(to: .noticed) else { return nil }
    return .left(latest.wholeSeconds - moment.wholeSeconds, of: stop, until: latest)
  }

  private mutating func step(to next: Stage) -> Bool {
    guard next.rawValue > stage.rawValue else { return false }
    stage = next
    return true
  }
}
