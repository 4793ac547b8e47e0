internal import TourModel
internal import TourTiming

extension TourState {
  /// With the numbers of a changed script; what is no longer there is left out, but for the
  /// position and what is under way, which the machine settles.
  func moved(by change: ScriptChange) -> TourState {
    var state = self
    state.onShow = onShow.flatMap(change.place)
    state.interruptedShow = interruptedShow.flatMap(change.place)
    state.visits = visits.compactMap { visit in
      change.stop(visit.stop).map { visit.moved(to: $0) }
    }
    state.skips = skips.compactMap { skip in
      change.stop(skip.stop).map {
        StopSkip(stop: $0, reason: skip.reason, lateness: skip.lateness)
      }
    }.sorted { $0.stop < $1.stop }
    state.droppedStops = droppedStops.compactMap(change.stop).sorted()
    state.standing = standing.flatMap(change.stop) ?? state.visits.last?.stop
    state.trail = trail.compactMap(change.step)
    state.resumption = resumption.flatMap(change.step)
    state.requests = requests.map { request in
      ViewerRequest(
        id: request.id, text: request.text, language: request.language, count: request.count,
        understood: request.understood.flatMap(change.place), at: request.at,
        status: request.status, viewer: request.viewer)
    }
    state.promises = []
    for promise in promises {
      if let place = change.place(promise.place) {
        state.promises.append(RequestPromise(place: place, requests: promise.requests))
      } else {
        state.reopen(promise.requests)
      }
    }
    state.asked = asked.moved(by: change)
    return state
  }
}

extension StopVisit {
  fileprivate func moved(to stop: StopID) -> StopVisit {
    var visit = StopVisit(stop: stop, start: start, end: end, startDelay: startDelay)
    visit.endDelay = endDelay
    visit.lost = lost
    return visit
  }
}

extension AskedCounts {
  func moved(by change: ScriptChange) -> AskedCounts {
    let tour = change.old.tour
    var counts = AskedCounts()
    for index in tour.details.indices {
      move(.detail(DetailID(index)), less: 0, to: &counts, change)
    }
    // A room's or a work's count holds those of its details, which have been added with them.
    for index in tour.rooms.indices {
      let room = RoomID(index)
      move(.room(room), less: count(of: tour[room].details), to: &counts, change)
    }
    for index in tour.works.indices {
      let work = WorkID(index)
      move(.work(work), less: count(of: tour[work].details), to: &counts, change)
    }
    return counts
  }

  private func count(of details: [DetailID]) -> Int {
    details.reduce(0) { $0.addingSaturated(self[.detail($1)]) }
  }

  private func move(
    _ place: Place, less counted: Int, to counts: inout AskedCounts, _ change: ScriptChange
  ) {
    let count = self[place] - counted
    guard count > 0, let new = change.place(place) else { return }
    counts.add(count, to: new, in: change.new.tour)
  }
}
