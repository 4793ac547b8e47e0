internal import TourModel
internal import TourRuntime
internal import TourTiming

/// How long of a stay a guide may take who then keeps to the script, so that no line that can still be kept is broken: the
/// stay itself is reckoned with the rest at its shortest.
enum ScriptedStay: Equatable {
  case whole
  /// The latest end of the running stop.
  case until(Milliseconds)
  /// As it stands, one is broken already.
  case none

  /// What a hard-out would cut is a cost, and shortens no stay; where it cuts as it stands, none is left.
  ///
  /// - Parameters:
  ///   - whole: what the whole stay comes to.
  ///   - loss: before which nothing begins too late; nil: nothing does.
  init(
    of limit: StayLimit, _ search: LossSearch, staying whole: ExpectedTimes,
    from loss: LossSearch.Loss?
  ) {
    let breach = ScriptedBreach(limit: limit, tour: search.tour, reckoning: search.reckoning)
    if breach.exists(in: search.scripted) {
      self = breach.exists(in: whole) ? .none : .whole
      return
    }
    let begins = loss.flatMap { search.firstLoss(of: [.lateBegin], from: $0)?.freeUntil }
    let moments = [begins, breach.latestEnd(in: search, staying: whole)].compactMap(\.self)
    self = moments.min().map { .until($0) } ?? .whole
  }
}

/// Whether who keeps to the script breaks a line that is kept with the rest at its shortest.
private struct ScriptedBreach {
  let limit: StayLimit
  let tour: Tour
  let reckoning: ExpectedEnd

  func exists(in times: ExpectedTimes) -> Bool {
    excess(in: times) > .zero || reckoning.troubles(times).contains(where: isAtStake)
  }

  private func isAtStake(_ trouble: ExpectedTrouble) -> Bool {
    guard !limit.misses.contains(where: { trouble.isOf($0.line) }) else { return false }
    return trouble.kind == .lateBegin || limit.limitedBy.map(trouble.isOf) ?? false
  }

  /// Of the running stop, that keeps ``excess(in:)`` at zero; nil: any does.
  func latestEnd(in search: LossSearch, staying whole: ExpectedTimes) -> Milliseconds? {
    let excess = excess(in: whole)
    guard excess > .zero else { return nil }
    let stay = max(.zero, search.longest - excess)
    return search.end + (self.excess(in: search.times(staying: stay)) <= .zero ? stay : .zero)
  }

  /// By how much the tour is too long, or a hard-out is reached too late, where that is what limits the stay.
  private func excess(in times: ExpectedTimes) -> Milliseconds {
    switch limit.limitedBy {
    case .lasts: tour.lasts?.longest.map { times.end - $0 } ?? .zero
    case .stop(let stop) where limit.isOfArrival: lateness(at: stop, in: times)
    case .begins, .stop, nil: .zero
    }
  }

  private func lateness(at stop: StopID, in times: ExpectedTimes) -> Milliseconds {
    guard case .until(let moment) = tour[stop].promise,
      let visit = times.visits.last(where: { $0.stop == stop })
    else { return .zero }
    return visit.start - moment.time
  }
}
