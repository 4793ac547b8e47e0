internal import DetailSearch
internal import TourModel

/// What was asked and a tour does not answer, or hardly surely; near-duplicates together, the most wanted first.
struct UnansweredQuestions {
  struct Question {
    /// As it was asked first.
    let text: String
    /// The room or work on show; nil where the log does not say.
    let onShow: Place?
    var count: Int
    /// Each language in which it was asked, with what was asked first in it.
    var samples: [Sample]
    /// What may have been meant; nil: nothing has anything of it.
    let nearest: Place?
    /// Whether visitors of any museum ask for it, and a tour need not answer.
    let isOffTopic: Bool
    /// What it is answered with, where that may well be wrong; nil: with nothing.
    let guess: Guess?
  }

  struct Guess: Hashable {
    let place: Place
    let confidence: Double
  }

  struct Sample {
    let language: Language
    let text: String
  }

  private struct Key: Hashable {
    let gist: RequestGist
    let onShow: Place?
    let guess: Place?
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

  /// What it is answered with; nil: with nothing.
  ///
  /// - Parameter logged: what a log says that it was answered with; nil: the tour is asked.
  @discardableResult mutating func add(
    _ text: String, in context: SearchContext, count: Int, answered logged: Place? = nil
  ) -> Place? {
    askedCount += count
    let answer = search.answer(text, in: context)
    let place = logged ?? answer.place
    if place != nil { answeredCount += count }
    let guess = guess(answer, context)
    guard place == nil || guess != nil && guess?.place == place else { return place }
    let gist = search.gist(of: text, language: context.language)
    if !gist.isEmpty {
      let key = Key(
        gist: gist, onShow: context.onShow.map(search.tour.owner), guess: guess?.place)
      note(text, key, answer.language, count, context, guess)
    } else if place == nil {
      emptyCount += count
    }
    return place
  }

  /// Less sure answers than this are told: half of them are wrong.
  private static let sure = 0.5

  /// An answer that more words in the script would make sure.
  private func guess(_ answer: SearchAnswer, _ context: SearchContext) -> Guess? {
    guard let place = answer.place, answer.confidence < Self.sure, answer.question == nil,
      context.previous == nil
    else { return nil }
    return Guess(place: place, confidence: answer.confidence)
  }

  private mutating func note(
    _ text: String, _ key: Key, _ language: Language, _ count: Int, _ context: SearchContext,
    _ guess: Guess?
  ) {
    if let number = numbers[key] {
      all[number].count += count
      if !all[number].samples.contains(where: { $0.language == language }) {
        all[number].samples.append(Sample(language: language, text: text))
      }
    } else if all.count < Self.most {
      numbers[key] = all.count
      all.append(
        Question(
          text: text, onShow: key.onShow, count: count,
          samples: [Sample(language: language, text: text)],
          nearest: guess?.place ?? nearest(to: search.explanation(of: text, in: context)),
          isOffTopic: search.topic(of: text, language: language).isOffTopic, guess: guess))
    } else if guess == nil {
      leftOutCount += count
    }
  }

  /// The best candidate, where it is likely and has a good part of what was asked for: more than a thing of the same
  /// kind.
  private func nearest(to explanation: SearchExplanation) -> Place? {
    let shared = explanation.words.filter { word in
      word.role != .soft && word.match.map { $0.relation != .kind } ?? false
    }
    guard shared.reduce(0, { $0 + $1.worth }) >= 0.3, let best = explanation.candidates.first
    else { return nil }
    return best.score >= 0.1 ? best.place : nil
  }

  /// The most wanted first; of equals, what was asked first.
  var mostWanted: [Question] {
    all.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}
