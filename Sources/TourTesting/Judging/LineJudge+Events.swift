internal import DetailSearch
internal import TourModel
internal import TourRuntime

// What a test makes happen: whether it could, and whether a request got the right answer.
extension LineJudge {
  func failure(of event: TestBlock.Event, number: Int) -> TestFailure? {
    let moment = record.marks[number]?.at ?? .zero
    switch record.deeds[number] {
    case .done: return nil
    case .answered(let answer, let onShow): return failure(of: event, answer, onShow: onShow)
    case .refused(let refusal):
      return TestFailure(
        expected: "\(words.event(event)) to be possible at \(words.time(moment))",
        happened: words.refusal(refusal), because: nearbyEvents(upTo: moment))
    case .noSuchOption(let options):
      return TestFailure(
        expected: "\(words.event(event)) to be an option of the vote that is open",
        happened: "its options are \(words.list(options.map(\.plain)))")
    case .notReached, nil:
      return TestFailure(
        expected: "\(words.event(event)) to be reached", happened: "the run was given up before")
    }
  }

  private func failure(
    of event: TestBlock.Event, _ answer: SearchAnswer, onShow: Place?
  ) -> TestFailure? {
    guard case .request(_, let text, _, let expected?) = event else { return nil }
    let wanted: Place? = if case .answer(let place) = expected { place } else { nil }
    if answer.place == wanted { return nil }
    let asked = wanted.map { "the answer `\(tour.name(of: $0))`" } ?? "no answer"
    let got =
      answer.place.map { place in
        "the answer was `\(tour.name(of: place))`, \(answer.confidence.percent) sure"
      } ?? "there was no answer"
    let scene =
      onShow.map { "while `\(tour.name(of: $0))` was on show" } ?? "while nothing was on show"
    return TestFailure(expected: "\(asked) to “\(text)”", happened: "\(got), \(scene)")
  }
}

extension Double {
  /// `88 %`, for 0 to 1.
  fileprivate var percent: String { "\(Int((self * 100).rounded())) %" }
}
