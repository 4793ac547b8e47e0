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
  private var pending: [Int]
  /// When each stop began, the first time.
  private var firstStarts: [StopID: Milliseconds] = [:]

  init(_ test: TestBlock, sheet: RunSheet, search: DetailSearch, limits: RuntimeLimits) {
    self.test = test
    self.search = search
    machine = TourMachine(sheet, options: RunOptions(answersInWindows: true), limits: limits)
    pending = test.lines.indices.filter {
      test.lines[$0].point != nil || !test.lines[$0].action.isExpect
    }
  }

  /// Plays the tour to its end, and every line that comes due.
  mutating func play() {
    while !record.isEndless, let (line, moment) = nextLine() {
      guard advance(to: moment) else { continue }
      carryOut(line, at: moment)
    }
    for line in pending { record.deeds[line] = .notReached }
  }

  /// The line that is due first, and when: the first in the file among those of one moment. Nil when the
  /// tour is over and no line is due any more.
  private mutating func nextLine() -> (line: Int?, moment: Milliseconds)? {
    let due = pending.compactMap { line in dueMoment(of: line).map { (line: line, moment: $0) } }
    if let next = due.min(by: { ($0.moment, $0.line) < ($1.moment, $1.line) }) {
      return (next.line, next.moment)
    }
    return machine.isOver ? nil : (nil, machine.limits.latestMoment)
  }

  private func dueMoment(of line: Int) -> Milliseconds? {
    switch test.lines[line].point {
    case .none: .zero
    case .moment(let moment): max(.zero, moment.time)
    case .stop(let stop, let offset): firstStarts[stop].map { $0 + offset }
    }
  }

  /// Lets the clock go on to `moment`, but no further than to a line that comes due earlier because its
  /// stop begins before; false where it stopped there.
  private mutating func advance(to moment: Milliseconds) -> Bool {
    let before = machine
    var effects = machine.handle(.tick(to: moment))
    let earlier = dueBefore(moment, in: effects)
    if let earlier {
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
    var starts: [StopID: Milliseconds] = [:]
    for effect in effects {
      guard case .stopBegan(let stop) = effect.kind, firstStarts[stop] == nil, starts[stop] == nil
      else { continue }
      starts[stop] = effect.at
    }
    if starts.isEmpty { return nil }
    let due = pending.compactMap { line -> Milliseconds? in
      guard case .stop(let stop, let offset) = test.lines[line].point else { return nil }
      return starts[stop].map { $0 + offset }
    }
    return due.min().flatMap { $0 < moment ? $0 : nil }
  }

  private mutating func carryOut(_ line: Int?, at moment: Milliseconds) {
    guard let line else { return }
    pending.removeAll { $0 == line }
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
      if case .stopBegan(let stop) = effect.kind, firstStarts[stop] == nil {
        firstStarts[stop] = effect.at
      }
    }
  }

  mutating func noteRequest(_ id: RequestID, count: Int, understood: Place?) {
    record.requests[id] = RunRecord.Request(count: count, understood: understood)
  }
}

extension TestBlock.Action {
  fileprivate var isExpect: Bool { if case .expect = self { true } else { false } }
}

extension TourEffect {
  var isRefusal: Bool { if case .refused = kind { true } else { false } }
}
