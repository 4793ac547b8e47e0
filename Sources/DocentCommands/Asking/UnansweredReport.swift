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
    let unanswered = wanted.filter { $0.guess == nil }
    let open = unanswered.filter { $0.subject == .tour }
    var lines = [head(unread: unread)] + open.prefix(limit).flatMap(toDo)
    let rest = open.dropFirst(limit).reduce(questions.leftOutCount) { $0 + $1.count }
    if rest > 0 { lines += ["", "and \(rest) more"] }
    lines += section(
      "about the visit, not about works", unanswered.filter { $0.subject == .visit }, limit)
    let chat = unanswered.filter { $0.subject == .chat }
    if !chat.isEmpty { lines += ["", told(chat: chat)] }
    lines += guesses(wanted.filter { $0.guess != nil }, limit: limit)
    return lines.map { TerminalText.sanitized($0) + "\n" }.joined()
  }

  private func toDo(_ question: UnansweredQuestions.Question) -> [String] {
    ["", told(question)] + suggestions.lines(for: question).map { "  " + $0 }
  }

  /// What is answered, but may well be answered wrong.
  private func guesses(_ questions: [UnansweredQuestions.Question], limit: Int) -> [String] {
    let count = questions.reduce(0) { $0 + $1.count }
    return section(
      "of what is answered, \(count)× not surely; a word of the right detail makes it sure",
      questions, limit)
  }

  private func section(
    _ head: String, _ questions: [UnansweredQuestions.Question], _ limit: Int
  ) -> [String] {
    if questions.isEmpty { return [] }
    let rest = questions.dropFirst(limit).reduce(0) { $0 + $1.count }
    return ["", "\(head):"] + questions.prefix(limit).flatMap(toDo)
      + (rest > 0 ? ["", "and \(rest) more"] : [])
  }

  private func head(unread: Int) -> String {
    "asked \(questions.askedCount) · answered \(questions.answeredCount)"
      + " · said nothing \(questions.emptyCount)"
      + (unread > 0 ? " · \(unread) line\(unread == 1 ? "" : "s") could not be read" : "")
  }

  private func told(_ question: UnansweredQuestions.Question) -> String {
    let place = question.onShow.map { " at \(tour.name(of: $0))" } ?? ""
    let languages = question.samples.map(\.language.tag).joined(separator: ", ")
    let guess = question.guess.map {
      " → \(tour.name(of: $0.place)) \(Int(($0.confidence * 100).rounded())) %"
    }
    return "\(question.count)×\(place) \(quoted(question.text)) (\(languages))\(guess ?? "")"
  }

  private static let mostChat = 5

  private func told(chat questions: [UnansweredQuestions.Question]) -> String {
    let count = questions.reduce(0) { $0 + $1.count }
    let examples = questions.prefix(Self.mostChat).map { "\($0.count)× \(quoted($0.text))" }
    let more = questions.count > Self.mostChat ? " …" : ""
    return "\(count)× of neither: \(examples.joined(separator: " · "))\(more)"
  }

  private func quoted(_ text: String) -> String {
    text.count > 80 ? "“\(text.prefix(80))…”" : "“\(text)”"
  }
}
