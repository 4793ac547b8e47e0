internal import LineEditing
internal import TourModel
internal import TourRuntime
internal import TourTiming

// A clock that runs by itself; with the manual clock these do nothing.
extension Rehearsal {
  var isLive: Bool { clock != nil }

  /// The run at the present.
  var now: PresentRun { PresentRun(machine: run.machine, clock: clock) }

  var present: Milliseconds { now.moment }
  var machineNow: TourMachine { now.machineNow }

  /// Says, after a delay was announced, when the tour goes on.
  func sayHowItGoesOn() {
    guard now.standstillLeft > .zero else { return }
    say("until \(face.time(state.standsStillUntil)), or until Enter, which goes on at once")
  }

  /// Lets happen what is due by now, in the order of its moments.
  ///
  /// - Parameter longest: stops after so much real time, between two events; nil: does all that is due.
  func passTime(for longest: Milliseconds? = nil) {
    pace.begin()
    guard clock?.isRunning == true else { return }
    let present = self.present
    feed.follow(run.machine)
    let begun = clock?.wall ?? .zero
    while !pace.isBehind, let due = nextDue, due.moment <= present {
      defer { feed.follow(run.machine) }
      if due.isOfAudience { passToAudience(at: due.moment) } else if !pass(to: due.moment) { break }
      pace.hasSpent((clock?.wall ?? begun) - begun, of: longest)
    }
    showNotice()
    if longest == nil { warn(at: present) }
  }

  /// Brings the run to the present: before anything that the guide does.
  func settle() {
    passTime()
    let present = self.present
    if run.hasBegun, present > state.now { handleSilently(.linger(to: present)) }
  }

  /// The clock runs from the first step on; that it began can't be taken back.
  func startClock() {
    guard let clock, !clock.isRunning, run.hasBegun else { return }
    if let moment = clock.wallMoment, moment > state.now, !run.machine.isOver {
      let lateness = moment - state.now
      handleSilently(.late(lateness))
      show(page.text("begun \(ClockFace.length(lateness)) late", style: .problem))
    }
    if clock.standing == nil { run.forgetPast() }
    self.clock?.start(at: state.now)
  }

  /// Against the wall clock: how long it is until the tour's start, or since it.
  var wallClockLines: [String] {
    guard let moment = clock?.wallMoment?.wholeSeconds, moment != .zero else { return [] }
    let length = ClockFace.length(moment)
    return page.text(
      moment < .zero
        ? "\(length) until the start: the clock stands until then, whoever begins before it"
        : "the start was \(length) ago: who begins now is "
          + ClockFace.standing(of: machineNow.nextBeginning()), indent: 0)
  }

  /// What next happens by itself, in the script or among viewers; the script first.
  private var nextDue: (moment: Milliseconds, isOfAudience: Bool)? {
    let change = playing.isOn ? run.machine.nextChange : run.machine.nextChangeUnattended
    let audience = run.machine.isOver ? nil : feed.nextMoment
    guard let audience, change.map({ audience < $0 }) ?? true else {
      return change.map { ($0, false) }
    }
    return (audience, true)
  }

  private func passToAudience(at moment: Milliseconds) {
    if moment > state.now { handleSilently(.linger(to: moment)) }
    hearAudience(at: moment)
  }

  /// False where a break stops it, or the machine refuses.
  private func pass(to moment: Milliseconds) -> Bool {
    let isPlaying = playing.isOn
    if isPlaying, let stop = playing.breakReached(by: .tick(to: moment), in: run) {
      playing.stop(atBreakOf: stop, in: run)
      clock?.stand(before: moment)
      stopPlaying(saying: "before \(tour[stop].name), and the clock with it: Enter goes on")
      return false
    }
    let before = state.activity
    let took = before.elapsed(at: moment, standsStillUntil: state.standsStillUntil)
    let effects = run.handle(isPlaying ? .tick(to: moment) : .linger(to: moment), from: .clock)
    // While playing, an activity that ends on time was not timed by the guide.
    if isPlaying, moment >= before.until {
      noteTime(takenBy: before, took: took, isTake: moment > before.until)
    }
    show(effects)
    if run.machine.isOver { playing.end() }
    return effects.last?.refusal == nil
  }

