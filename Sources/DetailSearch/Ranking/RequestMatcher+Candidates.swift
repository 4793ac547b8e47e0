internal import TextIndex
package import TourModel

/// A place with what speaks for it; nil: refusing the request.
struct Candidate {
  let entry: Int?
  let evidence: Evidence
  private let score: Float
  /// How probable it is that this is right, among the candidates.
  private(set) var probability = 0.0

  init(entry: Int?, evidence: Evidence) {
    self.entry = entry
    self.evidence = evidence
    score = evidence.score
  }
}

extension RequestMatcher {
  /// What a request may mean, the refusal last, each with its probability.
  mutating func candidates() -> [Candidate] {
    var words = RequestWords(request, text, in: index)
    words.count(in: table, index)
    let price = text.questions.contains(.price) ? price(in: askedOwner) : nil
    let always = [askedOwner, onShow, previous, price]
    var candidates: [Candidate] = []
    candidates.reserveCapacity(12)
    table.forEachHere(or: { index.entries[$0].hasPhrase || always.contains($0) }) { entry in
      candidates.append(Candidate(entry: entry, evidence: evidence(for: entry, words)))
    }
    candidates.append(Candidate(entry: nil, evidence: evidenceForRefusal(words)))
    Candidate.weigh(&candidates)
    // Nothing elsewhere can lead what is as good as certain.
    if candidates.contains(where: { $0.entry != nil && $0.probability >= MatchWeights.certain }) {
      return candidates
    }
    let refusal = candidates.removeLast()
    for match in elsewhere() {
      candidates.append(
        Candidate(entry: match.entry, evidence: evidence(for: match.entry, words)))
    }
    candidates.append(refusal)
    Candidate.weigh(&candidates)
    return candidates
  }

  /// The most probable candidate, the first of equals; nil where that is to refuse.
  mutating func decision() -> Match? {
    var best: Candidate?
    for candidate in candidates() where candidate.probability > best?.probability ?? 0 {
      best = candidate
    }
    guard let best, let entry = best.entry else { return nil }
    return Match(
      entry: entry, score: best.probability, evidence: best.evidence.kind,
      language: languageOfBestName(of: entry), question: question(of: best))
  }

  /// After a detail, questions are still about its work.
  var askedOwner: Int? { previous.map { index.entries[$0].owner } ?? owner }

  private func languageOfBestName(of entry: Int) -> LanguageNumber? {
    var best: (coverage: Double, language: LanguageNumber?) = (0, nil)
    for name in index.names[index.entries[entry].names] {
      let coverage = coverage(of: name, at: entry)
      if coverage > best.coverage { best = (coverage, name.language) }
    }
    return best.language
  }

  private func question(of candidate: Candidate) -> QuestionKind? {
    guard let entry = candidate.entry, candidate.evidence.kind == .question else { return nil }
    if candidate.evidence[.price] > 0 { return .price }
    let place = index.entries[entry].place
    return text.questions.first { $0.isOfLabel && hasField($0, place) }
      ?? (candidate.evidence[.material] > 0 ? .technique : text.questions.first)
  }
}

extension Candidate {
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
    if self[.phrase] > 0 || self[.named] > 0 { return .named(isTelling: self[.telling] > 0) }
    let questions = [
      self[.fieldAlone], self[.fieldAlmost], self[.fieldWithMore], self[.material], self[.price],
      self[.identityAlone], self[.identityWithMore],
    ]
    if questions.contains(where: { $0 > 0 }) { return .question }
    if self[.coverage] > 0 { return .partlyNamed }
    return self[.proseMass] > 0 ? .prose : .followUp
  }
}

extension RequestWords {
  /// Counts which of the places here have each word.
  fileprivate mutating func count(in table: MatchTable, _ index: SearchIndex) {
    table.forEachHere(or: { _ in false }) { entry in
      for number in words.indices {
        let cell = table.cell(entry, number)
        if cell.name > MatchWeights.weakLikeness {
          words[number].bearers.name += 1
          if index.entries[entry].isDetail { words[number].isOfDetail = true }
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
    return matcher.candidates().map { candidate in
      (
        candidate.entry.map { index.entries[$0].place },
        Evidence.Kind.allCases.map { candidate.evidence.values[$0.rawValue] }
      )
    }
  }

  package static var evidenceNames: [String] { Evidence.Kind.allCases.map { "\($0)" } }
}
