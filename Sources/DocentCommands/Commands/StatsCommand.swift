internal import ArgumentParser
internal import LineEditing
internal import TourDiagnostics
internal import TourModel
internal import TourREPL
internal import TourTiming

/// `docent stats FILE`: what is said, counted and timed, and how many watch.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count and time what a tour says.",
    discussion: """
      Words or characters and minutes by language, room, stop and thread; which captions are missing, \
      and which would be too fast to read if shown while their paragraph is spoken: over 17 characters \
      a second, 9 in Chinese. Where `audience` says how many come (`live`): how many watch when each stop begins, and \
      the most at once.

      With --rehearsed, also what paragraphs took, beside the estimates, and the line that sets this guide's own pace.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The script.", completion: .file(extensions: ["tour"]))
  var file: String

  @Option(help: "How to print it: text, or json (with a version).")
  var format = Format.text

  @OptionGroup var rehearsed: RehearsedOption

  func run() throws {
    try reporting { () throws(CommandFailure) in
      let script = try Script(path: file)
      let sheet = try script.requiredSheet(rehearsed: rehearsed.speech())
      let statistics = SpeechStatistics(sheet)
      let lines = StepLines(sheet, script.result.sources)
      let viewers = try ArrivalsFile.viewers(of: sheet)
      switch format {
      case .text:
        let page = StatisticsPage(
          sheet, statistics, viewers: viewers, columns: Console.terminal.columns,
          place: { lines.words(for: $0) })
        Console.output(page.lines.map { $0 + "\n" }.joined())
      case .json: Console.output(StatsReport(sheet, statistics, lines, viewers).json())
      }
      try script.requireNoErrors()
    }
  }
}

/// Where steps stand in their files.
struct StepLines {
  private let sheet: RunSheet
  private let sources: [SourceText]
  private let tables: [LineTable]

  init(_ sheet: RunSheet, _ sources: [SourceText]) {
    self.sheet = sheet
    self.sources = sources
    tables = sources.map { LineTable($0) }
  }

  /// From 1.
  func line(of step: StepID) -> Int {
    let span = sheet.step(step).span
    guard tables.indices.contains(span.source.index) else { return 0 }
    return tables[span.source.index].lineIndex(at: span.range.lowerBound) + 1
  }

  func path(of step: StepID) -> String {
    let index = sheet.step(step).span.source.index
    return sources.indices.contains(index) ? sources[index].path : ""
  }

  func words(for step: StepID) -> String { "line \(line(of: step))" }
}
