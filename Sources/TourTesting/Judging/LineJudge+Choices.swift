internal import TourModel
internal import TourRuntime
internal import TourTiming

// What was chosen: the sides of `if`, the options of votes, the stops that the guide dropped.
extension LineJudge {
  /// So far an `if` with this condition was judged, and went this way.
  func branch(
    _ condition: Condition, isThen: Bool, at stop: StopID?, _ isNegated: Bool, in view: RunView
  ) -> Judgement {
    let asked = tour.steps(at: stop).filter { step in
      if case .branch(condition, _, _) = step.action { true } else { false }
    }
    let judged = view.effects.compactMap { effect -> (at: Milliseconds, isThen: Bool)? in
      guard case .branchTaken(let id, let held) = effect.kind,
        asked.contains(where: { $0.id == id })
      else { return nil }
      return (effect.at, held)
    }
    let found = judged.first { $0.isThen == isThen }
    let verdicts = judged.suffix(4).map {
      "\($0.isThen ? "held" : "failed") at \(words.time($0.at))"
    }
    return Judgement(
      holds: (found != nil) != isNegated,
      expected:
        "this `if`\(place(stop)) \(isNegated ? "not to" : "to") \(isThen ? "hold" : "fail")",
      happened: judged.isEmpty ? "it was never reached" : "it \(verdicts.joined(separator: ", "))",
      causesUpTo: judged.last?.at ?? view.at ?? .maximumWritten)
  }

  /// So far a vote went to this option, in any of its languages; the first option's, where nobody voted.
  func option(
    _ label: String, at stop: StopID?, _ isNegated: Bool, in view: RunView
  ) -> Judgement {
    let asked = Set(tour.steps(at: stop).map(\.id))
    let winners = view.effects.compactMap { effect -> (at: Milliseconds, label: LocalizedText)? in
      guard case .voteClosed(let id, _, let winner) = effect.kind, asked.contains(id),
        case .vote(let vote) = sheet.step(id).action, vote.options.indices.contains(winner)
      else { return nil }
      return (effect.at, vote.options[winner].label)
    }
    let found = winners.first { $0.label.isKnown(as: label) }
    let won = winners.suffix(4).map { "“\($0.label.plain)” won at \(words.time($0.at))" }
    return Judgement(
      holds: (found != nil) != isNegated,
      expected: "“\(label)” \(isNegated ? "not to win" : "to win") a vote\(place(stop))",
      happened: winners.isEmpty ? "no vote came to its end" : won.joined(separator: ", "),
      causesUpTo: (found ?? winners.last)?.at ?? view.at ?? .maximumWritten)
  }

  /// The guide has dropped it, and not taken it back.
  func dropped(_ stop: StopID, _ isNegated: Bool, in view: RunView) -> Judgement {
    var since: Milliseconds?
    for effect in view.effects {
      switch effect.kind {
      case .stopDropped(stop): since = effect.at
      case .stopRestored(stop), .stopBegan(stop): since = nil
      default: continue
      }
    }
    return Judgement(
      holds: (since != nil) != isNegated,
      expected: "`\(tour[stop].name)` \(isNegated ? "not to be" : "to be") dropped",
      happened: since.map { "it was dropped at \(words.time($0))" }
        ?? "it was not: \(fate(of: stop, in: view))",
      causesUpTo: since ?? view.at ?? .maximumWritten)
  }

  private func place(_ stop: StopID?) -> String { stop.map { " at `\(tour[$0].name)`" } ?? "" }
}
