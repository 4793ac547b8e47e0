internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Finds from when on staying costs something, on top of what is lost anyway.
///
/// What is lost need not stay lost: who comes later still may find a shorter branch. So nothing is halved: from each
/// stay the next one looked at is where something is first decided otherwise, and what is found is the same from wherever
/// it is looked for.
struct LossSearch {
  struct Loss {
    let stay: Milliseconds
    /// The latest end of the running stop before it.
    let freeUntil: Milliseconds
    let troubles: [ExpectedTrouble]
  }

  /// How much longer than the script has it.
  let longest: Milliseconds
  private let machine: TourMachine
  private let reckoning: ExpectedEnd
  private let end: Milliseconds
  /// What is added before it makes the stop longer: more was taken from it than it could give.
  private let idle: Milliseconds
  private let known: [ExpectedTrouble]

  private let mostStays: Int

  /// So many stops are looked at in all. In a long script that decides very much on the way a loss is found so, but perhaps
  /// not the first.
  private static let mostStopsSeen = 8_000

  /// Nil where no stop is running, or its script lasts as long.
  init?(until latest: Milliseconds, in machine: TourMachine, reckoning: ExpectedEnd) {
    guard let end = machine.endOfStop(staying: .zero), latest > end else { return nil }
    let day = Milliseconds.minutes(24 * 60)
    self.machine = machine
    self.reckoning = reckoning
    self.end = end
    longest = latest - end
    let ahead = machine.sheet.tour.stops.count - machine.state.position.index
    mostStays = max(8, Self.mostStopsSeen / max(1, ahead))
    idle = machine.endOfStop(staying: day).map { end + day - $0 } ?? .zero
    known = reckoning.troubles(machine.expected(waitingFor: .ofTheirStop))
  }

  /// - Parameter stay: that it is looked for from; it may be lost there.
  func firstLoss(
    of kinds: Set<ExpectedTrouble.Kind> = [.loss, .skip, .lateBegin],
    from stay: Milliseconds = .zero
  ) -> Loss? {
    var stay = stay
    for _ in 0..<mostStays {
      let (troubles, slack) = losses(staying: stay)
      if troubles.contains(where: { kinds.contains($0.kind) }) {
        return Loss(
          stay: stay, freeUntil: end + stay - .milliseconds(1), troubles: troubles)
      }
      guard let slack, stay + slack <= longest else { return nil }
      stay += slack
    }
    return anyLoss(of: kinds, from: stay)
  }

  /// The beginning, to the second, of one that lasts as long as the longest stay.
  private func anyLoss(of kinds: Set<ExpectedTrouble.Kind>, from stay: Milliseconds) -> Loss? {
    var (free, costly) = (stay, longest)
    var found = losses(staying: longest).troubles
    guard found.contains(where: { kinds.contains($0.kind) }) else { return nil }
    while costly - free > .seconds(1) {
      let middle = Milliseconds.milliseconds((free.rawValue + costly.rawValue) / 2)
      let troubles = losses(staying: middle).troubles
      if troubles.contains(where: { kinds.contains($0.kind) }) {
        (costly, found) = (middle, troubles)
      } else {
        free = middle
      }
    }
    return Loss(stay: costly, freeUntil: end + free, troubles: found)
  }

  /// What is lost, and how much longer yet it stays so.
  func losses(staying stay: Milliseconds) -> (troubles: [ExpectedTrouble], slack: Milliseconds?) {
    let longer = machine.expected(staying: stay + idle, waitingFor: .ofTheirStop)
    let troubles = reckoning.troubles(longer.times).filter { trouble in
      !known.contains { $0.isSame(as: trouble) }
    }
    return (troubles, longer.slack)
  }
}
