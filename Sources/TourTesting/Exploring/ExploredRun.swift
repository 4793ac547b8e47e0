internal import TourModel
internal import TourRuntime
internal import TourTiming

/// A run under watch: plays acts, and finds the first rule that one of them breaks.
struct ExploredRun {
  private(set) var run: TourRun
  private(set) var broken: BrokenRule?
  private(set) var effects: [TourEffect] = []
  private var watch: Watch
  /// Before each of the guide's acts that can be undone, the newest last.
  private var history: [(state: TourState, watch: Watch, isAlone: Bool)] = []

  private struct Watch {
    var ledger: RunLedger
    var spoken: SpokenOnce
    /// Where the guide last stood.
    var room: RoomID?
    var walkedTo: StopID?
  }

  init(_ sheet: RunSheet, answersInWindows: Bool) {
    run = TourRun(sheet, options: RunOptions(answersInWindows: answersInWindows))
    watch = Watch(ledger: RunLedger(sheet), spoken: SpokenOnce(sheet))
  }

  private var tour: Tour { run.machine.sheet.tour }

  mutating func play(_ act: ExploredAct) {
    guard broken == nil else { return }
    guard let event = act.event(at: run.state.now) else { return undo() }
    let before = run.state
    let watchBefore = watch
    let foretold = act.keepsToScript ? run.machine.expected().end : nil
    prepare(for: act)
    effects = run.handle(event, from: act.source)
    if let refusal = effects.last?.refusal {
      watch = watchBefore
      return checkRefusal(refusal, before)
    }
    checkClock(from: before.now)
    for effect in effects { note(effect, isBeginning: !before.hasBegun) }
    // Whatever the guide stays at takes as long as he likes.
    if case .linger = act { watch.ledger.disturb() }
    // What the beginning said before the jump may be said again as well.
    if !before.hasBegun, act.isJump { watch.spoken = SpokenOnce(run.machine.sheet) }
    if let foretold { checkEnd(foretold: foretold) }
    remember(before, watchBefore, act)
  }

  // MARK: Before and after an act

  private mutating func prepare(for act: ExploredAct) {
    switch act {
    case .goto(let stop):
      watch.ledger.disturb()
      watch.spoken.allow(from: stop)
    case .again:
      watch.ledger.disturb()
      watch.spoken.allow(from: run.state.position)
    case .back:
      watch.ledger.disturb()
      watch.spoken.allow(from: run.machine.stopBehind)
    case .done:
      watch.ledger.disturb()
      watch.ledger.endStandstill(at: run.state.now)
    case .skip, .linger, .drop: watch.ledger.disturb()
    case .answerPlace(let place): prepareAnswer(of: place)
    default: break
    }
  }

  private mutating func prepareAnswer(of place: Place) {
    let isAsked = run.state.requests.contains { $0.status == .open && $0.understood == place }
    guard !isAsked else { return }
    watch.ledger.tell(for: run.machine.sheet.answerDuration(of: place), at: run.state.now)
  }

  private mutating func remember(_ before: TourState, _ watch: Watch, _ act: ExploredAct) {
    if act.source == .guide {
      history.append((before, watch, true))
      checkUndo(to: before)
    } else if !history.isEmpty {
      history[history.count - 1].isAlone = false
    }
  }

  private mutating func undo() {
    guard let last = history.popLast() else { return }
    effects = []
    guard run.undo() == nil else {
      return report(.undoRestoresAll, "there was an act to take back, and it was refused")
    }
    watch = last.watch
    watch.ledger.disturb()
    if last.isAlone, run.state != last.state {
      return report(.undoRestoresAll, "the state is not the one before the act")
    }
    if !last.isAlone {
      // What came of itself since then has happened again, unseen.
      watch.room = nil
      if !history.isEmpty { history[history.count - 1].isAlone = false }
    }
  }

  // MARK: Rules

  mutating func report(_ rule: RunRule, _ message: String) {
    if broken == nil { broken = BrokenRule(rule: rule, at: run.state.now, message: message) }
  }

  private mutating func checkRefusal(_ refusal: Refusal, _ before: TourState) {
    if case .tooManySteps = refusal {
      return report(.noStateIsADeadEnd, "one act would play steps without an end")
    }
    if effects.count != 1 || run.state != before {
      report(.refusalsChangeNothing, "it was refused: \(RunWords(tour: tour).refusal(refusal))")
    }
  }

  private mutating func checkClock(from before: Milliseconds) {
    let moments = [before] + effects.map(\.at) + [run.state.now]
    for (a, b) in zip(moments, moments.dropFirst()) where b < a {
      return report(.timeGoesForward, "the clock went from +\(a) to +\(b)")
    }
  }

  /// While the guide keeps to the script, and nobody else does anything, the end stays where it was to be.
  private mutating func checkEnd(foretold: Milliseconds) {
    let end = run.machine.expected().end
    guard end != foretold, broken == nil else { return }
    report(
      .partsAddUp, "the tour was to end at +\(foretold), and though nobody did anything, at +\(end)"
    )
  }

  private mutating func checkUndo(to before: TourState) {
    guard broken == nil else { return }
    var copy = run
    if copy.undo() != nil || copy.state != before {
      report(.undoRestoresAll, "the state after an undo is not the one before the act")
    }
  }

  /// The act that begins the tour may also leave, or go back to, what that begins.
  private mutating func note(_ effect: TourEffect, isBeginning: Bool) {
    let found = watch.ledger.note(effect) ?? watch.spoken.note(effect)
    if isBeginning {
      watch.ledger.disturb()
    } else if broken == nil {
      broken = found
    }
    checkWay(effect)
  }

  /// From room to room there is a walk, if there is a way.
  private mutating func checkWay(_ effect: TourEffect) {
    switch effect.kind {
    case .walkBegan(let stop, _): watch.walkedTo = stop
    case .stopBegan(let stop), .waitBegan(let stop, _):
      let room = tour[stop].room
      if let before = watch.room, before != room, watch.walkedTo != stop {
        let (from, to) = (tour[before].name, tour[room].name)
        report(.partsAddUp, "the guide came from `\(from)` to `\(to)` without a walk")
      }
      watch.room = room
    default: break
    }
  }
}

extension TourMachine {
  /// The stop that `back` would lead to, or one before it.
  fileprivate var stopBehind: StopID {
    var copy = self
    _ = copy.handle(.back)
    return min(copy.state.position, state.position)
  }
}
