internal import DetailSearch
internal import TourModel
internal import TourRuntime
internal import TourTiming

/// The run of one test: plays the tour, and the test's lines at their moments.
struct TestRun {
  let test: TestBlock
  let search: DetailSearch
  var machine: TourMachine
  private(set) var record = RunRecord()
  /// Lines with an `at` that are not due yet.
  private var pending: DueLines

  init(_ test: TestBlock, sheet: RunSheet, search: DetailSearch, limits: RuntimeLimits) {
    self.test = test
    self.search = search
    machine = TourMachine(sheet, options: RunOptions(answersInWindows: true), limits: limits)
    pending = DueLines(test)
  }

  /// Plays the tour to its end, and every line that comes due.
  mutating func play() {
    while !record.isEndless, let (line, moment) = nextLine() {
      guard advance(to: moment) else { continue }
      carryOut(line, at: moment)
    }
    for line in pending.all { record.deeds[line] = .notReached }
  }

  /// The line that is due first, and when. Nil when the tour is over and no line is due any more.
  private func nextLine() -> (line: Int?, moment: Milliseconds)? {
    if let next = pending.first { return (next.line, next.moment) }
    return machine.isOver ? nil : (nil, machine.limits.latestMoment)
  }

  /// Lets the clock go on to `moment`, but no further than to a line that comes due earlier because its
  /// stop begins before; false where it stopped there.
  private mutating func advance(to moment: Milliseconds) -> Bool {
    // Kept only where it may be needed: the copy costs as much as all that has happened.
    let before = pending.isWaitingForStops ? machine : nil
    var effects = machine.handle(.tick(to: moment))
    let earlier = before == nil ? nil : dueBefore(moment, in: effects)
    if let earlier, let before {
      machine = before
      effects = machine.handle(.tick(to: earlier))
    }
    if effects.contains(where: \.isRefusal)
      || !machine.isOver && moment == machine.limits.latestMoment
    {
      record.isEndless = earlier == nil
    }
    note(effects)
    return earlier == nil
  }

  /// The first moment before `moment` at which a line is due that counts from a stop begun in `effects`.
  private func dueBefore(_ moment: Milliseconds, in effects: [TourEffect]) -> Milliseconds? {
    var seen: Set<StopID> = []
    var earliest: Milliseconds?
    for effect in effects {
      guard case .stopBegan(let stop) = effect.kind, seen.insert(stop).inserted,
        let due = pending.firstMoment(after: stop, begunAt: effect.at)
      else { continue }
      earliest = min(earliest ?? due, due)
    }
    return earliest.flatMap { $0 < moment ? $0 : nil }
  }

  private mutating func carryOut(_ line: Int?, at moment: Milliseconds) {
    guard let line else { return }
    pending.removeFirst()
    record.marks[line] = RunRecord.Mark(at: moment, position: record.entries.count)
    guard case .event(let event) = test.lines[line].action else { return }
    let (deed, effects) = perform(event)
    if case .refused = deed {} else { record.entries.append(.deed(at: moment, line: line, event)) }
    record.deeds[line] = deed
    note(effects)
  }

  /// Keeps what happened.
  private mutating func note(_ effects: [TourEffect]) {
    for effect in effects where !effect.isRefusal {
      record.entries.append(.effect(effect))
      if case .stopBegan(let stop) = effect.kind { pending.begin(stop, at: effect.at) }
    }
  }

  mutating func noteRequest(_ id: RequestID, count: Int, understood: Place?) {
    record.requests[id] = RunRecord.Request(count: count, understood: understood)
  }
}

extension TourEffect {
  var isRefusal: Bool { if case .refused = kind { true } else { false } }
}
