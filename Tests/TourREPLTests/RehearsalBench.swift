import DetailSearch
import LineEditing
import Testing
import TourModel
import TourREPL
import TourRuntime
import TourTiming

/// Runs a rehearsal in process: lines in, everything printed out.
struct RehearsalBench {
  var script = SampleTour.script
  /// In place of the script's.
  var tour: Tour?
  var presentation = Presentation()
  var audience = RehearsalAudience.nobody
  var start: String?
  /// What each `reload` finds, in turn.
  var reloads: [Reload] = []
  var record: (TourLog) -> String? = { _ in nil }

  enum Reload {
    case script(String)
    case broken(String)
    case unreadable(String)
  }

  struct Result {
    let outcome: RehearsalOutcome
    let text: String
    let prompts: [String]
    let log: TourLog

    var lines: [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  func run(_ lines: [String]) throws -> Result { try run(lines.map(LineInput.line)) }

  func run(_ inputs: [LineInput]) throws -> Result {
    let reader = EchoingReader(inputs)
    let rehearsal = try rehearsal(reader)
    let outcome = rehearsal.rehearse(from: start.map(RehearsalBeginning.stop) ?? .first)
    return Result(
      outcome: outcome, text: reader.transcript, prompts: reader.prompts, log: rehearsal.log)
  }

  /// A rehearsal that has carried out some lines.
  func rehearsed(_ lines: [String]) throws -> Rehearsal {
    let rehearsal = try rehearsal(EchoingReader(lines.map(LineInput.line)))
    _ = rehearsal.rehearse()
    return rehearsal
  }

  private func rehearsal(_ reader: EchoingReader) throws -> Rehearsal {
    let tour = try self.tour ?? SampleTour.tour(script)
    var reloads = self.reloads[...]
    return Rehearsal(
      RunSheet(tour), search: DetailSearch(tour), reader: reader, presentation: presentation,
      audience: audience,
      host: RehearsalHost(
        output: { reader.transcript += $0 }, record: record,
        reload: { Self.reloaded(reloads.popFirst()) }))
  }

  private static func reloaded(_ reload: Reload?) -> ReloadedScript {
    switch reload {
    case nil: return .broken(diagnostics: "no more scripts")
    case .unreadable(let message): return .unreadable(message: message)
    case .broken(let text): return .broken(diagnostics: text)
    case .script(let script):
      do {
        let tour = try SampleTour.tour(script)
        return .ready(RunSheet(tour), DetailSearch(tour))
      } catch {
        Issue.record(error)
        return .broken(diagnostics: "\(error)")
      }
    }
  }

  static var interactive: RehearsalBench {
    RehearsalBench(presentation: Presentation(isInteractive: true))
  }
}

/// Writes prompts and lines among what is printed, as a terminal shows them.
private final class EchoingReader: LineReader {
  var transcript = ""
  private(set) var prompts: [String] = []
  private var inputs: ArraySlice<LineInput>

  init(_ inputs: [LineInput]) { self.inputs = inputs[...] }

  func readLine(prompt: String) -> LineInput {
    prompts.append(prompt)
    let input = inputs.popFirst() ?? .end
    if prompt.isEmpty { return input }
    if case .line(let line) = input {
      transcript += "\(prompt)\(line)\n"
    } else {
      transcript += "\(prompt)\n"
    }
    return input
  }
}
