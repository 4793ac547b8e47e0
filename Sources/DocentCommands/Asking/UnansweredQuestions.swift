internal import DetailSearch
internal import TourModel

/// What was asked and a tour does not answer, near-duplicates together, the most wanted first.
struct UnansweredQuestions {
  struct Question {
    /// As it was asked first.
    let text: String
    /// What was on show; nil where the log does not say.
    let onShow: Place?
    var count: Int
    var languages: [Language]
    /// What comes nearest to an answer, to be asked for in these words too.
    let nearest: Place?
  }

  private struct Key: Hashable {
    let gist: RequestGist
    let onShow: Place?
  }

  private let search: DetailSearch
  private var numbers: [Key: Int] = [:]
  private(set) var all: [Question] = []
  private(set) var askedCount = 0
  private(set) var answeredCount = 0
  /// Greetings, emoji and the like.
  private(set) var emptyCount = 0
  /// So many different ones are kept; what comes after is counted.
  private static let most = 100_000
  private(set) var leftOutCount = 0

  init(_ search: DetailSearch) { self.search = search }

  /// - Parameter wasAnswered: what the log says of it; nil: nothing, and the tour is asked.
  mutating func add(
    _ text: String, in context: SearchContext, count: Int, wasAnswered: Bool? = nil
  ) {
    askedCount += count
    let answer = search.answer(text, in: context)
    if wasAnswered ?? (answer.place != nil) {
      answeredCount += count
      return
    }
    let gist = search.gist(of: text, language: context.language)
    guard !gist.isEmpty else {
      emptyCount += count
      return
    }
    note(text, Key(gist: gist, onShow: context.onShow), answer.language, count, context)
  }

  private mutating func note(
    _ text: String, _ key: Key, _ language: Language, _ count: Int, _ context: SearchContext
  ) {
    if let number = numbers[key] {
      all[number].count += count
      if !all[number].languages.contains(language) { all[number].languages.append(language) }
    } else if all.count < Self.most {
      numbers[key] = all.count
      all.append(
        Question(
          text: text, onShow: key.onShow, count: count, languages: [language],
          nearest: search.explanation(of: text, in: context).candidates.first?.place))
    } else {
      leftOutCount += count
    }
  }

  /// The most wanted first; of equals, what was asked first.
  var mostWanted: [Question] {
    all.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}
