public import TourTiming

/// A machine with its log and the states that `undo` goes back to.
///
/// Every state kept shares its arrays with the next until one of them changes; a run that takes
/// millions of events and never undoes uses ``TourMachine`` alone.
public struct TourRun: Sendable {
  public internal(set) var machine: TourMachine
  public internal(set) var log: TourLog
  /// What the guide did and was carried out, the oldest first; bounded by
  /// ``RuntimeLimits/undoDepth``.
  private var history: [Remembered] = []
  /// Of ``history``: ``Remembered/weight`` of all.
  private var weight = 0
  /// Requests and events that the states kept for `undo` may hold in all, some 100 bytes each.
  private static let greatestWeight = 150_000

  private struct Remembered {
    /// Before the guide's event.
    let state: TourState
    /// What came after it of itself, up to the guide's next event.
    var since: [TourEvent] = []

    var weight: Int { 1 + state.requests.count + since.count }

    mutating func append(_ event: TourEvent) {
      if case .linger = event, case .linger = since.last { since.removeLast() }
      since.append(event)
    }
  }

  public init(
    _ sheet: RunSheet, options: RunOptions = RunOptions(), limits: RuntimeLimits = RuntimeLimits()
  ) {
    machine = TourMachine(sheet, options: options, limits: limits)
    log = TourLog(header: LogHeader(sheet, options: options, limits: limits))
  }

  /// At the beginning of an empty log; nil where its header's state can't be one of the tour.
  init?(_ sheet: RunSheet, _ log: TourLog) {
    let header = log.header
    if let state = header.from {
      guard
        let machine = TourMachine(
          sheet, resuming: state, options: header.options, limits: header.limits)
      else { return nil }
      self.machine = machine
    } else {
      machine = TourMachine(sheet, options: header.options, limits: header.limits)
    }
    self.log = log
  }

  /// Goes on with another machine, under a header of its own; what was before can't be undone.
  mutating func goOn(with next: TourMachine) {
    let header = LogHeader(
      next.sheet, options: next.options, limits: next.limits, from: next.state)
    log = TourLog(header: header, earlier: log.lines, forgotten: log.forgotten)
    machine = next
    forgetPast()
  }

  public var state: TourState { machine.state }

  /// Carries out an event, or refuses it, and logs it either way.
  ///
  /// - Parameter source: nil: the guide; of `linger`, the clock.
  public mutating func handle(
    _ event: TourEvent, from source: EventSource? = nil
  ) -> [TourEffect] {
    let source = source ?? event.usualSource
    let before = source == .guide ? machine.state : nil
    let (at, onShow) = (machine.state.now, machine.state.onShow)
    let effects = machine.handle(event)
    let refusal = effects.last?.refusal
    log.entries.append(
      LogEntry(
        event, at: at, refusal: refusal, in: machine.sheet.tour, onShow: onShow, from: source))
    guard refusal == nil else { return effects }
    if let before {
      remember(before)
    } else if !history.isEmpty {
      history[history.count - 1].append(event)
      weight += 1
      forgetHeaviest()
    }
    return effects
  }

  /// Logs how long the guide took for a paragraph.
  public mutating func note(_ take: RehearsedSpeech.Take) {
    log.entries.append(LogEntry(take, at: machine.state.now))
  }

  /// Logs what the guide has set at the prompt.
  public mutating func note(_ setting: PromptSetting) {
    log.entries.append(LogEntry(setting, at: machine.state.now))
  }

  /// Lets go of the entries before the last `kept`, which are recorded elsewhere: a run's memory stays bounded.
  public mutating func forgetEntries(butLast kept: Int) { log.forgetEntries(butLast: kept) }

  public var canUndo: Bool { !history.isEmpty }

  /// Takes back the guide's last event that was carried out, the clock included; nil when done.
  /// Logged as well. What came of itself since then happens again, at its times: a clock that runs
  /// by itself does not go back.
  public mutating func undo() -> Refusal? {
    let at = machine.state.now
    guard let before = history.popLast() else {
      log.entries.append(LogEntry(undoAt: at, refusal: .nothingBefore))
      return .nothingBefore
    }
    machine.state = before.state
    for event in before.since {
      _ = machine.handle(event)
      if !history.isEmpty { history[history.count - 1].append(event) }
    }
    weight = history.reduce(0) { $0 + $1.weight }
    log.entries.append(LogEntry(undoAt: at, refusal: nil))
    return nil
  }

  /// From here on nothing before can be undone.
  public mutating func forgetPast() {
    history = []
    weight = 0
  }

  private mutating func remember(_ state: TourState) {
    history.append(Remembered(state: state))
    weight += 1 + state.requests.count
    if history.count > max(0, machine.limits.undoDepth) { forgetOldest() }
    forgetHeaviest()
  }

  private mutating func forgetHeaviest() {
    while weight > Self.greatestWeight, !history.isEmpty { forgetOldest() }
  }

  private mutating func forgetOldest() {
    history.removeFirst()
    weight = history.reduce(0) { $0 + $1.weight }
  }
}

extension TourEffect {
  /// Why the event was refused; nil for any other effect.
  public var refusal: Refusal? {
    if case .refused(let refusal) = kind { refusal } else { nil }
  }
}
