internal import TourModel
internal import TourTiming

// What is on show: an answer takes the picture for its time, then what was on show before comes back.
extension TourMachine {
  mutating func show(_ place: Place, for duration: Milliseconds?) {
    putOnShow(place)
    emit(.shown(place, duration: duration))
    meetPromises(of: place)
  }

  /// It stays until something else is shown.
  mutating func putOnShow(_ place: Place) {
    state.onShow = place
    state.interruptedShow = nil
  }

  /// In place of what is on show; of several answers, what was before the first comes back.
  mutating func showAnswer(_ place: Place, for duration: Milliseconds) {
    let before = state.interruptedShow ?? state.onShow ?? tour[state.position].place
    show(place, for: duration)
    if before != place { state.interruptedShow = before }
  }

  /// When what was on show before an answer comes back; nil: nothing does.
  var returnOfPicture: Milliseconds? {
    guard state.interruptedShow != nil else { return nil }
    return max(state.now, state.activity.window?.answeringUntil ?? state.standsStillUntil)
  }

  /// False where an answer goes on, or none has taken the picture.
  @discardableResult
  mutating func returnPictureIfDue() -> Bool {
    guard let moment = returnOfPicture, moment <= state.now else { return false }
    returnPicture()
    return true
  }

  private mutating func returnPicture() {
    guard let place = state.interruptedShow else { return }
    putOnShow(place)
    emit(.shownAgain(place))
  }

  /// Something is put under way: an answer is over, though the guide came to it early.
  mutating func endAnswer(before next: TourActivity.Kind) {
    if case .step(let id) = next, showsAtOnce(id) { return }
    returnPicture()
  }

  private func showsAtOnce(_ id: StepID) -> Bool {
    let line = sheet.lines[id.index]
    if case .show = line.step.action { return true }
    return line.beats.first?.offset == .zero
  }
}
