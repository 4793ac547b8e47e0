internal import TourDiagnostics
internal import TourSyntax

/// What viewers read is there in every language that the tour speaks or captions: answers, and the texts of votes.
struct AnswerLanguagesCheck {
  private let context: AnalysisContext
  private let languages: [Language]
  private let visited: Set<Place>

  /// What one language lacks.
  fileprivate struct Lack {
    var answers = 0
    var voteTexts = 0
    var first: SourceSpan?

    mutating func add(_ count: WritableKeyPath<Lack, Int>, at span: SourceSpan) {
      self[keyPath: count] += 1
      first = first ?? span
    }
  }

  init(_ context: AnalysisContext) {
    self.context = context
    languages = context.tour.speaks + context.tour.captions
    visited = Set(context.stopDeclarations.flatMap { [$0.place, .room($0.room)] })
  }

  func run() {
    guard languages.count > 1 else { return }
    let votes = context.tour.stops.flatMap { Self.votes(in: $0.steps) }
    let plain = plainLanguage(votes.flatMap { Self.texts(of: $0.vote) })
    for language in languages {
      var lack = Lack()
      addAnswers(to: &lack, language)
      if language != plain { addVotes(votes, to: &lack, language) }
      if let first = lack.first { context.report(.answersLack(language, lack.words, at: first)) }
    }
  }

  // MARK: Answers

  private func addAnswers(to lack: inout Lack, _ language: Language) {
    func add(_ knowledge: Knowledge, _ place: Place, _ node: SyntaxNode) {
      guard !knowledge.prose.isEmpty, knowledge.paragraphs(in: language) == nil,
        isOfTour(place, node)
      else { return }
      lack.add(\.answers, at: node.headerSpan)
    }
    let tour = context.tour
    for (id, node) in context.declaredRooms { add(tour[id].knowledge, .room(id), node) }
    for (id, node) in context.declaredWorks { add(tour[id].knowledge, .work(id), node) }
    for (id, node) in context.declaredDetails {
      add(tour[id].knowledge, tour[id].owner, node)
    }
  }

  /// A collection may hold more than the tour visits, for tours in other languages.
  private func isOfTour(_ place: Place, _ node: SyntaxNode) -> Bool {
    node.span.source == context.sections.tours.first?.span.source || visited.contains(place)
  }

  // MARK: Votes

  private func addVotes(
    _ votes: [(vote: Vote, span: SourceSpan)], to lack: inout Lack, _ language: Language
  ) {
    for (vote, span) in votes {
      for text in Self.texts(of: vote) where text.translation(into: language) == nil {
        lack.add(\.voteTexts, at: span)
      }
    }
  }

  private static func votes(in steps: [Step]) -> [(vote: Vote, span: SourceSpan)] {
    steps.flatMap { step -> [(vote: Vote, span: SourceSpan)] in
      switch step.action {
      case .vote(let vote):
        return [(vote, step.span)] + vote.options.flatMap { votes(in: $0.steps) }
      case .branch(_, let then, let otherwise): return votes(in: then) + votes(in: otherwise)
      default: return []
      }
    }
  }

  private static func texts(of vote: Vote) -> [LocalizedText] {
    [vote.question].compactMap(\.self) + vote.options.map(\.label)
  }

  /// The language of texts that are in none: that into which titles, and texts of votes, are translated least.
  private func plainLanguage(_ voteTexts: [LocalizedText]) -> Language? {
    let tour = context.tour
    let texts =
      voteTexts + [tour.title] + tour.rooms.map(\.title) + tour.works.map(\.title)
      + tour.details.map(\.title)
    var counts: [String: Int] = [:]
    for translation in texts.flatMap(\.translations) {
      counts[translation.language.primary, default: 0] += 1
    }
    return languages.min { counts[$0.primary] ?? 0 < counts[$1.primary] ?? 0 }
  }
}

extension AnswerLanguagesCheck.Lack {
  /// `3 answers and 1 text of a vote`
  fileprivate var words: String {
    let parts = [
      answers == 0 ? nil : answers == 1 ? "1 answer" : "\(answers) answers",
      voteTexts == 0 ? nil : voteTexts == 1 ? "1 text of a vote" : "\(voteTexts) texts of votes",
    ]
    return parts.compactMap(\.self).joined(separator: " and ")
      + (answers + voteTexts == 1 ? " has" : " have")
  }
}

extension Diagnostic {
  fileprivate static func answersLack(
    _ language: Language, _ what: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "T0248", .warning, "\(what) no words in \(language)", at: span,
      label: "the first of them",
      notes: ["who reads \(language) is shown them in another language"])
  }
}
