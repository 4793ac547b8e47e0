internal import DetailSearch
internal import TourModel

/// What was asked and a tour does not answer, or hardly surely; near-duplicates together, the most wanted first.
struct UnansweredQuestions {
  struct Question {
    /// The room or work on show; nil where the log does not say, and for what is about the visit.
    let onShow: Place?
    let subject: Subject
    fileprivate(set) var count: Int
    fileprivate(set) var wordings: [Wording]
    /// What may have been meant; nil: nothing has anything of it.
    let nearest: Place?
    /// What it is answered with, where that may well be wrong; nil: with nothing.
    let guess: Guess?

    /// As it was asked most; of as much, first.
    var text: String { Self.mostUsed(wordings[...]).text }

    /// Each language in which it was asked, with what was asked most in it.
    var samples: [Sample] {
      var languages: [Language] = []
      for wording in wordings where !languages.contains(wording.language) {
        languages.append(wording.language)
      }
      return languages.map { language in
        let own = wordings.filter { $0.language == language }
        return Sample(language: language, text: Self.mostUsed(own[...]).text)
      }
    }

    private static func mostUsed(_ wordings: ArraySlice<Wording>) -> Wording {
      wordings.dropFirst().reduce(wordings[wordings.startIndex]) { $1.count > $0.count ? $1 : $0 }
    }

    /// So many are told apart, and one at least of each language.
    private static let mostWordings = 16

    fileprivate mutating func add(_ wording: Wording) {
      if let same = wordings.firstIndex(where: {
        $0.text == wording.text && $0.language == wording.language
      }) {
        wordings[same].count += wording.count
      } else if wordings.count < Self.mostWordings
        || !wordings.contains(where: { $0.language == wording.language })
      {
        wordings.append(wording)
      }
    }

    fileprivate mutating func join(_ other: Question) {
      count += other.count
      for wording in other.wordings { add(wording) }
    }
  }

  /// What a question is about.
  enum Subject: Hashable {
    case tour
    /// What visitors of any museum need: toilets, opening hours.
    case visit
    /// What else a tour need not answer.
    case chat
  }

  struct Wording {
    let language: Language
    let text: String
    fileprivate(set) var count: Int
  }

  struct Guess: Hashable {
    let place: Place
    let confidence: Double
  }

  struct Sample {
    let language: Language
    let text: String
  }

  private struct Scope: Hashable {
    let onShow: Place?
    let guess: Place?
  }

  private struct Key: Hashable {
    let gist: RequestGist
    let scope: Scope
  }

  private let search: DetailSearch
  private var numbers: [Key: Int] = [:]
  /// Those with the same gist are one already.
  private var all: [(question: Question, key: Key)] = []
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
      // Toilets are asked for wherever one is.
      let isOfVisit = gist.isVisitNeed && guess == nil
      let scope = Scope(
        onShow: isOfVisit ? nil : context.onShow.map(search.tour.owner), guess: guess?.place)
      let wording = Wording(language: answer.language, text: text, count: count)
      note(wording, Key(gist: gist, scope: scope), context, guess)
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
    _ wording: Wording, _ key: Key, _ context: SearchContext, _ guess: Guess?
  ) {
    if let number = numbers[key] {
      all[number].question.count += wording.count
      all[number].question.add(wording)
    } else if all.count < Self.most {
      numbers[key] = all.count
      let nearest =
        guess?.place ?? nearest(to: search.explanation(of: wording.text, in: context))
      all.append(
        (
          Question(
            onShow: key.scope.onShow, subject: subject(wording, key.gist), count: wording.count,
            wordings: [wording], nearest: nearest, guess: guess), key
        ))
    } else if guess == nil {
      leftOutCount += wording.count
    }
  }

  private func subject(_ wording: Wording, _ gist: RequestGist) -> Subject {
    if gist.isVisitNeed { return .visit }
    return search.topic(of: wording.text, language: wording.language).isOffTopic ? .chat : .tour
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

  /// Near-duplicates together, the most wanted first; of equals, what was asked first.
  var mostWanted: [Question] {
    var groups = GistGroups<Scope>()
    let items = Self.mostWantedFirst(all, \.question.count)
    let numbers = items.map { groups.add($0.key.gist, in: $0.key.scope) }
    var joined: [Question] = []
    var placeOf: [Int: Int] = [:]
    for (item, number) in zip(items, numbers) {
      let group = groups.group(of: number)
      if let place = placeOf[group] {
        joined[place].join(item.question)
      } else {
        placeOf[group] = joined.count
        joined.append(item.question)
      }
    }
    return Self.mostWantedFirst(joined, \.count)
  }

  /// The order of equals stays.
  private static func mostWantedFirst<Item>(
    _ items: [Item], _ count: (Item) -> Int
  ) -> [Item] {
    items.enumerated().sorted {
      (count($1.element), $0.offset) < (count($0.element), $1.offset)
    }.map(\.element)
  }
}
