import DetailSearch
import LineEditing
import TourModel
import TourREPL
import TourTiming

/// Runs a rehearsal in process: lines in, everything printed out.
struct RehearsalBench {
  var script = SampleTour.script
  var presentation = Presentation()
  var start: String?
  /// What each `reload` finds, in turn.
  var reloads: [Reload] = []

  enum Reload {
    case script(String)
    case broken(String)
  }

  struct Result {
    let outcome: RehearsalOutcome
    let text: String
    let prompts: [String]

    var lines: [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  func run(_ lines: [String]) throws -> Result { try run(lines.map(LineInput.line)) }

  func run(_ inputs: [LineInput]) throws -> Result {
    let tour = try SampleTour.tour(script)
    let reader = ScriptedReader(inputs: inputs)
    var printed = ""
    var reloads = try self.reloads.map(Self.reloaded)[...]
    let rehearsal = Rehearsal(
      RunSheet(tour), search: DetailSearch(tour), reader: reader, presentation: presentation,
      start: start, output: { printed += $0 },
      reload: { reloads.popFirst() ?? .broken(diagnostics: "no more scripts") })
    let outcome = rehearsal.rehearse()
    return Result(outcome: outcome, text: printed, prompts: reader.prompts)
  }

  private static func reloaded(_ reload: Reload) throws -> ReloadedScript {
    switch reload {
    case .broken(let text): return .broken(diagnostics: text)
    case .script(let script):
      let tour = try SampleTour.tour(script)
      return .ready(RunSheet(tour), DetailSearch(tour))
    }
  }

  static var interactive: RehearsalBench {
    RehearsalBench(presentation: Presentation(isInteractive: true))
  }
}
