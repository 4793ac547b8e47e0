internal import TourModel
internal import TourTiming

// From stop to stop: what falls out, the walk, the wait, the start, the hold, the end.
extension TourMachine {
  mutating func beginTour() {
    emit(.tourBegan)
    continuation = .setOut(from: 0)
  }

  /// The first stop from `index` on that is neither dropped nor skipped by its condition; else the
  /// tour ends.
  mutating func setOut(from index: Int) {
    var index = index
    var ways = WaysAhead()
    while index < tour.stops.count {
      let stop = StopID(index)
      state.planDelay.pass(endOf: index - 1, in: sheet)
      if state.isDropped(stop) {
        pass(stop, .dropped)
      } else if let skip = skipByCondition(of: stop, &ways) {
        pass(skip)
      } else {
        return walk(to: stop)
      }
      index += 1
    }
    state.planDelay.pass(endOf: index - 1, in: sheet)
    endTour()
  }

  /// A stop falls out.
  mutating func pass(_ stop: StopID, _ reason: TourEffect.SkipReason) {
    pass(StopSkip(stop: stop, reason: reason))
  }

  private mutating func pass(_ skip: StopSkip) {
    state.note(skip)
    emit(.stopSkipped(skip.stop, skip.reason))
    reopenPromises(after: skip.stop)
  }

  /// From where the guide stood last; to the first stop there is no walk.
  mutating func walk(to stop: StopID, resuming step: StepID? = nil) {
    state.position = stop
    state.resumption = step
    state.forgetSkips(from: stop)
    guard let origin = state.standing, tour[origin].room != tour[stop].room,
      let walk = sheet.walk(from: origin, to: stop)
    else { return arrive() }
    begin(.walk, for: walk.duration)
    emit(.walkBegan(to: stop, walk))
    if state.activity.until <= state.now { arrive() }
  }

  mutating func arrive() {
    state.standing = state.position
    let earliest = earliestMoment(of: state.position) ?? state.now
    guard earliest > state.now, state.resumption == nil else { return beginStop() }
    slack?.takeUp(earliest - state.now)
    begin(.wait, until: earliest)
    emit(.waitBegan(state.position, until: state.activity.until))
  }

  mutating func beginStop() {
    let id = state.position
    let stop = tour[id]
    state.planDelay.pass(startOf: id.index, in: sheet)
    state.visits.append(
      StopVisit(stop: id, start: state.now, startDelay: state.planDelay.moved))
    noteSlackOfBeginning()
    state.added = .zero
    putOnShow(stop.place)
    emit(.stopBegan(id))
    meetPromises(of: stop.place)
    reopenPromises(at: id)
    if case .until(let moment) = stop.promise, moment.time <= state.now {
      // Reached at that very moment, it takes no time either, and is not late.
      if moment.time < state.now { missHardOut() }
      return endStop()
    }
    let first = state.resumption ?? stop.steps.first?.id
    state.resumption = nil
    continuation = .steps(from: first)
  }

  /// What is in the stop has been played: it is held to its shortest, to its hard-out, for what was
  /// added.
  mutating func endContent() {
    noteSlackOfContent()
    let end = holdEnd
    guard end > state.now else { return endStop() }
    begin(.hold, until: end)
    emit(.holdBegan(state.position, until: state.activity.until))
  }

  private var holdEnd: Milliseconds {
    switch tour[state.position].promise {
    case .content: state.now + state.added
    case .range(let range):
      max(state.now, runningSince + (range.shortest ?? .zero)) + state.added
    case .until(let moment): max(state.now, moment.time + state.added)
    }
  }

  private var runningSince: Milliseconds { state.visits.last?.start ?? state.now }

  mutating func endStop() {
    slack?.stopEnds(visits: state.visits.count)
    closeVisit()
    continuation = .setOut(from: state.position.index + 1)
  }

  mutating func closeVisit() {
    guard let last = state.visits.indices.last, state.visits[last].end == nil else { return }
    state.visits[last].end = state.now
    var delay = state.planDelay
    delay.pass(endOf: state.position.index, in: sheet)
    state.visits[last].endDelay = delay.moved
    emit(.stopEnded(state.position))
    reopenPromises(after: state.position)
  }

  private mutating func endTour() {
    begin(.over, until: state.now)
    state.activity.until = state.now
    state.end = state.now
    emit(.tourEnded)
  }
}
