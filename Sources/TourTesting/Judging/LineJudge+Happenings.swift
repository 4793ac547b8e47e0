internal import TourModel
internal import TourRuntime
internal import TourTiming

// What happened in this run, or did not.
extension LineJudge {
  /// At a moment: the stop is running. When the run is over: it was visited.
  func isAt(_ stop: StopID, _ isNegated: Bool, in view: RunView) -> Judgement {
    guard let moment = view.at else { return wasVisited(stop, isNegated, in: view) }
    let running = view.visits.last.flatMap { $0.end == nil ? $0 : nil }
    let isThere = running?.stop == stop
    let now = words.time(moment)
    return Judgement(
      holds: isThere != isNegated,
      expected: "\(isNegated ? "not to be" : "to be") at `\(tour[stop].name)` at \(now)",
      happened: whereabouts(running, in: view) + endOfVisit(to: stop, in: view),
      excess: isThere
        ? nil : distance(to: stop, from: moment).map { TestFailure.Excess($0, .moment) },
      causesUpTo: moment)
  }

  private func wasVisited(_ stop: StopID, _ isNegated: Bool, in view: RunView) -> Judgement {
    let visit = view.visits(of: stop).first
    return Judgement(
      holds: (visit != nil) != isNegated,
      expected: "`\(tour[stop].name)` \(isNegated ? "not to be" : "to be") visited",
      happened: visit.map { "it began at \(words.time($0.start))" }
        ?? absence(of: stop, past: "ended", in: view),
      causesUpTo: visit?.start ?? .maximumWritten)
  }

  /// Where the tour is over: that of the stop, which is what a difference counts from.
  private func endOfVisit(to stop: StopID, in view: RunView) -> String {
    guard view.tourEnd != nil, let end = view.visits(of: stop).last?.end else { return "" }
    return "; `\(tour[stop].name)` had ended at \(words.time(end))"
  }

  private func whereabouts(_ running: RunView.Visit?, in view: RunView) -> String {
    if let running {
      return "the guide was at `\(tour[running.stop].name)`, since \(words.time(running.start))"
    }
    if let end = view.tourEnd { return "the tour had ended at \(words.time(end))" }
    for effect in Array(view.effects).reversed() {
      switch effect.kind {
      case .walkBegan(let stop, _): return "the guide was on the way to `\(tour[stop].name)`"
      case .waitBegan(let stop, _): return "the guide was waiting for `\(tour[stop].name)` to begin"
      default: continue
      }
    }
    return "no stop was running"
  }

  /// How long after `moment` the stop begins (positive), or how long before it had ended; nil where it
  /// never began.
  private func distance(to stop: StopID, from moment: Milliseconds) -> Milliseconds? {
    let visits = record.view(upTo: nil).visits(of: stop)
    if let next = visits.first(where: { $0.start >= moment }) { return next.start - moment }
    return visits.last?.end.map { $0 - moment }
  }

  /// So far: by a beat, a `show`, an answer, or, of a room or a work, by its stop.
  func shown(_ place: Place, _ isNegated: Bool, in view: RunView) -> Judgement {
    var moments: [(place: Place, at: Milliseconds)] = []
    for effect in view.effects {
      switch effect.kind {
      case .shown(let shown, _): moments.append((shown, effect.at))
      case .stopBegan(let stop): moments.append((tour[stop].place, effect.at))
      default: continue
      }
    }
    let found = moments.first { $0.place == place }
    let last = moments.last.map {
      " (last shown: `\(tour.name(of: $0.place))` at \(words.time($0.at)))"
    }
    return Judgement(
      holds: (found != nil) != isNegated,
      expected: "`\(tour.name(of: place))` \(isNegated ? "not to be" : "to be") shown",
      happened: found.map { "it was shown at \(words.time($0.at))" }
        ?? "it was not\(last ?? "")",
      causesUpTo: found?.at ?? view.at ?? .maximumWritten)
  }

  /// So far: in a spoken paragraph, or in an answer as it is told in the tour's languages.
  func said(_ text: String, _ isNegated: Bool, in view: RunView) -> Judgement {
    let found = view.entries.first { told(by: $0, in: view).contains { $0.holds(text) } }
    return Judgement(
      holds: (found != nil) != isNegated,
      expected: "“\(text)” \(isNegated ? "not to be" : "to be") said",
      happened: found.map { "it was said at \(words.time($0.at))" } ?? "it was not",
      causesUpTo: found?.at ?? view.at ?? .maximumWritten)
  }

  private func told(by entry: RunRecord.Entry, in view: RunView) -> [String] {
    switch entry {
    case .deed(_, _, .answer(let place)): return answer(of: place)
    case .deed: return []
    case .effect(let effect):
      switch effect.kind {
      case .speechBegan(let step, _):
        guard case .speak(let paragraph) = sheet.step(step).action else { return [] }
        return [paragraph.text]
      case .requestAnswered(let id, _):
        return view.requests[id]?.understood.map(answer(of:)) ?? []
      default: return []
      }
    }
  }

  private func answer(of place: Place) -> [String] {
    tour.speaks.flatMap { tour.knowledge(of: place).paragraphs(in: $0) ?? [] }
  }

  /// So far it fell out; when the run is over, also where it just never began.
  func skipped(_ stop: StopID, _ isNegated: Bool, in view: RunView) -> Judgement {
    let skip = view.skipped[stop]
    let visit = view.visits(of: stop).last
    let isSkipped = skip != nil || view.at == nil && visit == nil
    return Judgement(
      holds: isSkipped != isNegated,
      expected: "`\(tour[stop].name)` \(isNegated ? "not to be" : "to be") skipped",
      happened: fate(of: stop, in: view),
      causesUpTo: skip?.at ?? visit?.start ?? view.at ?? .maximumWritten)
  }

  /// Whether a stop was skipped, or began, or neither.
  func fate(of stop: StopID, in view: RunView) -> String {
    if let skip = view.skipped[stop] {
      return "it was skipped at \(words.time(skip.at))\(words.reason(skip.reason))"
    }
    if let visit = view.visits(of: stop).last { return "it began at \(words.time(visit.start))" }
    return view.at == nil ? "it never began" : "it was still to come"
  }
}
