internal import TourModel
internal import TourRuntime
internal import TourTiming

/// What comes of it if the guide keeps to the script from now on: when the tour ends, and what of
/// the script will not be kept.
struct ExpectedEnd {
  private let machine: TourMachine
  private let face: ClockFace
  private let page: Page

  init(_ machine: TourMachine, face: ClockFace, page: Page) {
    self.machine = machine
    self.face = face
    self.page = page
  }

  private var tour: Tour { machine.sheet.tour }

  /// - Parameter line: what is said of it already.
  func lines(_ expected: ExpectedTimes, besides line: ScheduleLine? = nil) -> [String] {
    let troubles = troubles(expected).filter { trouble in line.map { !trouble.isOf($0) } ?? true }
    let lines =
      page.text(end(expected), style: .caption)
      + sentences(troubles).flatMap { page.text($0, style: .problem) }
    return lines + reason(expected).flatMap { page.text($0, style: .caption) }
  }

  /// What is skipped is told together.
  private func sentences(_ troubles: [ExpectedTrouble]) -> [String] {
    let skips = troubles.filter { $0.kind == .skip }
    guard let first = skips.first else { return troubles.map(\.text) }
    let text = "\(ScriptWording.list(skips.map(\.name))) would be skipped"
    return troubles.compactMap { trouble in
      trouble.kind != .skip ? trouble.text : trouble == first ? text : nil
    }
  }

  private func end(_ expected: ExpectedTimes) -> String {
    let end = machine.state.end ?? expected.end
    let verb = machine.isOver ? "ended" : "ends"
    let standing = ClockFace.standing(at: end, planned: expected.plannedEnd)
    return "\(verb) \(face.time(end)), planned \(face.time(expected.plannedEnd)): \(standing)"
  }

  /// Windows stay open for requests that are open, even for one whose answer takes a moment: told where it makes a
  /// difference.
  private func reason(_ expected: ExpectedTimes) -> [String] {
    guard !machine.isOver, !open.isEmpty else { return [] }
    let own = ownReason(expected)
    return own + otherReason(expected, isAlone: own.isEmpty)
  }

  private var open: [ViewerRequest] {
    machine.state.requests.filter { $0.status == .open && $0.understood != nil }
  }

  /// For those that ask for what is at a stop's own window, which are counted in.
  private func ownReason(_ expected: ExpectedTimes) -> [String] {
    guard !losses(expected, beside: machine.expected(waitingFor: .none)).isEmpty else { return [] }
    let stops = tour.stopIDs.dropFirst(machine.state.position.index)
    let places = Set(open.compactMap(\.understood)).filter { place in
      stops.contains { machine.belongs(place, to: $0) }
    }
    // The one that is open stays so for any.
    let isOpen = machine.isWindowWaiting
    let count = RequestDigest.count(
      open.filter { isOpen || $0.understood.map(places.contains) ?? false })
    let windows =
      isOpen
      ? "the window that is open counts as its longest, and each other at its stop"
      : "each window for questions at its stop counts as its longest"
    return ["for \(words(count)), \(windows): answer or dismiss \(count == 1 ? "it" : "them")"]
  }

  /// For all others, which are not.
  private func otherReason(_ expected: ExpectedTimes, isAlone: Bool) -> [String] {
    let losses = losses(machine.expected(waitingFor: .all), beside: expected)
    guard let first = losses.first else { return [] }
    let count = words(RequestDigest.count(open))
    // One is enough for what need not come.
    let more = losses.count > 1 ? ", and \(losses.count - 1) more" : ""
    let windows = isAlone ? " for questions open to its longest" : " so long"
    return ["if \(count) held every window\(windows): \(first)\(more); Enter closes a window"]
  }

  /// Out of all that are open, as the prompt counts them.
  private func words(_ count: Int) -> String {
    ScriptWording.openRequests(count, of: OpenRequestCount.whole(of: machine.state))
  }

  /// What a longer run costs that another does not.
  private func losses(_ longer: ExpectedTimes, beside shorter: ExpectedTimes) -> [String] {
    let known = troubles(shorter)
    let isLonger = longer.end.wholeSeconds > shorter.end.wholeSeconds
    return (isLonger ? ["ends \(face.time(longer.end))"] : [])
      + troubles(longer).filter { trouble in
        !known.contains { $0.isSame(as: trouble) && !trouble.isWorse(than: $0) }
      }.map(\.text)
  }

  /// Losses first, then what is skipped, then what begins too late.
  func troubles(_ expected: ExpectedTimes) -> [ExpectedTrouble] {
    let lost = expected.visits.filter { $0.lost > .zero }.map { visit in
      let verb = isPast(visit) ? "lost" : "would lose"
      let whole = visit.lost.wholeSeconds
      let length = whole > .zero ? ClockFace.length(whole) : "less than a second"
      return trouble(.loss, at: visit.stop, "\(verb) \(length)", excess: visit.lost)
    }
    let known = Set(machine.state.skips.map(\.stop))
    let skipped = expected.skips.filter { $0.reason == .condition && !known.contains($0.stop) }
      .map { trouble(.skip, at: $0.stop, "would be skipped") }
    return lost + skipped
      + expected.visits.indices.compactMap { lateBegin($0, in: expected.visits) }
  }

  private func trouble(
    _ kind: ExpectedTrouble.Kind, at stop: StopID, _ what: String, excess: Milliseconds? = nil
  ) -> ExpectedTrouble {
    let name = tour[stop].name
    return ExpectedTrouble(
      kind: kind, stop: stop, name: name, text: "\(name) \(what)", excess: excess)
  }

  private func isPast(_ visit: StopVisit) -> Bool {
    (visit.end ?? .zero) <= machine.state.now
  }

  private func lateBegin(_ index: Int, in visits: [StopVisit]) -> ExpectedTrouble? {
    let visit = visits[index]
    guard visit.start > machine.state.now,
      let latest = latestStart(of: visit.stop, after: visits[..<index]), visit.start > latest
    else { return nil }
    let excess = visit.start - latest
    let late = ClockFace.length(excess.wholeSeconds)
    return trouble(
      .lateBegin, at: visit.stop, "would begin \(late) too late: by \(face.time(latest))",
      excess: excess)
  }

  /// The first moment after which its `begins` is not kept.
  private func latestStart(of stop: StopID, after visits: ArraySlice<StopVisit>) -> Milliseconds? {
    let moments = tour[stop].begins.compactMap { begins -> Milliseconds? in
      guard case .within(let duration, let other) = begins.rule else { return begins.latest }
      return visits.last { $0.stop == other }?.end.map { $0 + duration }
    }
    return moments.min()
  }
}
