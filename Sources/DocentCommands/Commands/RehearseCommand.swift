internal import ArgumentParser
internal import AudienceSimulation
internal import DetailSearch
internal import FoundationEssentials
internal import Glibc
internal import LineEditing
internal import TourDiagnostics
internal import TourFiles
internal import TourModel
internal import TourREPL
internal import TourRuntime
internal import TourTiming

/// `docent rehearse FILE`: a tour step by step, at a prompt or from a script of lines.
struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Rehearse a tour step by step, and ask it for details as a viewer.",
    discussion: """
      Enter plays the next step; `help` lists the commands; Ctrl-D leaves. Where input or output is no \
      terminal, the same commands are read line by line, and the first error stops with its line.
      """)

  @Argument(help: "The script.", completion: .file(extensions: ["tour"]))
  var file: String

  @Option(help: "The stop to start at, with the clock and the state that a full run has there.")
  var start: String?

  @Option(help: "Read the commands from this file.", completion: .file())
  var script: String?

  @Option(help: "Record the run in this new file, as JSON lines.", completion: .file())
  var log: String?

  @Option(help: "Go on where the run recorded in this file has come to.", completion: .file())
  var resume: String?

  @Option(
    help: ArgumentHelp(
      """
      How the clock moves: real, by itself; 10x, so many times as fast; manual, by steps. Without it: \
      real where a person types, else manual.
      """, valueName: "real|10x|manual"))
  var clock: ClockArgument?

  enum Reference: String, ExpressibleByArgument, CaseIterable { case clock, start }

  @Option(
    help: """
      What the times are held against: start, when this run begins; or clock, the wall clock and the \
      script's `starts`, for the day itself.
      """)
  var from = Reference.start

  @Flag(help: "Ring the terminal's bell a minute before a stop must end, and when it must.")
  var bell = false

  @Option(
    help: ArgumentHelp(
      """
      So many simulated viewers ask for details of what is on show, and vote; live: those who come and go as the \
      script's `audience` says.
      """, valueName: "N|live"))
  var viewers: ViewersArgument?

  @Option(help: "What the simulated viewers are drawn from: the same seed, the same requests.")
  var seed: UInt64?

  @Option(help: "Ask what was asked in the run recorded in this file.", completion: .file())
  var replay: String?

  @OptionGroup var rehearsed: RehearsedOption

  func validate() throws {
    if seed != nil, viewers == nil { throw ValidationError("--seed is for --viewers") }
    if viewers != nil, replay != nil {
      throw ValidationError("--viewers and --replay both say who asks: give one of them")
    }
    if from == .clock, let clock, clock != .running(factor: 1) {
      throw ValidationError("--from clock is the wall clock: it goes with --clock real only")
    }
    if start != nil, resume != nil {
      throw ValidationError("--start and --resume both say where to begin: give one of them")
    }
  }

  func run() throws {
    try reporting { () throws(CommandFailure) in
      let script = try RehearsedScript(path: file, rehearsed: rehearsed.speech())
      let sheet = script.sheet
      let terminal = Console.terminal
      let beginning = try beginning(on: sheet)
      let recorder = try log.map(LogFile.init(creating:))
      let (reader, closing) = try lineReader(on: terminal)
      defer { closing() }
      let audience = try audience(of: sheet)
      let search = PreparedSearch(sheet.tour)
      if reader.isInteractive, audience.asks { search.prepare() }
      let rehearsal = Rehearsal(
        sheet, search: search.value, reader: reader,
        presentation: presentation(on: terminal, isInteractive: reader.isInteractive),
        pace: pace(isInteractive: reader.isInteractive), reference: try reference(of: sheet.tour),
        audience: audience,
        host: RehearsalHost(
          output: Console.output,
          record: { log in
            recorder?.write(log)
            return recorder?.failure
          },
          files: PromptFiles(), reload: script.reload, edit: script.edit))
      try judge(rehearsal.rehearse(from: beginning))
      if let log, let reason = recorder?.failure {
        throw .unwritable(path: log, reason: "\(reason); it lacks the end of this run")
      }
      if reader.isInteractive, rehearsal.canBeResumed { Console.output(wayToGoOn) }
      try script.current.requireNoErrors()
    }
  }

  private func beginning(on sheet: RunSheet) throws(CommandFailure) -> RehearsalBeginning {
    if let resume {
      let run = try LogFile.run(recordedIn: resume, of: sheet)
      if log == nil {
        Console.error(
          "docent: what follows is not recorded: \(resume) stays as it is; --log NEW records it")
      }
      return .resumed(run)
    }
    return start.map(RehearsalBeginning.stop) ?? .first
  }

  private func audience(of sheet: RunSheet) throws(CommandFailure) -> RehearsalAudience {
    if let replay { return try LogFile.audience(recordedIn: replay, of: sheet) }
    switch viewers {
    case nil: return .nobody
    case .number(let number): return simulated(number, of: sheet.tour)
    case .live:
      guard let viewers = try ArrivalsFile.viewers(of: sheet) else {
        throw .rehearsal(
          "--viewers live: the script does not say how many come; write it in an `audience` section: live 3000"
        )
      }
      let coming = ViewerCounts(viewers)
      return simulated(coming.current, of: sheet.tour, coming)
    }
  }

  private func simulated(
    _ viewers: Int, of tour: Tour, _ coming: ViewerCounts? = nil
  ) -> RehearsalAudience {
    .simulated(SimulatedViewers(tour, viewers: viewers, seed: seed ?? 1), coming: coming)
  }

  private func presentation(on terminal: TerminalFacts, isInteractive: Bool) -> Presentation {
    Presentation(
      columns: terminal.columns, rows: isInteractive ? terminal.rows : nil,
      usesColor: isInteractive && terminal.allowsColour,
      isInteractive: isInteractive, rings: bell && isInteractive)
  }

  private func pace(isInteractive: Bool) -> RehearsalPace {
    let runsByItself = isInteractive || from == .clock
    return switch clock ?? (runsByItself ? .running(factor: 1) : .manual) {
    case .manual: .manual
    case .running(let factor): .running(SystemTimeSource(), factor: factor)
    }
  }

  private func reference(of tour: Tour) throws(CommandFailure) -> RehearsalReference {
    if from == .start { return .start }
    guard let clock = tour.clock else {
      throw .rehearsal("--from clock needs `starts` in the script: it says when the tour begins")
    }
    let now = Date().timeIntervalSince1970 - Double(clock.startUnixSeconds)
    guard abs(now) <= 86_400 else {
      throw .rehearsal(
        "--from clock is for the day itself: the tour's start is more than a day away")
    }
    return .clock(.milliseconds(Int(now * 1000)))
  }

  /// The reader, and what to do when it is no longer needed.
  private func lineReader(
    on terminal: TerminalFacts
  ) throws(CommandFailure) -> (any LineReader, () -> Void) {
    guard let script else {
      let reader = terminal.lineReader(
        program: "docent", history: HistoryFile.standard(application: "docent"),
        normalized: \.normalizedToNFC)
      for notice in EditorNotices(of: reader).lines { Console.error("docent: \(notice)") }
      return (reader, {})
    }
    let descriptor = open(script, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: script, SystemFiles.failure(errno)) }
    return (StreamReader(descriptor: descriptor), { close(descriptor) })
  }

  /// For a person who leaves: how this run goes on.
  private var wayToGoOn: String {
    guard let log else {
      return "not recorded: --log FILE records a run, --resume FILE goes on with it\n"
    }
    var words = ["docent rehearse", file.pathInShell, "--resume", log.pathInShell, "--log NEW"]
    if let clock { words.append("--clock \(clock.text)") }
    if from == .clock { words.append("--from clock") }
    if bell { words.append("--bell") }
    if let viewers { words.append("--viewers \(viewers.text)") }
    if let seed { words.append("--seed \(seed)") }
    if let replay { words += ["--replay", replay.pathInShell] }
    if !rehearsed.logs.isEmpty { words += ["--rehearsed"] + rehearsed.logs.map(\.pathInShell) }
    return "to go on: \(TerminalText.sanitized(words.joined(separator: " ")))\n"
  }

  private func judge(_ outcome: RehearsalOutcome) throws(CommandFailure) {
    switch outcome {
    case .finished: break
    case .stopped(let line, let message): throw .rehearsal("line \(line): \(message)")
    case .cannotStart(let message):
      throw start == nil ? .rehearsal(message) : .usage("--start: \(message)")
    case .unreadable(let errno):
      throw .unreadable(path: script ?? "standard input", SystemFiles.failure(errno))
    }
  }
}

extension RehearsalAudience {
  /// Whether requests come while somebody types.
  fileprivate var asks: Bool { if case .nobody = self { false } else { true } }
}
