internal import TourModel
internal import TourRuntime

/// Writes an event as it is typed at the prompt.
struct EventText {
  let tour: Tour

  func text(of event: TourEvent) -> String {
    switch event {
    case .tick(let moment): "the clock reaches \(ClockFace(clock: tour.clock).time(moment))"
    case .next: "next"
    case .linger(let moment): "the clock reaches \(ClockFace(clock: tour.clock).time(moment))"
    case .done: "next"
    case .resume: "going on"
    case .back: "back"
    case .again: "again"
    case .skip: "skip"
    case .goto(let stop): "goto \(name(of: stop))"
    case .late(let duration): "late \(duration)"
    case .delay(let duration): "delay \(duration)"
    case .add(let duration): "add \(duration)"
    case .drop(let stop): "drop \(name(of: stop))"
    case .restore(let stop): "restore \(name(of: stop))"
    case .show(let place): "show \(tour.name(of: place))"
    case .answer(let request): "answer \(request.number)"
    case .answerPlace(let place): "answer \(tour.name(of: place))"
    case .dismiss(let request): "dismiss \(request.number)"
    case .settle(let requests, let outcome):
      "\(word(outcome)) \(requests.first?.number ?? 0)"
    case .note(let text): "note \(text)"
    case .viewers(let count): "viewers \(count)"
    case .request(let text, let language, let count, let place, _):
      request(text, language, count, place)
    case .vote(let option, let count): "vote \(count) \(option + 1)"
    }
  }

  private func word(_ outcome: RequestOutcome) -> String {
    switch outcome {
    case .answered: "answer"
    case .later: "later"
    case .declined: "decline"
    case .dismissed: "dismiss"
    }
  }

  private func name(of stop: StopID) -> String { tour[stop].name }

  private func request(
    _ text: String, _ language: Language, _ count: Int, _ place: Place?
  ) -> String {
    let times = count == 1 ? "" : " × \(count)"
    let understood = place.map { tour.name(of: $0) } ?? "nothing on that here"
    return "ask \(text)\(times) (\(language) → \(understood))"
  }
}
