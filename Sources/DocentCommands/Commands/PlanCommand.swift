internal import ArgumentParser
internal import LineEditing
internal import TourDiagnostics
internal import TourREPL
internal import TourTiming

/// `docent plan FILE`: the timetable.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Print the timetable of a tour.",
    discussion: """
      For each stop its planned start, how much earlier and later it may begin so that every line can be \
      kept, how long it lasts, the walk to it, and its slack: the longest that its header allows, less \
      what is in it. A length after ~ is estimated from what is said, one after = is what it took in rehearsals \
      (--rehearsed); the others are written. Narrow terminals show fewer columns; csv and json have them all.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json, svg }

  @Argument(help: "The script.", completion: .file(extensions: ["tour"]))
  var file: String

  @Option(help: "How to print it: text, csv, json (with a version), or svg (a drawing).")
  var format = Format.text

  @OptionGroup var rehearsed: RehearsedOption

  func run() throws {
    try reporting { () throws(CommandFailure) in
      let script = try Script(path: file)
      let sheet = try script.requiredSheet(rehearsed: rehearsed.speech())
      let schedule = Schedule(sheet)
      switch format {
      case .text:
        let columns = Console.terminal.columns
        let lines = Timetable(sheet, schedule: schedule, columns: columns).lines
        Console.output(lines.map { $0 + "\n" }.joined())
      case .csv: Console.output(PlanReport(sheet, schedule).csv())
      case .json: Console.output(PlanReport(sheet, schedule).json())
      case .svg: Console.output(PlanChart(sheet, schedule).svg())
      }
      try script.requireNoErrors()
    }
  }
}
