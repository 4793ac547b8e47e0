internal import TourModel
internal import TourRuntime
internal import TourTiming

/// The machine, what was done to it, and the machines before, for `undo`.
struct RehearsedRun {
  private(set) var machine: TourMachine
  private(set) var log: [Entry] = []
  private var past: [TourMachine] = []

  struct Entry {
    /// The clock when it came.
    let at: Milliseconds
    /// As it is typed, in the names of the script of that time.
    let text: String
  }

  init(_ sheet: RunSheet) { machine = TourMachine(sheet) }

  /// Whether anything has been played.
  var hasBegun: Bool { machine.state.hasBegun }

  /// Carries out an event; a refused one leaves no trace.
  mutating func handle(_ event: TourEvent) -> [TourEffect] {
    let before = machine
    let effects = machine.handle(event)
    if effects.contains(where: \.isRefusal) {
      machine = before
      return effects
    }
    past.append(before)
    let text = EventText(tour: machine.sheet.tour).text(of: event)
    log.append(Entry(at: before.state.now, text: text))
    return effects
  }

  /// Takes the last event back and returns how it was typed; nil where there is none.
  mutating func undo() -> String? {
    guard let before = past.popLast(), let entry = log.popLast() else { return nil }
    machine = before
    return entry.text
  }

  /// From here on nothing before can be undone.
  mutating func forgetPast() { past = [] }

  /// Goes on with a machine of a changed script; what was before can't be undone.
  mutating func replace(_ machine: TourMachine) {
    self.machine = machine
    past = []
  }

  /// The stop that is running, not walked to or waited for.
  var runningStop: StopID? {
    machine.state.activity.isInsideStop ? machine.state.position : nil
  }

  /// The vote that is open.
  var openVote: Vote? {
    guard case .vote(let step) = machine.state.activity.kind,
      case .vote(let vote) = machine.sheet.step(step).action
    else { return nil }
    return vote
  }

  /// How late the guide is, what stands still at this moment included; negative: early.
  var lateness: Milliseconds {
    machine.lateness + max(.zero, machine.state.standsStillUntil - machine.state.now)
  }
}

extension TourEffect {
  var isRefusal: Bool {
    if case .refused = kind { true } else { false }
  }
}
