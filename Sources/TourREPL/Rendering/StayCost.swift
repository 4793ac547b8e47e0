internal import TourModel
internal import TourRuntime
internal import TourTiming

/// What it costs to stay as long as every line ahead can still be kept. That is reckoned with the rest at its shortest, and
/// without what is skipped anyway: who then keeps to the script loses stops to their `skip when`, or comes too late.
struct StayCost {
  /// The latest end of the running stop that costs nothing.
  let freeUntil: Milliseconds
  /// What staying past that costs first.
  let first: [ExpectedTrouble]
  /// What the whole stay costs: on top of that, or more of the same.
  let later: [ExpectedTrouble]
  /// The latest end with which no stop begins too late for that; nil: the whole stay.
  let keepsBeginsUntil: Milliseconds?

  /// Nil where it costs nothing, or no stop is running.
  init?(ofStayingUntil latest: Milliseconds, in machine: TourMachine, reckoning: ExpectedEnd) {
    let search = LossSearch(until: latest, in: machine, reckoning: reckoning)
    guard let search, let loss = search.firstLoss() else { return nil }
    freeUntil = loss.freeUntil
    first = loss.troubles
    later = search.losses(staying: search.longest).troubles.filter { trouble in
      trouble.excess != nil || !loss.troubles.contains { $0.isSame(as: trouble) }
    }
    keepsBeginsUntil =
      machine.hasBeginsAhead
      ? search.firstLoss(of: [.lateBegin], from: loss)?.freeUntil : nil
  }

  /// `past 10:06:00 diner would be skipped; by 10:09:54 adieu would lose 0:40`
  ///
  /// - Parameter latest: how long one may stay.
  func text(by latest: Milliseconds, _ face: ClockFace) -> String {
    let text = "past \(face.time(freeUntil)) \(ScriptWording.first(first.map(\.onset)))"
    let all = ScriptWording.first(later.map(\.text))
    return later.isEmpty ? text : "\(text); by \(face.time(latest)) \(all)"
  }
}

extension TourMachine {
  fileprivate var hasBeginsAhead: Bool {
    sheet.tour.stops.dropFirst(state.position.index + 1).contains { !$0.begins.isEmpty }
  }
}
