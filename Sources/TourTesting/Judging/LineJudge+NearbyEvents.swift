internal import TourModel
internal import TourRuntime
internal import TourTiming

// What moved the run away from its plan.
extension LineJudge {
  /// So many are named.
  private static let nearbyCount = 4

  /// The last few up to a moment, in their order.
  func nearbyEvents(upTo moment: Milliseconds) -> [TestFailure.NearbyEvent] {
    var opened: Milliseconds?
    var events: [TestFailure.NearbyEvent] = []
    for entry in record.entries where entry.at <= moment {
      if case .effect(let effect) = entry, case .questionsOpened = effect.kind {
        opened = effect.at
      }
      guard let text = text(of: entry, windowOpened: opened) else { continue }
      events.append(TestFailure.NearbyEvent(at: entry.at, text))
    }
    return events.suffix(Self.nearbyCount)
  }

  private func text(of entry: RunRecord.Entry, windowOpened: Milliseconds?) -> String? {
    switch entry {
    case .deed(_, _, .viewers), .deed(_, _, .request), .deed(_, _, .vote): return nil
    case .deed(_, _, let event): return words.event(event)
    case .effect(let effect): return text(of: effect, windowOpened: windowOpened)
    }
  }

  /// Only what the plan does not have.
  private func text(of effect: TourEffect, windowOpened: Milliseconds?) -> String? {
    switch effect.kind {
    case .questionsClosed(let step, _):
      questions(step, took: effect.at - (windowOpened ?? effect.at))
    case .voteClosed(let step, _, let winner): winner == 0 ? nil : vote(step, winner)
    case .branchTaken(_, let isThen): isThen ? "`if` held" : nil
    case .stopSkipped(let stop, let reason) where reason != .guide:
      "`\(tour[stop].name)` was skipped"
    case .contentCut(let stop): "`\(tour[stop].name)` was cut at its `until`"
    case .hardOutMissed(let stop): "`\(tour[stop].name)` was over before it began"
    default: nil
    }
  }

  private func questions(_ step: StepID, took duration: Milliseconds) -> String? {
    guard case .questions(let questions) = sheet.step(step).action, duration > questions.shortest
    else { return nil }
    return "questions took \(duration)"
  }

  private func vote(_ step: StepID, _ winner: Int) -> String? {
    guard case .vote(let vote) = sheet.step(step).action, vote.options.indices.contains(winner)
    else { return nil }
    return "“\(vote.options[winner].label.plain)” was voted for"
  }
}
