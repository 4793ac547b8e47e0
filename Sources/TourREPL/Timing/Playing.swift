internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Whether the script speaks at its own pace, and the breaks that stop it.
struct Playing {
  private(set) var isOn = false
  /// The stops before which it stops, by name: another script has other numbers.
  private(set) var breaks: Set<String> = []
  /// The stop whose break has stopped it, until a stop runs: going on to that one is no new break.
  private var passedBreak: StopID?
  /// Where the run was when a break stopped it; from there `play` goes on.
  private var stoppedAt: Position?

  private struct Position: Equatable {
    let activity: TourActivity.Kind
    let stop: StopID?

    init(_ machine: TourMachine) {
      activity = machine.state.activity.kind
      stop = machine.currentStop
    }
  }

  mutating func begin() { isOn = true }

  /// False where nothing was playing.
  @discardableResult
  mutating func end() -> Bool {
    defer { isOn = false }
    return isOn
  }

  mutating func setBreak(before stop: String, _ isSet: Bool) {
    if isSet { breaks.insert(stop) } else { breaks.remove(stop) }
  }

  /// Forgets breaks before stops that a tour doesn't have.
  mutating func keepBreaks(of tour: Tour) { breaks.formIntersection(tour.stops.map(\.name)) }

  /// Stops have other numbers in another script.
  mutating func forgetNumbers() { (passedBreak, stoppedAt) = (nil, nil) }

  /// The stop with a break that an event would walk to, wait for or begin; nil where it may happen.
  mutating func breakReached(by event: TourEvent, in run: RehearsedRun) -> StopID? {
    guard !breaks.isEmpty else { return nil }
    if run.runningStop != nil { passedBreak = nil }
    var probe = run.machine
    return probe.handle(event).lazy.compactMap(\.stopAhead).first {
      $0 != passedBreak && breaks.contains(run.machine.sheet.tour[$0].name)
    }
  }

  /// Whether an event goes on to a stop, with a break or without.
  func leadsOn(by event: TourEvent, in run: RehearsedRun) -> Bool {
    var probe = run.machine
    return probe.handle(event).contains { $0.stopAhead != nil }
  }

  mutating func stop(atBreakOf stop: StopID, in run: RehearsedRun) {
    passedBreak = stop
    stoppedAt = Position(run.machine)
  }

  /// Plays up to the break that has stopped it.
  mutating func holdAgain() { (passedBreak, stoppedAt, isOn) = (nil, nil, true) }

  /// Whether the run is still where a break has stopped it; told once.
  mutating func takeBreak(in run: RehearsedRun) -> Bool {
    defer { stoppedAt = nil }
    return stoppedAt == Position(run.machine)
  }
}

extension TourEffect {
  /// The stop that is walked to, waited for or begun.
  fileprivate var stopAhead: StopID? {
    switch kind {
    case .walkBegan(let stop, _), .waitBegan(let stop, _), .stopBegan(let stop): stop
    default: nil
    }
  }
}
