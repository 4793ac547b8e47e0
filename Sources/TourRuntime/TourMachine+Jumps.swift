internal import TourModel
internal import TourTiming

// Leaving the script's order; the clock never goes back.
extension TourMachine {
  mutating func skip() -> Refusal? {
    if state.isOver { return .tourIsOver }
    pass(state.position, .guide)
    closeVisit()
    continuation = .setOut(from: state.position.index + 1)
    return nil
  }

  mutating func again() -> Refusal? {
    if state.isOver { return .tourIsOver }
    guard state.activity.isInsideStop else { return .noStopIsRunning }
    let stop = tour[state.position]
    emit(.jumped(to: state.position))
    putOnShow(stop.place)
    continuation = .steps(from: stop.steps.first?.id)
    return nil
  }

  /// To a stop ahead or past. A stop that was dropped is restored; those leapt over that were never
  /// visited are skipped by the guide. The walk is counted from where the guide last stood.
  mutating func goto(_ stop: StopID) -> Refusal? {
    if state.isOver { return .tourIsOver }
    guard tour.stops.indices.contains(stop.index) else { return .noSuchStop }
    if stop == state.position {
      if state.activity.isInsideStop { return again() }
      emit(.jumped(to: stop))
      return nil
    }
    if let origin = state.standing, sheet.walk(from: origin, to: stop) == nil {
      return .noWay(from: origin, to: stop)
    }
    leave(for: stop)
    if state.isDropped(stop) {
      state.setDropped(stop, false)
      emit(.stopRestored(stop))
    }
    leapOver(upTo: stop)
    walk(to: stop)
    return nil
  }

  private mutating func leave(for stop: StopID) {
    emit(.jumped(to: stop))
    closeVisit()
  }

  /// The stops from here to one ahead; none where it is past.
  private mutating func leapOver(upTo stop: StopID) {
    for index in state.position.index..<max(state.position.index, stop.index) {
      leapOver(StopID(index))
    }
  }

  private mutating func leapOver(_ stop: StopID) {
    if state.isDropped(stop) {
      pass(stop, .dropped)
    } else if !state.visits.contains(where: { $0.stop == stop }) {
      pass(stop, .guide)
    }
  }

  /// To the last step before that took time: in this stop, or, with the walk back, in the one
  /// visited before; which is ahead where the guide was on the way to a stop before it.
  mutating func back() -> Refusal? {
    if state.isOver { return .tourIsOver }
    let isInStep = state.activity.step != nil
    guard let step = state.trail.dropLast(isInStep ? 1 : 0).last else { return .nothingBefore }
    let stop = sheet.stop(holding: step)
    if state.activity.isInsideStop, stop == state.position {
      state.trail.removeLast(isInStep ? 2 : 1)
      continuation = .steps(from: step)
      return nil
    }
    if let origin = state.standing, sheet.walk(from: origin, to: stop) == nil {
      return .noWay(from: origin, to: stop)
    }
    state.trail.removeLast(isInStep ? 2 : 1)
    leave(for: stop)
    leapOver(upTo: stop)
    walk(to: stop, resuming: step)
    return nil
  }
}
