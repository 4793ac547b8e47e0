public import TourModel

/// Why a request was answered as it was: what its words matched, and what each was worth.
public struct SearchExplanation: Equatable, Sendable {
  public struct Word: Equatable, Sendable {
    /// As it was read: folded, simplified, set right.
    public let text: String
    /// What it does in the request.
    public let role: Role
    /// How it matches the place; nil: not at all.
    public let match: WordMatch?
    /// Its share of all that the request asks for, times how well it matches: 0 to 1.
    public let worth: Double
  }

  public enum Role: String, Sendable {
    case content, soft, question, attribute, followUp, offTopic
  }

  public struct WordMatch: Equatable, Sendable {
    public enum Field: String, Sendable { case name, told }

    public let field: Field
    public let relation: Relation
    /// 0 to 1.
    public let likeness: Double
  }

  /// How what matched is like what was asked.
  public enum Relation: String, Sendable {
    /// The same word, or a form of it.
    case word
    /// The same but for a slip of the finger.
    case slip
    /// Another word for the same.
    case meaning
    /// A kind of what was asked for, or what it is a kind of.
    case kind
    case character
    /// Characters of the same sound, or typed as they sound.
    case sound
    /// A character beside another one.
    case part
  }

  public struct Candidate: Equatable, Sendable {
    public let place: Place
    public let score: Double
  }

  public let answer: SearchAnswer
  /// What decided: a name, a part of one, what is told, a question, what was answered before; nil for a
  /// refusal.
  public let evidence: String?
  /// Of the answer, or, for a refusal, of the best of the ``candidates``.
  public let words: [Word]
  /// The best places, the best first, refused ones too.
  public let candidates: [Candidate]
}

extension DetailSearch {
  /// Why a request is answered as it is. As costly as the answer, and some texts more.
  public func explanation(of request: String, in context: SearchContext) -> SearchExplanation {
    var matched = matched(request, in: context)
    let best = matched.found
    let ranked = matched.matcher.ranked(limit: 5)
    let shown = best?.entry ?? ranked.first.flatMap(\.entry)
    return SearchExplanation(
      answer: answer(request, in: context), evidence: best.map { Self.wording(of: $0.evidence) },
      words: shown.map { matched.matcher.words(of: $0) } ?? [],
      candidates: ranked.compactMap { candidate in
        candidate.entry.map { entry in
          SearchExplanation.Candidate(
            place: index.entries[entry].place, score: candidate.probability)
        }
      })
  }

  private static func wording(of evidence: Match.Evidence) -> String {
    switch evidence {
    case .named: "named"
    case .partlyNamed: "a part of a name"
    case .prose: "what the script tells of it"
    case .question: "a question that its fields answer"
    case .followUp: "it follows up the answer before"
    }
  }
}

extension RequestMatcher {
  /// The most probable places, where the request is refused too.
  mutating func ranked(limit: Int) -> [Candidate] {
    let candidates = candidates(countedWords()).filter { $0.entry != nil }
    return Array(candidates.sorted { $0.probability > $1.probability }.prefix(limit))
  }

  fileprivate func words(of entry: Int) -> [SearchExplanation.Word] {
    let weights = request.atoms.map {
      $0.weight * ($0.role.mustBeExplained ? 1 : MatchWeights.soft)
    }
    let whole = max(weights.reduce(0, +), .leastNonzeroMagnitude)
    return request.atoms.indices.map { number in
      let match = match(of: number, entry)
      return SearchExplanation.Word(
        text: text.text(of: request.atoms[number].source), role: request.atoms[number].role.shown,
        match: match, worth: weights[number] / whole * (match?.likeness ?? 0))
    }
  }

  private func match(of atom: Int, _ entry: Int) -> SearchExplanation.WordMatch? {
    var cell = table.cell(entry, atom)
    let owner = table.cell(index.entries[entry].owner, atom)
    if owner.name > max(cell.name, cell.prose) { cell = owner }
    let likeness = max(cell.name, cell.prose)
    guard likeness > 0 else { return nil }
    let relation = cell.term < 0 ? nil : request.terms[Int(cell.term)].relation
    return SearchExplanation.WordMatch(
      field: cell.name >= cell.prose ? .name : .told,
      relation: relation?.shown ?? .part,
      likeness: likeness)
  }
}

extension WordRole {
  fileprivate var shown: SearchExplanation.Role {
    switch self {
    case .content: .content
    case .small, .soft, .faint, .who, .whose, .making, .attribution, .work: .soft
    case .question, .when, .hour, .whoItIs, .meaning: .question
    case .attribute: .attribute
    case .cue: .followUp
    case .offTopic, .chat, .aside: .offTopic
    }
  }
}

extension ResolvedRequest.Relation {
  fileprivate var shown: SearchExplanation.Relation {
    switch self {
    case .word: .word
    case .slip, .shortSlip: .slip
    case .meaning: .meaning
    case .kind: .kind
    case .character: .character
    case .sound: .sound
    }
  }
}
