internal import ArgumentParser
internal import LineEditing
internal import TourDiagnostics
internal import TourFiles
internal import TourModel
internal import TourTiming

/// `docent new [FILE]`: the script of a new tour, from five answers or from a spreadsheet.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a tour from five answers, or from a spreadsheet.",
    discussion: """
      Asks what the options do not say. With --from, reads a run sheet saved as CSV (comma, semicolon or \
      tab; UTF-8, UTF-16 or Windows-1252): columns with headings such as title, room, artist, minutes and \
      notes, in French, English or Chinese; a row is a stop, and its notes are what is said there: \
      --works and --minutes are not for it. The script passes check; nothing is overwritten.
      """)

  @Argument(
    help: "The new script; without it, the title's name with .tour.",
    completion: .file(extensions: ["tour"]))
  var file: String?

  @Option(help: "A run sheet saved as CSV.", completion: .file(extensions: ["csv", "tsv", "txt"]))
  var from: String?

  @Option(help: "What the tour is called.")
  var title: String?

  @Option(help: "The language that is spoken: fr, en, zh…")
  var language: String?

  @Option(
    help: ArgumentHelp("When it starts: 2026-05-18 10:00 Europe/Paris.", valueName: "moment"))
  var starts: String?

  @Option(help: "How many minutes it lasts.")
  var minutes: String?

  @Option(help: "The works that it shows, separated by commas.")
  var works: String?

  func validate() throws {
    if from != nil, works != nil || minutes != nil {
      throw ValidationError("--works and --minutes are not for --from: the spreadsheet has them")
    }
  }

  func run() throws {
    try reporting { () throws(CommandFailure) in
      let draft = if let from { try sheetDraft(from) } else { try answeredDraft() }
      let path = file ?? (DraftNames.slug(draft.title) ?? "tour") + ".tour"
      try SystemFiles.create(path, with: Array(draft.script.utf8))
      try tell(of: path)
    }
  }

  private func tell(of path: String) throws(CommandFailure) {
    let script = try Script(path: path)
    let stops = script.result.tour.stops.count
    let length = script.sheet.map { ", \($0.plan.end)" } ?? ""
    let name = from != nil && title == nil ? "; it is called as the file is: --title names it" : ""
    Console.output(
      "\(TerminalText.sanitized(path)): \(stops) stop\(stops == 1 ? "" : "s")\(length)\(name)\n"
        + script.renderedDiagnostics)
  }

  // MARK: Answers

  private var questions: NewTourQuestions {
    NewTourQuestions(
      ask: { prompt in
        Console.output("\(prompt) ")
        return readLine()
      }, tell: { Console.output(TerminalText.sanitized($0) + "\n") })
  }

  private func answer(
    _ question: NewTourQuestions.Question, _ given: String?
  ) throws(CommandFailure) -> String {
    do throws(NewTourQuestions.Problem) {
      return try questions.answer(question, given: given)
    } catch {
      throw .usage(error.message)
    }
  }

  private func answeredDraft() throws(CommandFailure) -> TourDraft {
    let title = try answer(.title, title)
    let language = try answer(.language, language)
    let starts = try answer(.starts, starts)
    let minutes = try answer(.minutes, minutes)
    return TourDraft.answered(
      title: title, language: language, starts: starts, minutes: minutes,
      works: try answer(.works, works))
  }

  // MARK: Spreadsheets

  /// What the options do not say of it is not asked: a spreadsheet is turned into a tour without a word.
  private func sheetDraft(_ path: String) throws(CommandFailure) -> TourDraft {
    let table = try readSheet(path)
    for remark in table.remarks { Console.error("docent: \(path): \(remark)\n") }
    let language = try answer(.language, language ?? SpokenGuess.language(of: table.stops))
    let starts = try answer(.starts, starts ?? "")
    return TourDraft(
      title: title ?? Self.name(of: path), language: NewTourQuestions.language(language),
      starts: starts.isEmpty ? nil : DraftText.line(starts), stops: table.stops)
  }

  private func readSheet(_ path: String) throws(CommandFailure) -> RunSheetTable {
    let bytes = try Script.read(path, limit: 16 << 20)
    func refused(_ reason: String) -> CommandFailure {
      .unreadable(path: path, .other(reason))
    }
    if let foreign = ForeignSheet(bytes) { throw refused(foreign.rawValue) }
    let table: CSVTable
    do throws(CSVTable.Failure) {
      table = try CSVTable(TextDecoding.text(bytes))
    } catch {
      switch error {
      case .quoteNotClosed(let row): throw refused("a quote is not closed in row \(row)")
      }
    }
    do throws(RunSheetTable.Failure) {
      return try RunSheetTable(table)
    } catch {
      switch error {
      case .noTitles:
        throw refused(
          "none of its first rows has a heading for the titles, such as title, titre or 标题; Chinese is read in "
            + "UTF-8 and UTF-16 only: save it as CSV UTF-8")
      case .noStops: throw refused("there is no row below its headings")
      }
    }
  }

  /// Of a file, without its folder and its ending.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }
}