  private func handleSilently(_ event: TourEvent) { _ = run.handle(event, from: .clock) }

  func warn(at moment: Milliseconds) {
    guard let warning = told.stays.warning(for: run, at: moment) else { return }
    let bell = screen.presentation.rings ? "\u{07}" : ""
    let lines = page.text(words(of: warning), style: .problem)
    show(lines.enumerated().map { $0.offset == 0 ? bell + $0.element : $0.element })
  }

  /// Warns of stops that will be skipped because time has passed, not because of a command.
  func warnOfSkips() {
    guard run.hasBegun, !run.machine.isOver else { return }
    let stops = told.skips.warnings(for: run, expecting: machineNow.nextBeginning())
    guard !stops.isEmpty else { return }
    let names = ScriptWording.list(stops.map { tour[$0].name })
    show(page.text("it is so late now that \(names) would be skipped", style: .problem))
  }

  private func words(of warning: StayWarnings.Warning) -> String {
    switch warning {
    case .left(let left, let stop, let until):
      "\(ClockFace.length(left)) left: \(tour[stop].name) must end by \(face.time(until))"
    case .mustEnd(let stop): "\(tour[stop].name) must end now"
    }
  }
}

// What Enter does.
extension Rehearsal {
  /// Ends the current activity: what Enter does.
  func goOn() throws(CommandProblem) {
    guard isLive else {
      if hearAudienceUntilNext() { try perform(.next) }
      return
    }
    if now.standstillLeft > .zero, standsWithinActivity { return try resume() }
    let before = state.activity
    let took = before.elapsed(at: state.now, standsStillUntil: state.standsStillUntil)
    // At a break, what it held back happens.
    let event = clock?.standing.map { TourEvent.tick(to: $0.due) } ?? .done
    let broken = playing.isOn ? playing.breakReached(by: event, in: run) : nil
    let effects = try performSilently(event)
    if event == .done { noteTime(takenBy: before, took: took) }
    // Before the effects are shown: a late start changes how long each stop may last.
    startClock()
    show(effects)
    if let broken { stopPlaying(atBreakOf: broken) }
  }

  /// For a guide who has gone on past a break by himself.
  private func stopPlaying(atBreakOf stop: StopID) {
    playing.stop(atBreakOf: stop, in: run)
    stopPlaying(saying: "at the break of \(tour[stop].name); the clock runs on")
  }

  /// Whether what is under way goes on after the standstill: a wait does not, nor a hold that ends with it.
  private var standsWithinActivity: Bool {
    switch state.activity.kind {
    case .wait: false
    case .hold: state.activity.until > state.standsStillUntil
    default: true
    }
  }

  /// Back to what an answer or a delay has interrupted.
  private func resume() throws(CommandProblem) {
    try perform(.resume)
    if let text = ActivityText(self).text { say(text) }
    showWords()
  }

  /// The paragraph that is under way, once more.
  func showWords() {
    if let step = run.machine.currentStep { show(effectText.words(of: step)) }
  }

  /// Shows how long a paragraph took, against its estimate or earlier rehearsals, and logs it if the guide read it.
  private func noteTime(
    takenBy activity: TourActivity, took: Milliseconds, isTake: Bool = true
  ) {
    guard case .step(let id) = activity.kind, case .speak(let paragraph) = sheet.step(id).action
    else { return }
    if isTake, clock?.isRealTime == true {
      run.note(RehearsedSpeech.Take(paragraph.language, paragraph.text, took: took))
    }
    let expected = sheet.duration(of: id)
    let standing = ClockFace.standing(lateness: took - expected)
    let source = sheet.source(of: id).rawValue
    let against =
      isTake || took != expected
      ? "\(source) \(ClockFace.length(expected)): \(standing)" : "as \(source)"
    show(page.text("took \(ClockFace.length(took)), \(against)", style: .caption))
  }
}
