internal import TourModel
internal import TourTiming

// The guide: time lost and added, stops dropped, things shown and noted.
extension TourMachine {
  mutating func standStill(for duration: Milliseconds, isAnnounced: Bool) -> Refusal? {
    if state.isOver { return .tourIsOver }
    guard (Milliseconds.zero...Milliseconds.maximumWritten).contains(duration) else {
      return .outOfRange
    }
    if isAnnounced { delay(duration) } else { standStill(for: duration) }
    emit(.stoodStill(duration, isAnnounced: isAnnounced))
    return nil
  }

  /// The running stop lasts so much longer than its content and its hold, or so much shorter, but never
  /// shorter than its content; a hard-out ends, and cuts, so much later or earlier.
  mutating func add(_ duration: Milliseconds) -> Refusal? {
    if state.isOver { return .tourIsOver }
    guard state.activity.isInsideStop else { return .noStopIsRunning }
    let longest = Milliseconds.maximumWritten
    guard (-longest...longest).contains(duration) else { return .outOfRange }
    state.added += duration
    if state.activity.kind == .hold {
      // More may be taken away than is left: then it ends now.
      state.activity.until = max(
        state.now, state.standsStillUntil, state.activity.until + duration)
    }
    emit(.added(duration, to: state.position))
    return nil
  }

  mutating func drop(_ stop: StopID) -> Refusal? {
    if state.isOver { return .tourIsOver }
    guard tour.stops.indices.contains(stop.index) else { return .noSuchStop }
    if let obstacle = obstacle(toDropping: stop) { return .cannotDrop(stop, obstacle) }
    if let gap = gap(without: stop) { return .noWay(from: gap.from, to: gap.to) }
    state.setDropped(stop, true)
    emit(.stopDropped(stop))
    if state.hasBegun, stop == state.position { continuation = .setOut(from: stop.index) }
    return nil
  }

  private func obstacle(toDropping stop: StopID) -> Refusal.DropObstacle? {
    if tour[stop].optionalPriority == nil { return .isNotOptional }
    if state.isDropped(stop) { return .isDroppedAlready }
    guard state.hasBegun else { return nil }
    if stop < state.position { return .isPast }
    return stop == state.position && state.activity.isInsideStop ? .isRunning : nil
  }

  /// The two stops around one that is dropped, where no way leads from the first to the second.
  private func gap(without stop: StopID) -> (from: StopID, to: StopID)? {
    let first = state.hasBegun ? state.position.index : 0
    let before =
      (first..<max(first, stop.index)).last { !state.isDropped(StopID($0)) }
      .map(StopID.init) ?? state.standing
    let after = tour.stops.indices.dropFirst(stop.index + 1).first { !state.isDropped(StopID($0)) }
    guard let before, let after = after.map(StopID.init), sheet.walk(from: before, to: after) == nil
    else { return nil }
    return (before, after)
  }

  mutating func restore(_ stop: StopID) -> Refusal? {
    if state.isOver { return .tourIsOver }
    guard tour.stops.indices.contains(stop.index) else { return .noSuchStop }
    guard state.isDropped(stop) else { return .notDropped(stop) }
    if state.hasBegun, stop < state.position { return .isPast(stop) }
    state.setDropped(stop, false)
    emit(.stopRestored(stop))
    return nil
  }

  mutating func show(_ place: Place) -> Refusal? {
    if state.isOver { return .tourIsOver }
    guard exists(place) else { return .noSuchPlace }
    show(place, for: nil)
    return nil
  }

  mutating func note(_ text: String) -> Refusal? {
    guard text.utf8.count <= limits.textBytes else { return .outOfRange }
    emit(.noted(text))
    return nil
  }
}
