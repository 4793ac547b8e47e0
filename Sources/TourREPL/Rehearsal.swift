public import DetailSearch
public import LineEditing
internal import TourDiagnostics
internal import TourModel
public import TourRuntime
public import TourTiming

/// Rehearses a tour: lines in, text out, the clock moved by steps or by a source of time.
///
/// The same lines at the same times give the same text, byte for byte. Not for several threads at
/// once.
public final class Rehearsal {
  /// The longest line that is taken, in UTF-8 bytes.
  static let longestLine = 10_000

  var run: RehearsedRun
  var search: RequestSearch
  /// What titles, captions and answers are shown in; nil: titles as the script has them, all
  /// captions.
  var language: Language?
  let screen: PromptScreen
  let host: RehearsalHost
  /// Nil: the clock is moved by steps.
  var clock: RunningClock?
  var playing = Playing()
  var pace = LivePace()
  /// Viewers that nobody at the prompt plays.
  var feed: AudienceFeed
  var openRequests = OpenRequestCount()
  var told = Told()
  var isLeaving = false
  /// Whether the commands come from a file that was named at the prompt.
  var isInScript = false
  private var recorder: LogRecorder

  /// - Parameters:
  ///   - sheet: of a tour without errors.
  ///   - search: made at the first request.
  ///   - reader: gives the commands; asked for one line at a time.
  ///   - pace: how the clock moves.
  ///   - reference: what a clock that runs counts from.
  ///   - audience: who asks, beside who types.
  public init(
    _ sheet: RunSheet, search: @autoclosure @escaping () -> DetailSearch, reader: any LineReader,
    presentation: Presentation, pace: RehearsalPace = .manual,
    reference: RehearsalReference = .start, audience: RehearsalAudience = .nobody,
    host: RehearsalHost
  ) {
    run = RehearsedRun(sheet)
    self.search = RequestSearch(search)
    self.host = host
    screen = PromptScreen(presentation, reader: reader, output: host.output)
    recorder = LogRecorder(host.record)
    clock = RunningClock(pace, reference)
    feed = AudienceFeed(audience)
    followReader()
  }

  /// Takes commands until `quit`, the end of the lines, or, where nobody types, the first error.
  public func rehearse(from beginning: RehearsalBeginning = .first) -> RehearsalOutcome {
    do throws(CommandProblem) {
      guard !tour.stops.isEmpty else { throw CommandProblem("this tour has no stop to rehearse") }
      _ = try startingStop(of: beginning)
      show(openingLines + wallClockLines)
      try begin(beginning)
      startClock()
      feed.pass(to: state.now)
      if let setting = feed.setting { run.note(setting) }
      announceViewers()
      recordLog()
    } catch {
      return .cannotStart(message: TerminalText.sanitized(error.message))
    }
    let failure = takeLines()
    if run.hasBegun, told.reported != state.visits {
      show([""] + report(isWhole: false, isLast: true))
    }
    return failure ?? .finished
  }

  /// Nil: to the end.
  private func takeLines() -> RehearsalOutcome? {
    var lineNumber = 0
    while !isLeaving {
      if !screen.isInteractive { waitWhilePlaying() }
      let input = screen.readLine(prompt: screen.isInteractive ? preparedPrompt : "")
      lineNumber += 1
      defer { recordLog() }
      do throws(CommandProblem) {
        switch input {
        case .line(let line): try execute(line)
        case .interrupt where interruptPlaying(): break
        case .interrupt: show(page.text("Ctrl-D or quit: leave", style: .caption))
        case .cleared: interruptPlaying()
        case .end: return nil
        case .tooLong(let limit):
          throw CommandProblem("the line is too long: \(limit) bytes at most")
        case .unreadable(let errno): return .unreadable(errno: errno)
        }
      } catch {
        let message = TerminalText.sanitized(error.message)
        guard screen.isInteractive else { return .stopped(line: lineNumber, message: message) }
        show(page.text(sentence(message), style: .problem))
      }
    }
    return nil
  }

  /// Carries out one line.
  func execute(_ line: String) throws(CommandProblem) {
    guard line.utf8.count <= Self.longestLine else {
      throw CommandProblem(
        "a line may have \(Self.longestLine) bytes, this one has \(line.utf8.count)")
    }
    guard let (command, arguments) = try CommandTable.command(in: line) else { return }
    settle()
    // Leaving is no step: what was reported still holds.
    if !(command is QuitCommand) { told.reported = nil }
    let (changes, before) = (run.changesByGuide, RunPlace(state))
    try command.run(arguments, in: self)
    if run.changesByGuide != changes { goOnWithClock(after: before) }
    announceViewers()
  }

  /// With a capital and a full stop; a name keeps its letters.
  private func sentence(_ message: String) -> String {
    let first = String(message.prefix { !$0.isWhitespace })
    let isName =
      tour.stop(named: first) != nil || tour.place(named: first) != nil
      || first.contains { "./~".contains($0) }
    let end = message.hasSuffix("?") ? "" : "."
    return (isName ? message : message.capitalizingFirst()) + end
  }

  func recordLog() {
    let wasFailing = recorder.failure != nil
    if let kept = recorder.record(log) { run.forgetEntries(butLast: kept) }
    if let failure = recorder.failure, !wasFailing {
      let reason = TerminalText.sanitized(failure)
      let text = "The log can't be written: \(reason). It is kept here, and tried again."
      show(page.text(text, style: .problem))
    } else if recorder.failure == nil, wasFailing {
      say("The log is written again: nothing of it is lost.")
    }
  }
}

extension Rehearsal {
  /// Everything that was done, refused and taken back, from which the run can be played again.
  public var log: TourLog { run.run.log }

  /// Whether there is something to go on with in another rehearsal.
  public var canBeResumed: Bool { run.hasBegun && !run.machine.isOver }

  var sheet: RunSheet { run.machine.sheet }
  var tour: Tour { run.machine.sheet.tour }
  var state: TourState { run.machine.state }
  var face: ClockFace { ClockFace(clock: tour.clock) }
  var page: Page { screen.page }
  var effectText: EffectText {
    EffectText(machine: run.machine, page: page, language: language)
  }

  /// Where the guide stands, or on a walk comes from; nil before the beginning and after the end.
  var roomOfGuide: RoomID? {
    guard let stop = run.machine.currentStop else { return nil }
    return tour[state.standing ?? stop].room
  }

  /// What is on show; before the first stop, nothing.
  var placeOnShow: Place? { run.machine.placeOnShow }

  func show(_ lines: [String]) { screen.show(lines) }

  /// Shows a sentence of the tool's own.
  func say(_ sentence: String) { show(page.text(sentence)) }
}

extension String {
  func capitalizingFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
