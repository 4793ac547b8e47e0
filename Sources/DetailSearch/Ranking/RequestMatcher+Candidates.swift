internal import TextIndex
package import TourModel

/// A place, or, nil, refusing the request, and how much speaks for it.
struct Candidate {
  let entry: Int?
  fileprivate let score: Float
  /// How probable it is that this is right, among the candidates.
  fileprivate(set) var probability = 0.0

  /// What speaks for it is not kept: of most candidates only the score is asked for.
  fileprivate init(entry: Int?, _ evidence: Evidence) {
    self.entry = entry
    score = evidence.score
  }
}

extension RequestMatcher {
  /// What a request may mean, the refusal last, each with its probability.
  mutating func candidates(_ words: RequestWords) -> [Candidate] {
    let price = text.questions.contains(.price) ? price(in: askedPlace(words)) : nil
    let (asked, onShow, previous) = (askedOwner, onShow, previous)
    var candidates: [Candidate] = []
    candidates.reserveCapacity(24)
    table.forEachHere(or: { entry in
      entry == asked || entry == onShow || entry == previous || entry == price
        || index.entries[entry].hasPhrase
    }) { entry in
      candidates.append(Candidate(entry: entry, evidence(for: entry, words)))
    }
    candidates.append(Candidate(entry: nil, evidenceForRefusal(words)))
    Candidate.weigh(&candidates)
    if !isInRoom, words.askedElsewhere.isEmpty,
      let leader = Candidate.mostProbable(candidates), let entry = leader.entry,
      leader.probability >= MatchWeights.certain || explainsAllThatAnyCan(entry)
    {
      return candidates
    }
    let refusal = candidates.removeLast()
    var elsewhere = elsewhere()
    if let price, !isHere(price), !elsewhere.contains(price) { elsewhere.append(price) }
    for entry in elsewhere {
      candidates.append(Candidate(entry: entry, evidence(for: entry, words)))
    }
    candidates.append(refusal)
    Candidate.weigh(&candidates)
    return candidates
  }

  /// What is known of the request's words, which of the places here have them, and what elsewhere is asked about.
  mutating func countedWords() -> RequestWords {
    var words = RequestWords(request, in: index)
    words.count(in: table, request, index)
    words.askedElsewhere = placesAskedElsewhere()
    return words
  }

  /// The most probable candidate, the first of equals; nil where that is to refuse.
  mutating func decision() -> Match? {
    let words = countedWords()
    guard let best = Candidate.mostProbable(candidates(words)), let entry = best.entry,
      best.probability >= MatchWeights.leastProbable
    else { return nil }
    let evidence = evidence(for: entry, words)
    return Match(
      entry: entry, score: best.probability, evidence: evidence.kind,
      language: languageOfBestName(of: entry), question: question(of: entry, evidence, words))
  }

  /// After a detail, questions are still about its work.
  var askedOwner: Int? { previous.map { index.entries[$0].owner } ?? owner }

  /// What a question of a field is about.
  func askedPlace(_ words: RequestWords) -> Int? { words.askedElsewhere.first ?? askedOwner }

  private func languageOfBestName(of entry: Int) -> LanguageNumber? {
    var best: (coverage: Double, language: LanguageNumber?) = (0, nil)
    for name in index.names[index.entries[entry].names] {
      let coverage = coverage(of: name, at: entry)
      if coverage > best.coverage { best = (coverage, name.language) }
    }
    return best.language
  }

  private func question(
    of entry: Int, _ evidence: Evidence, _ words: RequestWords
  ) -> QuestionKind? {
    let isDetailHere = index.entries[entry].isDetail && isHere(entry)
    if text.questions.contains(.shown), !isDetailHere { return .shown }
    // "The Mona Lisa, when?" is of what is to come, unless she is on show.
    if text.asksWhenAlone, !isHere(entry), others(asked: entry, words) == .none { return .shown }
    guard evidence.kind == .question else { return nil }
    if evidence[.price] > 0 { return .price }
    let place = index.entries[entry].place
    return questions.first { $0.isOfLabel && hasField($0, place) }
      ?? (evidence[.material] > 0
        ? .technique
        : text.sharedQuestions.contains(.whoItIs)
          ? nil : text.questions.first ?? (text.asksForAttribution ? .artist : .identity))
  }
}

