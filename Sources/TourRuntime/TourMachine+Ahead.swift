public import TourModel
public import TourTiming

// What lies ahead of the present, at its shortest.
extension TourMachine {
  /// Nil after the end.
  ///
  /// - Parameter skipped: stops that are not counted, as if they were dropped.
  public func ahead(without skipped: Set<StopID> = []) -> TourAhead? {
    if state.isOver { return nil }
    guard state.hasBegun else {
      return TourAhead(beginningOf: sheet, without: state.dropped.union(skipped))
    }
    let isInside = state.activity.isInsideStop
    let first = state.position.index + (isInside ? 1 : 0)
    return TourAhead(
      sheet, last: state.visits.last?.stop,
      departure: isInside ? earliestEnd : max(state.now, state.standsStillUntil),
      arrival: isInside ? nil : max(state.now, state.activity.until),
      stops: tour.stopIDs.dropFirst(first).filter {
        !state.isDropped($0) && !skipped.contains($0)
      }, ends: state.ends)
  }

  /// When the running stop can end: the rest of what is in it at its shortest, then its hold.
  private var earliestEnd: Milliseconds {
    let start = state.visits.last?.start ?? state.now
    let isHeld = state.activity.kind == .hold
    switch tour[state.position].promise {
    case .until: return max(state.now, cutMoment ?? state.now)
    case .content, .range: if isHeld { return max(state.now, state.activity.until) }
    }
    let content = earliestContentEnd
    return max(content, max(content, start + shortestPromised) + state.added)
  }

  private var shortestPromised: Milliseconds {
    guard case .range(let range) = tour[state.position].promise else { return .zero }
    return range.shortest ?? .zero
  }

  var earliestContentEnd: Milliseconds {
    let activity = state.activity
    switch activity.kind {
    case .notBegun, .over, .walk, .wait, .hold: return state.now
    case .step(let id): return max(state.now, activity.until) + rest(after: id)
    case .questions(let id):
      let window = activity.window
      let earliest = max(window?.earliest ?? .zero, window?.answeringUntil ?? .zero)
      return max(state.now, earliest) + rest(after: id)
    case .vote(let id):
      // The length of a vote has its own time in it, which runs already.
      let option = sheet.attainableLength(of: id) - sheet.duration(of: id)
      return max(state.now, activity.until) + option + rest(after: id)
    }
  }

  private func rest(after step: StepID) -> Milliseconds {
    var sum = Milliseconds.zero
    var next = sheet.successor(of: step)
    while let id = next {
      sum += sheet.attainableLength(of: id)
      next = sheet.successor(of: id)
    }
    return sum
  }
}

extension TourState {
  /// When each stop visited ended, the last time; without the one that is running.
  public var ends: [StopID: Milliseconds] {
    var ends: [StopID: Milliseconds] = [:]
    for visit in visits { ends[visit.stop] = visit.end }
    return ends
  }
}
