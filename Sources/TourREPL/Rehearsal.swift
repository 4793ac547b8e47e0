public import DetailSearch
public import LineEditing
public import TourDiagnostics
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
  private static let longestUntold = Milliseconds.milliseconds(200)
  /// So many entries of the log are held, some 300 bytes each; older ones have been handed to `record`.
  private static let mostEntries = 10_000

  var run: RehearsedRun
  /// Made when it is first needed: its index must not hold up the first prompt.
  lazy var search = makeSearch()
  /// What titles, captions and answers are shown in; nil: titles as the script has them, all
  /// captions.
  var language: Language?
  var isLeaving = false
  /// Whether the last command showed the report: it is not shown again on leaving.
  var hasJustReported = false
  private(set) var presentation: Presentation
  /// Nil: the clock is moved by steps.
  var clock: RunningClock?
  var playing = Playing()
  /// Whether more may be due than ``passTime(for:)`` has let happen.
  var isBehind = false
  var warnings = StayWarnings()
  var skipWarnings = SkipWarnings()
  /// Viewers that nobody at the prompt plays.
  var feed: AudienceFeed
  var understood = UnderstoodQuestions()
  /// Of requests that meant nothing where they came: what they mean at what is on show now.
  var understoodElsewhere = UnderstoodQuestions()
  /// What was asked here last was answered by this, while that was on show: what "and the other one?" follows up.
  var answeredBefore: (answer: Place, onShow: Place?)?
  var notices = RequestNotices()
  var openRequests = OpenRequestCount()
  var hasAnnouncedViewers = false
  /// Of the vote that is open, what was last shown, and when on the wall.
  var lastTally: (votes: [Int], at: Milliseconds)?
  let reloadScript: () -> ReloadedScript
  let editScript: ((SourceSpan?) -> Int32)?
  let files: (any RehearsalFiles)?
  /// Whether the commands come from a file that was named at the prompt.
  var isInScript = false
  private let reader: any LineReader
  /// The prompt of a clock that runs, and when it was made, on the wall.
  private var lastPrompt: (text: String, at: Milliseconds)?
  /// What is shown meanwhile goes above the line.
  private var isReading = false
  /// How many lines of the log have been handed out.
  private var recordedLines = 0
  private let output: (String) -> Void
  private let makeSearch: () -> DetailSearch
  private let record: (TourLog) -> Void
  private let beginning: RehearsalBeginning

  /// - Parameters:
  ///   - sheet: of a tour without errors.
  ///   - search: made at the first request.
  ///   - reader: gives the commands; asked for one line at a time.
  ///   - output: takes whole lines, each with its end; nothing in them can harm a terminal.
  ///   - pace: how the clock moves.
  ///   - reference: what a clock that runs counts from.
  ///   - audience: who asks, beside who types.
  ///   - beginning: where and how it begins.
  ///   - record: is given the log after each line that added to it.
  ///   - reload: reads the script again.
  ///   - files: those that a person may name; nil: none.
  ///   - edit: lets a person change the script, from a place in it on, on the terminal; its exit code.
  public init(
    _ sheet: RunSheet, search: @autoclosure @escaping () -> DetailSearch, reader: any LineReader,
    presentation: Presentation, pace: RehearsalPace = .manual,
    reference: RehearsalReference = .start,
    audience: RehearsalAudience = .nobody,
    beginning: RehearsalBeginning = .first,
    output: @escaping (String) -> Void, record: @escaping (TourLog) -> Void = { _ in },
    files: (any RehearsalFiles)? = nil,
    reload: @escaping () -> ReloadedScript, edit: ((SourceSpan?) -> Int32)? = nil
  ) {
    run = RehearsedRun(sheet)
    makeSearch = search
    self.reader = reader
    self.presentation = presentation
    clock = RunningClock(pace, reference)
    feed = AudienceFeed(audience)
    self.beginning = beginning
    self.output = output
    self.record = record
    reloadScript = reload
    editScript = edit
    self.files = files
    showClockWhileReading()
    reader.completer = { [weak self] context in self?.completions(for: context) ?? .none }
    reader.pasteHandler = { [weak self] count in
      self?.say(
        "\(count) lines were pasted as one: Enter takes it as one command, Ctrl-U clears it")
    }
  }

  /// Takes commands until `quit`, the end of the lines, or, where nobody types, the first error.
  public func rehearse() -> RehearsalOutcome {
    do throws(CommandProblem) {
      guard !tour.stops.isEmpty else { throw CommandProblem("this tour has no stop to rehearse") }
      _ = try startingStop(of: beginning)
      show(openingLines + wallClockLines)
      try begin(beginning)
      startClock()
      feed.pass(to: state.now)
      announceViewers()
      recordLog()
    } catch {
      return .cannotStart(message: TerminalText.sanitized(error.message))
    }
    let failure = takeLines()
    if run.hasBegun, !hasJustReported { show([""] + report(isWhole: false, isLast: true)) }
    return failure ?? .finished
  }

  /// Nil: to the end.
  private func takeLines() -> RehearsalOutcome? {
    var lineNumber = 0
    while !isLeaving {
      let input = readLine()
      lineNumber += 1
      defer { recordLog() }
      do throws(CommandProblem) {
        switch input {
        case .line(let line): try execute(line)
        case .interrupt where stopPlaying(): break
        case .interrupt: show(page.text("Ctrl-D or quit: leave", style: .caption))
        case .cleared: stopPlaying()
        case .end: return nil
        case .tooLong(let limit):
          throw CommandProblem("the line is too long: \(limit) bytes at most")
        case .unreadable(let errno): return .unreadable(errno: errno)
        }
      } catch {
        let message = TerminalText.sanitized(error.message)
        guard presentation.isInteractive else {
          return .stopped(line: lineNumber, message: message)
        }
        show(page.text(sentence(message), style: .problem))
      }
    }
    return nil
  }

  private func readLine() -> LineInput {
    if !presentation.isInteractive { waitWhilePlaying() }
    isReading = true
    defer {
      isReading = false
      followSize()
    }
    if presentation.isInteractive { reader.rightPrompt = TerminalText.sanitized(rightPrompt) }
    return reader.readLine(
      prompt: presentation.isInteractive ? TerminalText.sanitized(prompt) : "")
  }

  /// The terminal's size may have changed since the last line.
  private func followSize() {
    guard let size = reader.size else { return }
    presentation.columns = max(size.columns, Presentation.leastColumns)
    presentation.rows = size.rows
  }

  /// The prompt follows a clock that runs, and what happens meanwhile appears above the line.
  private func showClockWhileReading() {
    guard let clock, presentation.isInteractive else { return }
    reader.livePrompt = LivePrompt(
      everyMilliseconds: clock.promptPeriodMilliseconds,
      isBehind: { [weak self] in self?.isBehind ?? false }
    ) { [weak self] in
      guard let self else { return "" }
      followSize()
      passTime(for: Self.longestBetweenKeys)
      recordLog()
      return tellPresent()
    }
    reader.interruptHandler = { [weak self] in self?.stopPlaying() ?? false }
  }

  /// The prompt, and what is to be warned of. While much happens at once, not after each part of it.
  private func tellPresent() -> String {
    let wall = clock?.wall ?? .zero
    if let lastPrompt, isBehind, wall - lastPrompt.at < Self.longestUntold {
      return lastPrompt.text
    }
    warn(at: present)
    warnOfSkips()
    let text = TerminalText.sanitized(prompt)
    reader.rightPrompt = TerminalText.sanitized(rightPrompt)
    lastPrompt = (text, wall)
    return text
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
    hasJustReported = hasJustReported && command is QuitCommand
    let changes = run.changesByGuide
    try command.run(arguments, in: self)
    if run.changesByGuide != changes { startClock() }
    announceViewers()
  }

  /// With a capital and a full stop; a name keeps its letters.
  private func sentence(_ message: String) -> String {
    let first = String(message.prefix { !$0.isWhitespace })
    let isName = tour.stop(named: first) != nil || tour.place(named: first) != nil
    let end = message.hasSuffix("?") ? "" : "."
    return (isName ? message : message.capitalizingFirst()) + end
  }

  private func recordLog() {
    guard log.lineCount != recordedLines else { return }
    recordedLines = log.lineCount
    record(log)
    if log.entries.count > Self.mostEntries { run.forgetEntries(butLast: Self.mostEntries / 2) }
  }

  func show(_ lines: [String]) {
    if lines.isEmpty { return }
    if isReading {
      reader.showAbove(lines)
    } else {
      output(lines.joined(separator: "\n") + "\n")
    }
  }

  var page: Page { Page(presentation) }

  func withTerminalReleased<Result>(_ body: () -> Result) -> Result {
    reader.withTerminalReleased(body)
  }

  /// Shows a sentence of the tool's own.
  func say(_ sentence: String) { show(page.text(sentence)) }
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
}

extension String {
  func capitalizingFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
