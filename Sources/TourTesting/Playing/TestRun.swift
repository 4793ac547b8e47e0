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
    while !record.isEndless, let moment = nextMoment() {
      guard advance(to: moment) else { continue }
      // The first by now: a stop that began at this very moment may have made an earlier line due.
      if let first = pending.first, first.moment <= moment { carryOut(first.line, at: moment) }
    }
    for line in pending.all { record.deeds[line] = .notReached }
  }

  /// When the first line is due. Nil when the tour is over and no line is due any more.
  private func nextMoment() -> Milliseconds? {
    pending.first?.moment ?? (machine.isOver ? nil : machine.limits.latestMoment)
  }

  /// Lets the clock go on to `moment`; while lines count from stops to come, no further than to the next change, for a
  /// stop that begins there may make one of them due. False where it stopped there.
  private mutating func advance(to moment: Milliseconds) -> Bool {
    let target = pending.isWaitingForStops ? min(moment, nextChange ?? moment) : moment
    let effects = machine.handle(.tick(to: target))
    if effects.contains(where: \.isRefusal)
      || !machine.isOver && target == machine.limits.latestMoment
    {
      record.isEndless = true
    }
    note(effects)
    return target == moment
  }

  /// When something happens next, the beginning of the tour included; nil after the end.
  private var nextChange: Milliseconds? {
    machine.state.hasBegun ? machine.nextChange : machine.state.now
  }

  private mutating func carryOut(_ line: Int, at moment: Milliseconds) {
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
