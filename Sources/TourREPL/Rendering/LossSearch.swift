internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Finds from when on staying costs something, on top of what is lost anyway.
///
/// A longer stay need not lose more: coming later still may lead to a shorter branch. So a binary search would be wrong:
/// from each stay the search goes on to the next at which the script decides something differently.
struct LossSearch {
  struct Loss {
    let stay: Milliseconds
    /// How much longer yet it stays so; nil: however long.
    let slack: Milliseconds?
    /// The latest end of the running stop before it.
    let freeUntil: Milliseconds
    let troubles: [ExpectedTrouble]
  }

  /// How much longer than the script has it; zero where the guide may not stay so long.
  let longest: Milliseconds
  /// When the script has the end of the running stop, at the earliest.
  let end: Milliseconds
  /// What the script comes to, without a longer stay.
  let scripted: ExpectedTimes
  /// What is lost anyway.
  private let known: [ExpectedTrouble]
  let reckoning: ExpectedEnd
  private let machine: TourMachine
  /// How much can be added before the stop gets longer: more was taken from it than it could give.
  private let idle: Milliseconds
  /// Of what is known.
  private let slack: Milliseconds?
  private let mostStays: Int

  /// How long the running stop lasts is the guide's to decide.
  private static let awaited = WaitedRequests.ofStopsAhead

  /// The most stops that are looked at. In a long script with very many decisions, the loss found may not be the first.
  private static let mostStopsSeen = 8_000

  /// Nil where no stop is running.
  init?(until latest: Milliseconds, in machine: TourMachine, reckoning: ExpectedEnd) {
    guard let end = machine.endOfStop(staying: .zero, waitingFor: Self.awaited) else { return nil }
    let day = Milliseconds.minutes(24 * 60)
    self.machine = machine
    self.reckoning = reckoning
    self.end = end
    longest = max(.zero, latest - end)
    let ahead = machine.sheet.tour.stops.count - machine.state.position.index
    mostStays = max(8, Self.mostStopsSeen / max(1, ahead))
    idle = machine.endOfStop(staying: day, waitingFor: Self.awaited).map { end + day - $0 } ?? .zero
    let scripted = machine.expected(staying: idle, waitingFor: Self.awaited)
    self.scripted = scripted.times
    (known, slack) = (reckoning.troubles(scripted.times), scripted.slack)
  }

  var tour: Tour { machine.sheet.tour }

  /// O(steps ahead).
  func times(staying stay: Milliseconds) -> ExpectedTimes { longer(stay).times }

  private func longer(_ stay: Milliseconds) -> LongerStay {
    machine.expected(staying: stay + idle, waitingFor: Self.awaited)
  }

  /// - Parameter loss: that it is looked for behind, or may be itself; nil: what is known.
  func firstLoss(
    of kinds: Set<ExpectedTrouble.Kind> = [.loss, .skip, .lateBegin], from loss: Loss? = nil
  ) -> Loss? {
    if let loss, Self.isAny(of: kinds, in: loss.troubles) { return loss }
    var (stay, slack) = (loss?.stay ?? .zero, loss.map(\.slack) ?? self.slack)
    for _ in 0..<mostStays {
      guard let room = slack, stay + room <= longest else { return nil }
      stay += room
      let found = losses(staying: stay)
      slack = found.slack
      guard Self.isAny(of: kinds, in: found.troubles) else { continue }
      return Loss(
        stay: stay, slack: slack, freeUntil: end + stay - .milliseconds(1), troubles: found.troubles
      )
    }
    return anyLoss(of: kinds, from: stay)
  }

  private static func isAny(
    of kinds: Set<ExpectedTrouble.Kind>, in troubles: [ExpectedTrouble]
  ) -> Bool {
    troubles.contains { kinds.contains($0.kind) }
  }

  /// The beginning, to the second, of one that lasts as long as the longest stay.
  private func anyLoss(of kinds: Set<ExpectedTrouble.Kind>, from stay: Milliseconds) -> Loss? {
    var (free, costly) = (stay, longest)
    var found = losses(staying: longest)
    guard Self.isAny(of: kinds, in: found.troubles) else { return nil }
    while costly - free > .seconds(1) {
      let middle = Milliseconds.milliseconds((free.rawValue + costly.rawValue) / 2)
      let between = losses(staying: middle)
      if Self.isAny(of: kinds, in: between.troubles) {
        (costly, found) = (middle, between)
      } else {
        free = middle
      }
    }
    return Loss(
      stay: costly, slack: found.slack, freeUntil: end + free, troubles: found.troubles)
  }

  /// What is lost, and how much longer yet it stays so.
  private func losses(
    staying stay: Milliseconds
  ) -> (troubles: [ExpectedTrouble], slack: Milliseconds?) {
    let longer = longer(stay)
    let troubles = reckoning.troubles(longer.times).filter { trouble in
      !known.contains(where: trouble.isSame)
    }
    return (troubles, longer.slack)
  }
}
