internal import TourModel
internal import TourRuntime

// How many: works of the script; rooms, stops, requests and answers of this run.
extension LineJudge {
  /// Works with a stop, each once.
  func works(_ tag: String?, _ comparison: Comparison, _ number: Int) -> Judgement {
    let works = visitedWorks(tag: tag)
    let kind = tag.map { " tagged #\($0)" } ?? ""
    return Judgement(
      holds: comparison.holds(works.count, number),
      expected: "\(words.count(comparison, number)) works\(kind) with a stop",
      happened: "there are \(works.count): \(words.list(works.map { tour[$0].name }))")
  }

  /// In the order of their first stops.
  func visitedWorks(tag: String?) -> [WorkID] {
    var seen: Set<WorkID> = []
    return tour.stops.compactMap { stop in
      guard case .work(let id) = stop.place, seen.insert(id).inserted else { return nil }
      return tag.map(tour[id].tags.contains) ?? true ? id : nil
    }
  }

  /// Rooms in which a stop began, each once.
  func rooms(_ comparison: Comparison, _ number: Int, in view: RunView) -> Judgement {
    var seen: Set<RoomID> = []
    let rooms = view.visits.map { tour[$0.stop].room }.filter { seen.insert($0).inserted }
    return Judgement(
      holds: comparison.holds(rooms.count, number),
      expected: "\(words.count(comparison, number)) rooms visited",
      happened: "there were \(rooms.count): \(words.list(rooms.map { tour[$0].name }))",
      causesUpTo: view.at ?? .maximumWritten)
  }

  /// Stops that began, each once.
  func stops(_ comparison: Comparison, _ number: Int, in view: RunView) -> Judgement {
    var seen: Set<StopID> = []
    let stops = view.visits.map(\.stop).filter { seen.insert($0).inserted }
    return Judgement(
      holds: comparison.holds(stops.count, number),
      expected: "\(words.count(comparison, number)) stops visited",
      happened: "there were \(stops.count): \(words.list(stops.map { tour[$0].name }))",
      causesUpTo: view.at ?? .maximumWritten)
  }

  /// Viewers who asked: `times 51` counts 51.
  func asked(_ comparison: Comparison, _ number: Int, in view: RunView) -> Judgement {
    let asked = viewers(in: view) { if case .requestReceived(let id) = $0 { id } else { nil } }
    return Judgement(
      holds: comparison.holds(asked, number),
      expected: "\(words.count(comparison, number)) requests from viewers",
      happened: asked == 1 ? "1 came" : "\(asked) came")
  }

  /// Viewers whose request was answered: an answer to `times 51` counts 51.
  func answered(_ comparison: Comparison, _ number: Int, in view: RunView) -> Judgement {
    let answered = viewers(in: view) {
      if case .requestAnswered(let id, _) = $0 { id } else { nil }
    }
    let asked = viewers(in: view) { if case .requestReceived(let id) = $0 { id } else { nil } }
    return Judgement(
      holds: comparison.holds(answered, number),
      expected: "\(words.count(comparison, number)) requests answered",
      happened: "\(answered) of \(asked) \(answered == 1 ? "was" : "were")")
  }

  private func viewers(in view: RunView, _ request: (TourEffect.Kind) -> RequestID?) -> Int {
    view.effects.reduce(0) { sum, effect in
      let count = request(effect.kind).flatMap { view.requests[$0]?.count } ?? 0
      return sum + count
    }
  }
}
