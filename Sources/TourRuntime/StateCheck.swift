internal import TourModel
internal import TourTiming

/// Whether a state that came from outside can be one of a tour: every index is in bounds, times are
/// in order.
struct StateCheck {
  /// Viewers of one event.
  private static let greatestCount = RuntimeLimits().countPerEvent

  let tour: Tour
  let sheet: RunSheet

  func accepts(_ state: TourState) -> Bool {
    acceptsPosition(state) && acceptsTimes(state) && acceptsCounts(state)
      && acceptsActivity(state)
      && state.visits.allSatisfy { isKnown($0.stop) }
      && state.skips.allSatisfy { isKnown($0.stop) }
      && zip(state.skips, state.skips.dropFirst()).allSatisfy { $0.stop < $1.stop }
      && state.droppedStops.allSatisfy { isKnown($0) }
      && state.droppedStops == Set(state.droppedStops).sorted()
      && state.trail.allSatisfy(isKnown) && (state.resumption.map(isKnown) ?? true)
      && (state.standing.map(isKnown) ?? true)
      && acceptsRequests(state) && (state.onShow.map(isKnown) ?? true)
      && (state.interruptedShow.map(isKnown) ?? true)
  }

  private func acceptsPosition(_ state: TourState) -> Bool {
    if tour.stops.isEmpty {
      return state.position == StopID(0) && (!state.hasBegun || state.isOver)
    }
    return isKnown(state.position)
  }

  private func acceptsCounts(_ state: TourState) -> Bool {
    let passed = 0...tour.stops.count
    return passed.contains(state.planDelay.startsPassed)
      && passed.contains(state.planDelay.endsPassed)
      && [
        state.viewers, state.requestsReceived, state.activitiesBegun, state.activity.beatsPlayed,
        state.activity.window?.answered ?? 0,
      ].allSatisfy { (0..<1 << 60).contains($0) }
      && state.activity.votes.allSatisfy { $0 >= 0 }
      && state.stopped.values.allSatisfy { $0 >= 0 } && state.asked.areCounts
  }

  private func acceptsTimes(_ state: TourState) -> Bool {
    let bound = Milliseconds(rawValue: 1 << 60)
    let moments =
      [
        state.now, state.activity.began, state.activity.until, state.activity.origin,
        state.planDelay.moved, state.planDelay.inside, state.planDelay.past,
        state.standsStillUntil, state.end ?? .zero,
        state.activity.window?.earliest ?? .zero, state.activity.window?.answeringUntil ?? .zero,
      ]
      + state.visits.flatMap {
        [$0.start, $0.end ?? $0.start, $0.startDelay, $0.endDelay, $0.lost]
      }
    return moments.allSatisfy { $0 >= .zero && $0 < bound }
      && (-bound...bound).contains(state.added)
      && state.skips.allSatisfy { (-bound...bound).contains($0.lateness ?? .zero) }
      && state.activity.began <= state.now
  }

  private func acceptsActivity(_ state: TourState) -> Bool {
    let activity = state.activity
    if activity.kind == .hold { return isInside(state.position, state) }
    guard let id = activity.step else { return state.hasBegun || state.visits.isEmpty }
    guard isKnown(id), sheet.stop(holding: id) == state.position,
      isInside(state.position, state)
    else { return false }
    switch (activity.kind, sheet.step(id).action) {
    case (.vote, .vote(let vote)): return activity.votes.count == vote.options.count
    case (.questions, .questions): return activity.window != nil
    case (.step, .speak), (.step, .pause), (.step, .show): return true
    default: return false
    }
  }

  private func isInside(_ stop: StopID, _ state: TourState) -> Bool {
    state.visits.last.map { $0.stop == stop && $0.end == nil } ?? false
  }

  private func acceptsRequests(_ state: TourState) -> Bool {
    (0...state.requests.count).contains(state.settledRequests)
      && state.requestsReceived >= state.requests.count
      && state.requests.enumerated().allSatisfy { index, request in
        request.id.number == index + 1 && (request.understood.map(isKnown) ?? true)
          && (1...Self.greatestCount).contains(request.count)
      }
      && state.promises.allSatisfy { promise in
        isKnown(promise.place)
          && promise.requests.allSatisfy { $0.number > 0 && $0.number <= state.requests.count }
      }
  }

  private func isKnown(_ stop: StopID) -> Bool { tour.stops.indices.contains(stop.index) }

  private func isKnown(_ step: StepID) -> Bool { sheet.lines.indices.contains(step.index) }

  private func isKnown(_ place: Place) -> Bool {
    switch place {
    case .room(let id): tour.rooms.indices.contains(id.index)
    case .work(let id): tour.works.indices.contains(id.index)
    case .detail(let id): tour.details.indices.contains(id.index)
    }
  }
}
