public import DetailSearch
public import LineEditing
internal import TourDiagnostics
internal import TourModel
public import TourRuntime
public import TourTiming

/// Rehearses a tour: lines in, text out, the clock moved by steps.
///
/// The same lines give the same text, byte for byte. Not for several threads at once.
public final class Rehearsal {
  /// The longest line that is taken, in UTF-8 bytes.
  static let longestLine = 10_000

  var run: RehearsedRun
  /// Made when it is first needed: its index must not hold up the first prompt.
  lazy var search = makeSearch()
  /// What titles, captions and answers are shown in; nil: titles as the script has them, all
  /// captions.
  var language: Language?
  var isLeaving = false
  let presentation: Presentation
  let page: Page
  let reloadScript: () -> ReloadedScript
  private let reader: any LineReader
  private let output: (String) -> Void
  private let makeSearch: () -> DetailSearch
  private let record: (TourLog) -> Void
  private let beginning: RehearsalBeginning

  /// - Parameters:
  ///   - sheet: of a tour without errors.
  ///   - search: made at the first request.
  ///   - reader: gives the commands; asked for one line at a time.
  ///   - output: takes whole lines, each with its end; nothing in them can harm a terminal.
  ///   - beginning: where and how it begins.
  ///   - record: is given the log after each line that added to it.
  ///   - reload: reads the script again.
  public init(
    _ sheet: RunSheet, search: @autoclosure @escaping () -> DetailSearch, reader: any LineReader,
    presentation: Presentation, beginning: RehearsalBeginning = .first,
    output: @escaping (String) -> Void, record: @escaping (TourLog) -> Void = { _ in },
    reload: @escaping () -> ReloadedScript
  ) {
    run = RehearsedRun(sheet)
    makeSearch = search
    self.reader = reader
    self.presentation = presentation
    page = Page(presentation)
    self.beginning = beginning
    self.output = output
    self.record = record
    reloadScript = reload
    reader.completer = { [weak self] context in self?.completions(for: context) ?? .none }
  }

  /// Takes commands until `quit`, the end of the lines, or, where nobody types, the first error.
  public func rehearse() -> RehearsalOutcome {
    do throws(CommandProblem) {
      guard !tour.stops.isEmpty else { throw CommandProblem("this tour has no stop to rehearse") }
      show(openingLines)
      try begin(beginning)
      recordLog(since: 0)
    } catch {
      return .cannotStart(message: TerminalText.sanitized(error.message))
    }
    if let failure = takeLines() { return failure }
    if run.hasBegun { show([""] + reportLines) }
    return .finished
  }

  /// Nil: to the end.
  private func takeLines() -> RehearsalOutcome? {
    var lineNumber = 0
    while !isLeaving {
      let input = reader.readLine(
        prompt: presentation.isInteractive ? TerminalText.sanitized(prompt) : "")
      lineNumber += 1
      let logged = log.entries.count
      defer { recordLog(since: logged) }
      do throws(CommandProblem) {
        switch input {
        case .line(let line): try execute(line)
        case .interrupt: show(page.text("Ctrl-D or quit: leave", style: .caption))
        case .cleared: break
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
        let end = message.hasSuffix("?") ? "" : "."
        show(page.text(message.capitalizingFirst() + end, style: .problem))
      }
    }
    return nil
  }

  /// Carries out one line.
  private func execute(_ line: String) throws(CommandProblem) {
    guard line.utf8.count <= Self.longestLine else {
      throw CommandProblem(
        "a line may have \(Self.longestLine) bytes, this one has \(line.utf8.count)")
    }
    guard let (command, arguments) = try CommandTable.command(in: line) else { return }
    try command.run(arguments, in: self)
  }

  private func recordLog(since count: Int) {
    if log.entries.count != count { record(log) }
  }

  func show(_ lines: [String]) {
    if !lines.isEmpty { output(lines.joined(separator: "\n") + "\n") }
  }

  /// Shows a sentence of the tool's own.
  func say(_ sentence: String) { show(page.text(sentence)) }
}

extension Rehearsal {
  /// Everything that was done, refused and taken back, from which the run can be played again.
  public var log: TourLog { run.run.log }

  var sheet: RunSheet { run.machine.sheet }
  var tour: Tour { run.machine.sheet.tour }
  var state: TourState { run.machine.state }
  var face: ClockFace { ClockFace(clock: tour.clock) }
  var effectText: EffectText {
    EffectText(sheet: sheet, page: page, language: language, state: state)
  }

  /// What is on show; before the first stop, nothing.
  var placeOnShow: Place? {
    state.onShow ?? run.machine.currentStop.map { tour[$0].place }
  }
}

extension String {
  func capitalizingFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
