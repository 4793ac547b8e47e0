internal import TourModel
internal import TourTiming

// The plan, as announced delays have moved it.
extension TourMachine {
  func plannedMoment(of step: StepID) -> Milliseconds {
    moved(sheet.plan.stepStarts[step.index], in: sheet.stop(holding: step))
  }

  /// Of the stop before in the script; the tour's start before the first.
  func plannedEnd(before stop: StopID) -> Milliseconds {
    let end = stop.index == 0 ? .zero : sheet.plan.stops[stop.index - 1].end
    return end + state.planDelay.current
  }

  /// A moment that the plan has inside a stop; a hard-out holds it back.
  func moved(_ planned: Milliseconds, in stop: StopID) -> Milliseconds {
    let delay = state.planDelay
    guard case .until = tour[stop].promise else { return planned + delay.current }
    let stop = sheet.plan.stops[stop.index]
    return min(planned + delay.current, max(stop.end, stop.start + delay.moved) + delay.past)
  }

  /// Everything stands still for so long, and the plan with it.
  mutating func delay(_ duration: Milliseconds) {
    let isBack = state.planDelay.endsPassed > state.position.index
    let isInContent = state.activity.step != nil
    let (until, cut) = (state.activity.until, cutMoment ?? .zero)
    standStill(for: duration)
    let past = state.activity.runsToMoment ? state.activity.until - until : duration
    if isBack || state.activity.kind == .walk {
      state.planDelay.announce(past)
    } else if isInContent {
      state.planDelay.announce(inside: duration, past: (cutMoment ?? .zero) - cut)
    } else {
      state.planDelay.announce(past: past)
    }
  }
}
