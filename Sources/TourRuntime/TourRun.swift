public import TourTiming

/// A machine with its log and the states that `undo` goes back to.
///
/// Every state kept shares its arrays with the next until one of them changes; a run that takes
/// millions of events and never undoes uses ``TourMachine`` alone.
public struct TourRun: Sendable {
  public internal(set) var machine: TourMachine
  public internal(set) var log: TourLog
  /// Before each event that was carried out, the oldest first; bounded by
  /// ``RuntimeLimits/undoDepth``.
  private var history: [TourState] = []

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
    log = TourLog(header: header, earlier: log.lines)
    machine = next
    history = []
  }

  public var state: TourState { machine.state }

  /// Carries out an event, or refuses it, and logs it either way.
  public mutating func handle(_ event: TourEvent) -> [TourEffect] {
    let before = machine.state
    let effects = machine.handle(event)
    let refusal = effects.last?.refusal
    log.entries.append(LogEntry(event, at: before.now, refusal: refusal, in: machine.sheet.tour))
    if refusal == nil { remember(before) }
    return effects
  }

  public var canUndo: Bool { !history.isEmpty }

  /// Takes back the last event that was carried out, the clock included; nil when done. Logged as
  /// well.
  public mutating func undo() -> Refusal? {
    let at = machine.state.now
    guard let before = history.popLast() else {
      log.entries.append(LogEntry(undoAt: at, refusal: .nothingBefore))
      return .nothingBefore
    }
    machine.state = before
    log.entries.append(LogEntry(undoAt: at, refusal: nil))
    return nil
  }

  private mutating func remember(_ state: TourState) {
    history.append(state)
    if history.count > max(0, machine.limits.undoDepth) { history.removeFirst() }
  }
}

extension TourEffect {
  /// Why the event was refused; nil for any other effect.
  public var refusal: Refusal? {
    if case .refused(let refusal) = kind { refusal } else { nil }
  }
}
