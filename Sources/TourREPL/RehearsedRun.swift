internal import TourModel
internal import TourRuntime
internal import TourTiming

/// A run with what the guide did to it, in words.
struct RehearsedRun {
  private(set) var run: TourRun
  /// What was done and not taken back.
  private(set) var done: [Entry] = []
  /// How often the guide, or another script, has changed the run.
  private(set) var changesByGuide = 0
  /// Whether another script was read since it began.
  private(set) var hasChangedScript = false

  struct Entry {
    /// The clock when it came.
    let at: Milliseconds
    /// As it is typed, in the names of the script of that time.
    let text: String
    /// Nil: the rehearsal began, or something was set.
    var event: TourEvent?
    /// What was set before; nil: nothing was set.
    var before: PromptSetting?
  }

  /// How many of ``done`` can't be taken back any more.
  private var settled = 0

  init(_ sheet: RunSheet) { run = TourRun(sheet) }

  /// Resumes a run; what was done in it before can't be undone.
  init(resuming run: TourRun) {
    self.run = run
    self.run.forgetPast()
  }

  var machine: TourMachine { run.machine }

  /// Whether anything has been played.
  var hasBegun: Bool { run.state.hasBegun }

  /// Carries out an event; a refused one changes nothing.
  ///
  /// - Parameter text: how it was typed, where the event does not tell.
  mutating func handle(
    _ event: TourEvent, from source: EventSource = .guide, typed text: String? = nil
  ) -> [TourEffect] {
    let at = run.state.now
    let effects = run.handle(event, from: source)
    if source == .guide, effects.last?.refusal == nil {
      changesByGuide += 1
      let text = text ?? EventText(tour: machine.sheet.tour).text(of: event)
      done.append(Entry(at: at, text: text, event: event))
    }
    return effects
  }

  /// Logs how long the guide took for a paragraph.
  mutating func note(_ take: RehearsedSpeech.Take) { run.note(take) }

  /// Logs what the guide has set at the prompt.
  mutating func note(_ setting: PromptSetting) { run.note(setting) }

  /// Keeps for `undo` that something was set, and how it was before.
  mutating func remember(_ text: String, insteadOf before: PromptSetting) {
    done.append(Entry(at: run.state.now, text: text, before: before))
  }

  mutating func forgetEntries(butLast kept: Int) { run.forgetEntries(butLast: kept) }

  var canUndo: Bool {
    done.count > settled && (done.last?.before != nil || run.canUndo)
  }

  /// Takes the last thing done back and returns it; nil where there is none. What was set is for the caller to set as it
  /// was before.
  mutating func undo() -> Entry? {
    guard canUndo, let entry = done.last else { return nil }
    if entry.before == nil {
      guard run.undo() == nil else { return nil }
      changesByGuide += 1
    }
    return done.removeLast()
  }

  /// From here on nothing before can be undone.
  mutating func forgetPast() {
    run.forgetPast()
    settled = done.count
  }

  /// What came before was not typed: the run begins here.
  mutating func begin(at stop: String) {
    done = [Entry(at: run.state.now, text: "the rehearsal begins at \(stop)")]
    forgetPast()
  }

  /// Goes on in a changed script; what was before can't be undone.
  mutating func go(on sheet: RunSheet) -> [TourEffect] {
    hasChangedScript = true
    changesByGuide += 1
    settled = done.count
    return run.go(on: sheet)
  }

  /// The stop that is running, not walked to or waited for.
  var runningStop: StopID? { machine.runningStop }

  /// The vote that is open.
  var openVote: Vote? { machine.openVote }
}
