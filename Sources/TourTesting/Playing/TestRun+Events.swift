internal import DetailSearch
internal import TourModel
internal import TourRuntime
internal import TourTiming

// What a test makes happen.
extension TestRun {
  /// What became of it, and what the tour did.
  mutating func perform(_ event: TestBlock.Event) -> (RunRecord.Deed, [TourEffect]) {
    switch event {
    case .viewers(let count): handle(.viewers(count))
    case .request(let language, let text, let times, _): ask(text, language, times: times)
    case .vote(let label, let times): vote(label, times: times)
    case .late(let duration): handle(.late(duration))
    case .delay(let duration): handle(.delay(duration))
    case .add(let duration): handle(.add(duration))
    case .skip: handle(.skip)
    case .drop(let stop): handle(.drop(stop))
    case .restore(let stop): handle(.restore(stop))
    case .goto(let stop): handle(.goto(stop))
    case .answer(let place): handle(.answerPlace(place))
    }
  }

  private mutating func handle(_ event: TourEvent) -> (RunRecord.Deed, [TourEffect]) {
    let effects = machine.handle(event)
    for effect in effects {
      if case .refused(let refusal) = effect.kind { return (.refused(refusal), []) }
    }
    return (.done, effects)
  }

  /// The request is understood by what is on show at this moment.
  private mutating func ask(
    _ text: String, _ language: Language, times: Int
  ) -> (RunRecord.Deed, [TourEffect]) {
    let onShow = machine.state.onShow
    let answer = search.answer(text, language: language, at: onShow)
    let (deed, effects) = handle(
      .request(text: text, language: language, count: times, understood: answer.place))
    guard case .done = deed else { return (deed, effects) }
    for effect in effects {
      guard case .requestReceived(let id) = effect.kind else { continue }
      noteRequest(id, count: times, understood: answer.place)
    }
    return (.answered(answer, onShow: onShow), effects)
  }

  private mutating func vote(_ label: String, times: Int) -> (RunRecord.Deed, [TourEffect]) {
    guard let vote = openVote else { return (.refused(.noVoteIsOpen), []) }
    guard let option = vote.options.firstIndex(where: { $0.label.isKnown(as: label) }) else {
      return (.noSuchOption(of: vote.options.map(\.label)), [])
    }
    return handle(.vote(option: option, count: times))
  }

  private var openVote: Vote? {
    guard let step = machine.currentStep, case .vote(let vote) = machine.sheet.step(step).action
    else { return nil }
    return vote
  }
}
