internal import ArgumentParser
internal import DetailSearch
internal import FoundationEssentials
internal import Glibc
internal import TourDiagnostics
internal import TourFiles
internal import TourModel
internal import TourTiming

/// `docent faq FILE LOG`: what viewers asked that the tour does not answer.
struct FaqCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faq", abstract: "List what was asked that a tour does not answer.",
    discussion: """
      The author's to-do list, the most wanted first; near-duplicates are one line with their count. The \
      log is that of a rehearsal (rehearse --viewers N --log LOG), or JSON lines as ask --batch reads them.
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
      let tour = try Script(path: file).requiredSheet().tour
      var questions = UnansweredQuestions(DetailSearch(tour))
      let unread = try read(tour, into: &questions)
      Console.output(Self.report(questions, tour, limit: limit, unread: unread))
    }
  }

  private struct Line: Decodable {
    let text: String?
    let language: String?
    let work: String?
    /// Of a rehearsal's log: the kind of event, and what a request was understood to mean.
    let event: String?
    let place: String?
    let refused: String?
    let count: Int?
  }

  /// How many lines could not be read.
  private func read(
    _ tour: Tour, into questions: inout UnansweredQuestions
  ) throws(CommandFailure) -> Int {
    let descriptor = log == "-" ? STDIN_FILENO : open(log, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: log, SystemFiles.failure(errno)) }
    defer { if log != "-" { close(descriptor) } }
    var input = LineInput(descriptor)
    let decoder = JSONDecoder()
    var unread = 0
    while let lines = input.next() {
      for line in lines where !line.isEmpty {
        guard let line = try? decoder.decode(Line.self, line: line) else {
          unread += 1
          continue
        }
        add(line, tour, to: &questions)
      }
    }
    return unread
  }

  private func add(_ line: Line, _ tour: Tour, to questions: inout UnansweredQuestions) {
    guard let text = line.text, line.event == nil || line.event == "request",
      line.refused == nil
    else { return }
    let context = SearchContext(
      onShow: line.work.flatMap { tour.placeOnShow($0) },
      language: line.language.map(Language.init))
    questions.add(
      text, in: context, count: max(1, line.count ?? 1),
      wasAnswered: line.event == nil ? nil : line.place != nil)
  }

  private static func report(
    _ questions: UnansweredQuestions, _ tour: Tour, limit: Int, unread: Int
  ) -> String {
    var lines = [
      "asked \(questions.askedCount) · answered \(questions.answeredCount)"
        + " · said nothing \(questions.emptyCount)"
        + (unread > 0 ? " · \(unread) lines could not be read" : "")
    ]
    let wanted = questions.mostWanted
    for question in wanted.prefix(limit) {
      let place = question.onShow.map { " at \(tour.name(of: $0))" } ?? ""
      let languages = question.languages.map(\.tag).joined(separator: ", ")
      let nearest = question.nearest.map { "; nearest: \(tour.name(of: $0))" } ?? ""
      let text = question.text.count > 80 ? question.text.prefix(80) + "…" : question.text[...]
      lines.append("\(question.count)×\(place) “\(text)” (\(languages))\(nearest)")
    }
    let rest = wanted.dropFirst(limit).reduce(questions.leftOutCount) { $0 + $1.count }
    if rest > 0 { lines.append("and \(rest) more") }
    return lines.map { TerminalText.sanitized($0) + "\n" }.joined()
  }
}
