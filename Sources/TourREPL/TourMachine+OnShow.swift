internal import TourModel
internal import TourRuntime
internal import TourTiming

extension TourMachine {
  /// What is on show; before the first stop, nothing.
  var placeOnShow: Place? { state.onShow ?? currentStop.map { sheet.tour[$0].place } }

  /// The stop that is running, not walked to or waited for.
  var runningStop: StopID? { state.activity.isInsideStop ? state.position : nil }

  /// The vote that is open.
  var openVote: Vote? {
    guard case .vote(let step) = state.activity.kind, case .vote(let vote) = sheet.step(step).action
    else { return nil }
    return vote
  }
}
