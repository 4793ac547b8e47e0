internal import ArgumentParser
internal import DetailSearch
internal import FoundationEssentials
internal import TourDiagnostics
internal import TourFiles
internal import TourModel
internal import TourRuntime
internal import TourTiming

/// `docent faq FILE LOG`: what viewers asked that the tour does not answer.
struct FaqCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faq", abstract: "List what was asked that a tour does not answer.",
    discussion: """
      The author's to-do list, the most wanted first, each with lines that can be copied into the script: words \
      for the detail that comes nearest, or the beginning of a new one. Then what is asked about the visit, not about \
      works (toilets, opening hours, tickets), which a detail of a room can answer; then what is answered, but may well be \
      answered wrong. Near-duplicates, misspelled ones too, are one, with their count, in the words that most used.

      Answered: the script has an answer, whether or not the guide gave it in the rehearsal. Said nothing: greetings, \
      emoji and the like, which ask for nothing.

      The log is that of a rehearsal (rehearse --viewers N --log LOG), or JSON lines as ask --batch reads them.
      """)

  @Argument(help: "The script.", completion: .file(extensions: ["tour"]))
  var file: String

  @Argument(help: "The log; - is standard input.")
  var log: String

  @Option(help: "How many to list.")
  var limit = 50

  func run() throws {
    try reporting { () throws(CommandFailure) in
      guard limit > 0 else { throw .usage("--limit is one or more") }
      let script = try Script(path: file)
      let sheet = try script.requiredSheet()
      let search = DetailSearch(sheet.tour)
      var questions = UnansweredQuestions(search)
      let passedOver = try read(sheet, into: &questions)
      if let name = passedOver.unknownPlace {
        Console.error(
          "docent: \(counted(passedOver.unknownPlaceCount)) of what this tour has not, such as "
            + "“\(TerminalText.sanitized(name))”: a log of another tour?")
      }
      Console.output(
        UnansweredReport(questions, search).text(limit: limit, unread: passedOver.unread))
      try script.requireNoErrors()
    }
  }

  private struct Line: Decodable {
    let id: LineID?
    let text: String?
    let language: String?
    let work: String?
    let after: LineID?
    let count: Int?
    /// Of a rehearsal's log: the kind of event, and what a request was understood to mean.
    let event: String?
    let place: String?
    let refused: String?
    /// Of a header: the version.
    let log: Int?

    /// Whether so many can have asked.
    var isCounted: Bool { (0...RuntimeLimits().countPerEvent).contains(count ?? 1) }
  }

  private func counted(_ count: Int) -> String { count == 1 ? "1 line is" : "\(count) lines are" }

  private struct PassedOver {
    /// How many lines could not be read.
    var unread = 0
    /// How many are of a work that the tour has not, and the first of these.
    var unknownPlaceCount = 0
    var unknownPlace: String?
  }

  private func read(
    _ sheet: RunSheet, into questions: inout UnansweredQuestions
  ) throws(CommandFailure) -> PassedOver {
    var input = try LineInput(path: log)
    let decoder = JSONDecoder()
    var recent = RecentAnswers(capacity: AskBatch.longestMemory)
    var passedOver = PassedOver()
    while let lines = try input.next() {
      for line in lines where !line.isEmpty {
        if let asked = try? decoder.decode(Line.self, line: line), asked.isCounted {
          // A rehearsal's log has a header.
          if asked.log != nil, let header = try? decoder.decode(LogHeader.self, line: line) {
            try check(header, of: sheet)
          }
          if let work = asked.work, sheet.tour.placeOnShow(work) == nil {
            passedOver.unknownPlaceCount += 1
            passedOver.unknownPlace = passedOver.unknownPlace ?? work
          }
          add(asked, sheet.tour, to: &questions, &recent)
        } else {
          passedOver.unread += 1
        }
      }
    }
    return passedOver
  }

  private func check(_ header: LogHeader, of sheet: RunSheet) throws(CommandFailure) {
    do throws(ReplayError) {
      try LogFile.check(header, of: sheet)
    } catch {
      throw .rehearsal("\(log): \(error.wording)")
    }
  }

  private func add(
    _ line: Line, _ tour: Tour, to questions: inout UnansweredQuestions,
    _ recent: inout RecentAnswers
  ) {
    guard let text = line.text, line.event == nil || line.event == "request",
      line.refused == nil
    else { return }
    let previous = line.after.flatMap { recent[$0] }
    let context = SearchContext(
      onShow: line.work.flatMap { tour.placeOnShow($0) } ?? previous?.onShow,
      previous: previous?.answer, language: line.language.map(Language.init))
    let answer = questions.add(
      text, in: context, count: max(1, line.count ?? 1),
      answered: line.place.flatMap { tour.place(named: $0) })
    recent.add(line.id, RecentAnswers.Moment(answer: answer, onShow: context.onShow))
  }
}
