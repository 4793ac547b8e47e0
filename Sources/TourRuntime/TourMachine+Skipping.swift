internal import TourModel
internal import TourTiming

// What `skip when` skips. Late and early are what the guide was told before: by when the stop would begin.
extension TourMachine {
  /// How far it is from where the guide stood last; searched once, however many stops fall out.
  struct WaysAhead {
    fileprivate var durations: [Milliseconds?]?
  }

  /// Judged when the stop before ends; nil: it is visited.
  mutating func skipByCondition(of stop: StopID, _ ways: inout WaysAhead) -> StopSkip? {
    guard let condition = tour[stop].skipWhen else { return nil }
    let expected = condition.asksForLateness ? beginning(settingOutTo: stop, &ways) : nil
    let lateness = expected?.lateness
    noteSlack(of: condition, lateness: lateness ?? .zero, room: expected?.room ?? .zero)
    guard holds(condition, lateness: lateness ?? .zero) else { return nil }
    return StopSkip(stop: stop, reason: .condition, lateness: lateness)
  }

  /// How late a stop would begin, and how much later the guide may come to it for that: there he would wait.
  private func beginning(
    settingOutTo stop: StopID, _ ways: inout WaysAhead
  ) -> (lateness: Milliseconds, room: Milliseconds) {
    var delay = state.planDelay
    delay.pass(startOf: stop.index, in: sheet)
    let planned = sheet.plan.stops[stop.index].start + delay.moved
    let arrival = arrival(settingOutTo: stop, &ways)
    guard let earliest = earliestMoment(of: stop), earliest > arrival else {
      return (arrival - planned, .zero)
    }
    return (max(earliest, state.standsStillUntil) - planned, earliest - arrival)
  }

  private func arrival(settingOutTo stop: StopID, _ ways: inout WaysAhead) -> Milliseconds {
    guard let origin = state.standing, tour[origin].room != tour[stop].room,
      let walk = walkDuration(from: origin, to: stop, &ways)
    else { return state.now }
    return max(state.now, state.standsStillUntil) + walk
  }

  private func walkDuration(
    from origin: StopID, to stop: StopID, _ ways: inout WaysAhead
  ) -> Milliseconds? {
    if stop.index == origin.index + 1 { return sheet.walk(from: origin, to: stop)?.duration }
    let durations = ways.durations ?? sheet.walkDurations(from: tour[origin].room)
    ways.durations = durations
    return durations[tour[stop].room.index]
  }

  /// The guide waits until then; nil where nothing makes him wait.
  func earliestMoment(of stop: StopID) -> Milliseconds? {
    tour[stop].begins.compactMap(\.earliest).max()
  }
}

extension Condition {
  fileprivate var asksForLateness: Bool {
    checks.contains { check in
      switch check.test {
      case .late, .early: true
      case .viewers, .asked, .after: false
      }
    }
  }
}
