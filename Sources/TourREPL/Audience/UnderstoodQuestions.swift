internal import AudienceSimulation
internal import DetailSearch
internal import TourModel

/// Remembers answers to viewers' questions: simulated viewers ask the same again and again.
struct UnderstoodQuestions {
  /// So many are kept.
  private static let most = 1000

  private struct Question: Hashable {
    let text: String
    let language: Language
  }

  private var place: Place?
  private var answers: [Question: SearchAnswer] = [:]

  mutating func answer(
    to asked: ViewerQuestion, at place: Place?, by search: DetailSearch
  ) -> SearchAnswer {
    if place != self.place || answers.count >= Self.most { forget() }
    self.place = place
    let question = Question(text: asked.text, language: asked.language)
    if let known = answers[question] { return known }
    let answer = search.answer(asked.text, language: asked.language, at: place)
    answers[question] = answer
    return answer
  }

  /// For another script.
  mutating func forget() { answers.removeAll(keepingCapacity: true) }
}
