internal import DetailSearch
internal import TourDiagnostics
internal import TourModel

/// What `docent faq` prints: an author's to-do list. Safe for a terminal.
struct UnansweredReport {
  private let questions: UnansweredQuestions
  private let suggestions: SuggestedLines
  private let tour: Tour

  init(_ questions: UnansweredQuestions, _ search: DetailSearch) {
    self.questions = questions
    suggestions = SuggestedLines(search)
    tour = search.tour
  }

  /// - Parameters:
  ///   - limit: so many questions at most.
  ///   - unread: lines of the log that could not be read.
  func text(limit: Int, unread: Int) -> String {
    let wanted = questions.mostWanted
    let open = wanted.filter { !$0.isOffTopic }
    var lines = [head(unread: unread)]
    for question in open.prefix(limit) {
      lines.append("")
      lines.append(told(question))
      lines += suggestions.lines(for: question).map { "  " + $0 }
    }
    let rest = open.dropFirst(limit).reduce(questions.leftOutCount) { $0 + $1.count }
    let offTopic = wanted.filter(\.isOffTopic)
    if rest > 0 || !offTopic.isEmpty { lines.append("") }
    if rest > 0 { lines.append("and \(rest) more") }
    if !offTopic.isEmpty { lines.append(told(offTopic: offTopic)) }
    return lines.map { TerminalText.sanitized($0) + "\n" }.joined()
  }

  private func head(unread: Int) -> String {
    "asked \(questions.askedCount) · answered \(questions.answeredCount)"
      + " · said nothing \(questions.emptyCount)"
      + (unread > 0 ? " · \(unread) line\(unread == 1 ? "" : "s") could not be read" : "")
  }

  private func told(_ question: UnansweredQuestions.Question) -> String {
    let place = question.onShow.map { " at \(tour.name(of: $0))" } ?? ""
    let languages = question.samples.map(\.language.tag).joined(separator: ", ")
    return "\(question.count)×\(place) \(quoted(question.text)) (\(languages))"
  }

  private static let mostOffTopic = 5

  private func told(offTopic questions: [UnansweredQuestions.Question]) -> String {
    let count = questions.reduce(0) { $0 + $1.count }
    let examples = questions.prefix(Self.mostOffTopic).map { "\($0.count)× \(quoted($0.text))" }
    let more = questions.count > Self.mostOffTopic ? " …" : ""
    return "\(count)× what visitors of any museum ask: \(examples.joined(separator: " · "))\(more)"
  }

  private func quoted(_ text: String) -> String {
    text.count > 80 ? "“\(text.prefix(80))…”" : "“\(text)”"
  }
}
