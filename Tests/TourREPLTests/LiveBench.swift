import DetailSearch
import LineEditing
import TourModel
import TourREPL
import TourRuntime
import TourTiming

/// Runs a rehearsal whose clock is driven by the test: lines at moments, everything shown in one transcript.
struct LiveBench {
  var script = SampleTour.script
  var factor = 1.0
  var rings = false
  var isInteractive = true
  var columns = 80
  var rows = 100
  var audience = RehearsalAudience.nobody
  var reference = RehearsalReference.start
  var rehearsed = RehearsedSpeech.none
  var beginning = RehearsalBeginning.first
  /// What each `reload` finds, in turn.
  var reloads: [String] = []
  var record: (TourLog) -> String? = { _ in nil }

  /// What a person does, and how long it takes.
  enum Input {
    case line(String)
    /// Seconds of the source pass while the line is empty; the prompt is asked for once a second.
    case pass(Int)
    case interrupt
    /// Ctrl-C with a half-typed line, which stays.
    case interruptTyping
    case resize(Int)
    /// So many lines.
    case paste(Int)
  }

  struct Result {
    let outcome: RehearsalOutcome
    let text: String
    /// Each different one, in order.
    let prompts: [String]
    /// What stood at the right of each of `prompts` and of others, each different one, in order.
    let rightPrompts: [String]
    /// What was shown above the line while it was read.
    let notices: [String]
    let log: TourLog
  }

  func run(_ inputs: [Input]) throws -> Result {
    let tour = try SampleTour.tour(script)
    let time = FakeTime()
    let reader = PacedReader(inputs, time: time, columns: columns, rows: rows)
    var reloads = try self.reloads.map { try SampleTour.tour($0) }[...]
    let rehearsal = Rehearsal(
      RunSheet(tour, rehearsed: rehearsed), search: DetailSearch(tour), reader: reader,
      presentation: Presentation(
        columns: columns, rows: rows, isInteractive: isInteractive, rings: rings),
      pace: .running(time, factor: factor), reference: reference, audience: audience,
      host: RehearsalHost(
        output: { reader.transcript += $0 }, record: record,
        reload: {
          guard let tour = reloads.popFirst() else { return .broken(diagnostics: "") }
          return .ready(RunSheet(tour), DetailSearch(tour))
        }))
    let outcome = rehearsal.rehearse(from: beginning)
    return Result(
      outcome: outcome, text: reader.transcript, prompts: reader.prompts,
      rightPrompts: reader.rightPrompts, notices: reader.notices, log: rehearsal.log)
  }
}

/// A clock that only moves when a test says so.
final class FakeTime: RehearsalTimeSource {
  var elapsed = Milliseconds.seconds(1_000)

  func wait(_ duration: Milliseconds) { elapsed += duration }
}

/// Gives lines while its clock passes, and asks for the prompt as a terminal does.
private final class PacedReader: LineReader {
  var transcript = ""
  private(set) var prompts: [String] = []
  private(set) var rightPrompts: [String] = []
  private(set) var notices: [String] = []
  var rightPrompt = ""
  var livePrompt: LivePrompt?
  var interruptHandler: ((Bool) -> Bool)?
  var pasteHandler: ((Int) -> Void)?
  private var columns: Int
  private let rows: Int
  private var inputs: ArraySlice<LiveBench.Input>
  private let time: FakeTime

  var size: (columns: Int, rows: Int)? { (columns, rows) }

  init(_ inputs: [LiveBench.Input], time: FakeTime, columns: Int, rows: Int) {
    self.inputs = inputs[...]
    self.time = time
    self.columns = columns
    self.rows = rows
  }

  func showAbove(_ lines: [String]) {
    notices += lines
    transcript += lines.joined(separator: "\n") + "\n"
  }

  func readLine(prompt: String) -> LineInput {
    ask(prompt)
    while let input = inputs.popFirst() {
      switch input {
      case .line(let line):
        transcript += "\(prompts.last ?? "")\(line)\n"
        return .line(line)
      case .interrupt where interruptHandler?(false) == true: break
      case .interruptTyping: _ = interruptHandler?(true)
      case .interrupt: return .interrupt
      case .resize(let width): columns = width
      case .paste(let lineCount): pasteHandler?(lineCount)
      case .pass(let seconds):
        for _ in 0..<seconds {
          time.elapsed += .seconds(1)
          ask(livePrompt?.text() ?? "")
        }
      }
    }
    return .end
  }

  private func ask(_ prompt: String) {
    if prompt != prompts.last { prompts.append(prompt) }
    if rightPrompt != rightPrompts.last { rightPrompts.append(rightPrompt) }
  }
}
