internal import TourModel

/// In a forecast: how much later the running stop may end before anything after it is decided otherwise, or comes too late.
///
/// Until a wait or a hard-out takes it up, all that follows comes later by as much; behind that, nothing does.
struct LatenessSlack: Sendable {
  private enum Stage { case inRunningStop, moving, takenUp }
  private var stage = Stage.inRunningStop
  /// The visits that are over, whatever the running stop does.
  private(set) var visitsBefore = 0
  /// Nil: nothing changes, however late.
  private(set) var least: Milliseconds?

  /// Whether what comes now comes later by as much as the running stop ends later.
  var isMoving: Bool { stage == .moving }

  /// - Parameter visits: how many there are, this one included.
  mutating func stopEnds(visits: Int) {
    guard stage == .inRunningStop else { return }
    stage = .moving
    visitsBefore = visits - 1
  }

  /// Something changes so much later; a moment that is past changes nothing any more.
  mutating func note(_ slack: Milliseconds) {
    guard isMoving, slack > .zero else { return }
    least = min(least ?? slack, slack)
  }

  /// What runs to a moment has room for so much more.
  mutating func takeUp(_ room: Milliseconds) {
    guard isMoving else { return }
    note(room)
    stage = .takenUp
  }
}