extension Candidate {
  /// The first of equals.
  fileprivate static func mostProbable(_ candidates: [Candidate]) -> Candidate? {
    var best: Candidate?
    for candidate in candidates where candidate.probability > best?.probability ?? 0 {
      best = candidate
    }
    return best
  }

  /// Gives each its probability: that of a multinomial logit with the fitted weights.
  fileprivate static func weigh(_ candidates: inout [Candidate]) {
    let highest = candidates.lazy.map(\.score).max() ?? 0
    var whole = 0.0
    for number in candidates.indices {
      candidates[number].probability = Exponential.of(Double(candidates[number].score - highest))
      whole += candidates[number].probability
    }
    for number in candidates.indices { candidates[number].probability /= whole }
  }
}

extension Evidence {
  /// What of it decides.
  fileprivate var kind: Match.Evidence {
    if self[.phrase] == 0, hasAny(of: Self.ofFields) { return .question }
    if self[.phrase] > 0 || self[.named] > 0 { return .named(isTelling: self[.telling] > 0) }
    if hasAny(of: Self.ofQuestions) { return .question }
    if self[.coverage] > 0 { return .partlyNamed }
    return self[.proseMass] == 0 && hasAny(of: Self.ofPrevious) ? .followUp : .prose
  }
}

extension Evidence {
  private static let ofFields: [Kind] = [.fieldAlone, .fieldAlmost, .fieldWithMore]
  private static let ofQuestions: [Kind] = [
    .material, .price, .identityAlone, .identityWithMore, .attribution,
  ]
  private static let ofPrevious: [Kind] = [
    .previousAlone, .previousQuestion, .previousWithMore, .previousNotThis, .sibling, .siblingAsked,
  ]

  private func hasAny(of kinds: [Kind]) -> Bool { kinds.contains { self[$0] > 0 } }
}

extension RequestWords {
  /// Counts which of the places here have each word.
  fileprivate mutating func count(
    in table: MatchTable, _ request: ResolvedRequest, _ index: SearchIndex
  ) {
    table.forEachHere(or: { _ in false }) { entry in
      for number in words.indices {
        let cell = table.cell(entry, number)
        if cell.name > MatchWeights.weakLikeness {
          words[number].bearers.name += 1
          guard index.entries[entry].isDetail else { continue }
          words[number].isOfDetail = true
          if cell.term >= 0, request.terms[Int(cell.term)].relation.isOfName {
            words[number].isOwnOfDetail = true
          }
        } else if cell.prose > MatchWeights.weakLikeness {
          words[number].bearers.prose += 1
        }
      }
    }
  }
}

extension DetailSearch {
  /// What a request may mean, and what speaks for each, in the order of ``evidenceNames``; nil: for a
  /// refusal. The weights are fitted on it.
  package func evidence(
    for request: String, in context: SearchContext
  ) -> [(place: Place?, values: [Float])] {
    let text = AnalyzedText(
      request, language: context.language, limits: limits, speller: index.speller)
    var matcher = RequestMatcher(index: index, request: text, in: context)
    let words = matcher.countedWords()
    return matcher.candidates(words).map { candidate in
      let evidence =
        candidate.entry.map { matcher.evidence(for: $0, words) }
        ?? matcher.evidenceForRefusal(words)
      return (
        candidate.entry.map { index.entries[$0].place },
        Evidence.Kind.allCases.map { evidence.values[$0.rawValue] }
      )
    }
  }

  package static var evidenceNames: [String] { Evidence.Kind.allCases.map { "\($0)" } }
}
