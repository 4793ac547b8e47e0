internal import DetailSearch
internal import TourModel

/// What an author could write so that a question is answered: lines of a script.
struct SuggestedLines {
  private let search: DetailSearch
  private var tour: Tour { search.tour }
  private let languages: [Language]
  /// The languages into which titles are translated: a plain one is in none of these.
  private let translated: Set<String>

  /// What has more words, or more characters, that name something is no name for anything.
  private static let longestName = (words: 4, characters: 10)

  init(_ search: DetailSearch) {
    self.search = search
    let tour = search.tour
    languages = tour.languagesOfViewers
    let titles = tour.works.map(\.title) + tour.rooms.map(\.title) + tour.details.map(\.title)
    translated = Set(titles.flatMap { $0.translations.map(\.language.primary) })
  }

  /// Where the lines belong, in the words of a comment, then the lines. Only the comment where no word of the
  /// question could be a name.
  func lines(for question: UnansweredQuestions.Question) -> [String] {
    let names = names(in: question)
    guard let first = names.first else {
      let nearest = question.nearest.map { "nearest: \(told($0, nil)); " } ?? ""
      return ["// \(nearest)it has no words that could be a name"]
    }
    guard let nearest = question.nearest else {
      let owner =
        question.subject == .visit
        ? " of a room" : question.onShow.map { " of \(tour.name(of: $0))" } ?? ""
      return newDetail(first, names.dropFirst(), at: question.onShow, owner)
    }
    let place = told(nearest, first.language)
    let isUntold = first.isQuestion && question.guess == nil
    let condition =
      isUntold ? "\(place) does not tell it: if you can, there" : "if \(place) answers it, there"
    return ["// \(condition):"] + names.map { "  asks \($0.language) \($0.quoted)" }
  }

  private func newDetail(
    _ first: Name, _ others: ArraySlice<Name>, at place: Place?, _ owner: String
  ) -> [String] {
    ["// if you can tell of it, a detail\(owner):"]
      + ["detail \(detailName(for: first.words, at: place)) \(first.quoted)"]
      + others.map { "  \($0.language) \($0.quoted)" }
      + (tour.speaks + tour.captions).map { "  \($0)> …" }
  }

  private func told(_ place: Place, _ language: Language?) -> String {
    "\(tour.name(of: place)) “\(tour.title(of: place).text(in: language))”"
  }

  private struct Name {
    let language: Language
    let words: String
    /// As a script has it.
    let quoted: String
    let isQuestion: Bool
  }

  /// In languages of the tour, where there are any; that of plain titles first.
  private func names(in question: UnansweredQuestions.Question) -> [Name] {
    let all = question.samples.compactMap { name($0, isOfVisit: question.subject == .visit) }
    let ofTour = all.filter { name in
      languages.contains { $0.primary == name.language.primary }
    }
    let names = ofTour.isEmpty ? all : ofTour
    let isTranslated = { (name: Name) in translated.contains(name.language.primary) }
    return names.filter { !isTranslated($0) } + names.filter(isTranslated)
  }

  /// What was asked for, where it could be a name: a question, or what is about the visit, as it was asked, of all else
  /// what it is about.
  private func name(_ sample: UnansweredQuestions.Sample, isOfVisit: Bool) -> Name? {
    let topic = search.topic(of: sample.text, language: sample.language)
    let longest =
      sample.language.isWrittenWithoutSpaces
      ? Self.longestName.characters : Self.longestName.words
    guard let topicWords = topic.words, topic.length <= longest, !Self.isBroken(sample.text)
    else { return nil }
    let isWhole = topic.isQuestion || isOfVisit
    let words = (isWhole ? Self.trimmed(sample.text) : topicWords).lowercased()
    return DraftText.quoted(words).map {
      Name(language: sample.language, words: words, quoted: $0, isQuestion: topic.isQuestion)
    }
  }

  /// Whether something in it was no text: a control character, or what is left of an escape sequence, `31mmains`.
  private static func isBroken(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: {
      $0.properties.generalCategory == .control && !$0.properties.isWhitespace
    }) {
      return true
    }
    return text.split { !isOfWord($0) }.contains { word in
      let letters = word.drop(while: \.isNumber)
      return letters.count < word.count && letters.count > Self.longestUnit
        && letters.allSatisfy(\.isASCII)
    }
  }

  /// Of letters after digits: `1889th`, `18ème`, `200cm`.
  private static let longestUnit = 4

  /// Without signs at its ends.
  private static func trimmed(_ text: String) -> String {
    guard let start = text.firstIndex(where: isOfWord),
      let end = text.lastIndex(where: isOfWord)
    else { return "" }
    return String(text[start...end])
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private func detailName(for title: String, at place: Place?) -> String {
    var names = DraftNames()
    for detail in place.map(tour.details) ?? [] {
      _ = names.name(for: tour[detail].name, fallback: "detail")
    }
    return names.name(for: title, fallback: "detail")
  }
}
