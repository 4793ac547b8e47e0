internal import TourModel
internal import TourRuntime
internal import TourTiming

/// What it costs to stay as long as every line ahead can still be kept. That is reckoned with the rest at its shortest, and
/// without what is skipped anyway: who then keeps to the script loses stops to their `skip when`, or comes too late.
struct StayCost {
  /// The latest end of the running stop that costs nothing.
  let freeUntil: Milliseconds
  /// What the next second costs.
  let first: [ExpectedTrouble]
  /// What the whole stay costs: on top of that, or more of the same.
  let later: [ExpectedTrouble]

  /// Nil where it costs nothing, or no stop is running.
  init?(ofStayingUntil latest: Milliseconds, in machine: TourMachine, reckoning: ExpectedEnd) {
    guard machine.state.activity.isInsideStop else { return nil }
    let visit = machine.state.visits.count - 1
    let scripted = machine.expected(waitingFor: .ofTheirStop)
    guard let end = scripted.visits[visit].end, latest > end else { return nil }
    let known = reckoning.troubles(scripted)
    func staying(_ seconds: Int) -> (end: Milliseconds, troubles: [ExpectedTrouble]) {
      var run = machine
      _ = run.handle(.add(.seconds(seconds)))
      let expected = run.expected(waitingFor: .ofTheirStop)
      let troubles = reckoning.troubles(expected).filter { trouble in
        !known.contains { $0.isSame(as: trouble) }
      }
      return (expected.visits[visit].end ?? end, troubles)
    }
    var (free, costly) = (0, (latest - end).wholeSeconds.roundedSeconds)
    let whole = staying(costly)
    if whole.troubles.isEmpty { return nil }
    while costly - free > 1 {
      let middle = (free + costly) / 2
      if staying(middle).troubles.isEmpty { free = middle } else { costly = middle }
    }
    freeUntil = staying(free).end
    let first = staying(costly).troubles
    self.first = first
    later = whole.troubles.filter { trouble in
      trouble.excess != nil || !first.contains { $0.isSame(as: trouble) }
    }
  }

  /// More are counted.
  private static let mostNamed = 3

  /// `past 10:06:00 diner would be skipped; by 10:09:54 adieu would lose 0:40`
  ///
  /// - Parameter latest: how long one may stay.
  func text(by latest: Milliseconds, _ face: ClockFace) -> String {
    let text = "past \(face.time(freeUntil)) \(Self.words(first.map(\.onset)))"
    let all = Self.words(later.map(\.text))
    return later.isEmpty ? text : "\(text); by \(face.time(latest)) \(all)"
  }

  private static func words(_ troubles: [String]) -> String {
    let named = troubles.prefix(mostNamed).joined(separator: ", ")
    let rest = troubles.count - mostNamed
    return rest > 0 ? "\(named), and \(rest) more" : named
  }
}
