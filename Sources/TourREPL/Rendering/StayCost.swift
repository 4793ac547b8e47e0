internal import TourModel
internal import TourRuntime
internal import TourTiming

/// What it costs to stay as long as every line ahead can still be kept. That is reckoned with the rest at its shortest, and
/// without what is skipped anyway: who then keeps to the script loses stops to their `skip when`, or comes too late.
struct StayCost {
  /// How long nothing begins too late for it.
  let scripted: ScriptedStay
  private let first: LossSearch.Loss?
  /// What the whole stay costs.
  private let whole: [ExpectedTrouble]
  /// On top of what the first is, and of what is lost as it stands; or more of the same.
  private let later: [ExpectedTrouble]

  /// Nil where no stop is running, or nothing limits the stay. O(steps ahead × decisions ahead).
  init?(of limit: StayLimit, in machine: TourMachine, reckoning: ExpectedEnd) {
    guard let latest = limit.latestEnd,
      let search = LossSearch(until: latest, in: machine, reckoning: reckoning)
    else { return nil }
    let first = search.firstLoss()
    let longest = search.times(staying: search.longest)
    let known = reckoning.troubles(machine.expected(waitingFor: .ofTheirStop))
    let whole = reckoning.troubles(longest).filter { trouble in
      !limit.misses.contains { trouble.isOf($0.line) }
    }
    self.first = first
    self.whole = whole
    later = whole.filter { trouble in
      if let before = known.first(where: trouble.isSame) { return trouble.isWorse(than: before) }
      return trouble.excess != nil || !(first?.troubles.contains(where: trouble.isSame) ?? false)
    }
    let begins = machine.hasBeginsAhead ? first : nil
    scripted =
      limit.isOfHardOut(at: machine.state.position)
      ? .whole : ScriptedStay(of: limit, search, staying: longest, from: begins)
  }

  /// `past 10:06:00 diner would be skipped; by 10:09:54 goya too, adieu would lose 0:40`; nil: nothing.
  ///
  /// - Parameter latest: how long one may stay.
  func text(by latest: Milliseconds, _ face: ClockFace) -> String? {
    let past = first.map { loss in
      let onsets = Self.losses(loss.troubles).map(\.onset) + Self.skips(loss.troubles)
      return "past \(face.time(loss.freeUntil)) \(ScriptWording.first(onsets))"
    }
    let extents = Self.skips(later, isMore: skipsMore) + Self.losses(later).map(\.extent)
    let by = extents.isEmpty ? nil : "by \(face.time(latest)) \(ScriptWording.first(extents))"
    let parts = [past, by].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// Whether the whole stay skips all that is skipped first.
  private var skipsMore: Bool {
    let skips = first?.troubles.filter { $0.kind == .skip } ?? []
    return !skips.isEmpty && skips.allSatisfy { skip in whole.contains(where: skip.isSame) }
  }

  private static func losses(_ troubles: [ExpectedTrouble]) -> [ExpectedTrouble] {
    troubles.filter { $0.kind != .skip }
  }

  /// Told together.
  ///
  /// - Parameter isMore: whether others were told before.
  private static func skips(_ troubles: [ExpectedTrouble], isMore: Bool = false) -> [String] {
    let names = troubles.filter { $0.kind == .skip }.map(\.name)
    if names.isEmpty { return [] }
    return ["\(ScriptWording.few(names)) \(isMore ? "too" : "would be skipped")"]
  }
}

extension TourMachine {
  fileprivate var hasBeginsAhead: Bool {
    sheet.tour.stops.dropFirst(state.position.index + 1).contains { !$0.begins.isEmpty }
  }
}
