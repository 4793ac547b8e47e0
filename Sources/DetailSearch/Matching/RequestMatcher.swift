internal import TourModel

/// Ranks the places that a request may mean.
struct RequestMatcher {
  private let index: SearchIndex
  private let tour: Tour
  private let text: AnalyzedText
  private let request: ResolvedRequest
  /// The entry on show, and that of its room or work.
  private let onShow: Int?
  private let owner: Int?

  init(index: SearchIndex, tour: Tour, request text: AnalyzedText, onShow place: Place?) {
    self.index = index
    self.tour = tour
    self.text = text
    request = ResolvedRequest(text, in: index)
    onShow = place.flatMap { index.entryOf[$0] }
    owner = onShow.map { index.entries[$0].owner }
  }

  /// The place that is meant, or nil.
  func best() -> Match? {
    if let whole = wholeName() { return whole }
    let candidates = candidates()
    let found = choose(
      here: top(candidates.compactMap { isHere($0) ? score($0) : nil }),
      elsewhere: top(elsewhere(candidates)))
    if let found, found.isNamed { return found }
    return question() ?? found
  }

  /// What the request names beyond doubt, but not here: a whole name of it, and little else is asked.
  func namedElsewhere() -> Match? {
    if let bearer = index.wholeNames[text.whole]?.first(where: { !isHere($0) }) {
      return Match(
        entry: bearer, score: 1, evidence: .named(isTelling: true),
        language: score(bearer)?.language)
    }
    let named = candidates().filter { !isHere($0) }.compactMap { score($0) }.filter { match in
      match.isNamed && share(explainedBy: match.entry) >= MatchWeights.explainedElsewhere
    }
    return top(named).flatMap { accept($0) }
  }

  /// The request is a name, word for word.
  private func wholeName() -> Match? {
    guard let bearers = index.wholeNames[text.whole] else { return nil }
    let bearer =
      bearers.first { $0 == onShow } ?? bearers.first(where: isHere)
      ?? bearers.first { !isDetail($0) }
      ?? bearers.first { isDetail($0) && score($0)?.evidence == .named(isTelling: true) }
    return bearer.map { entry in
      Match(
        entry: entry, score: 1, evidence: .named(isTelling: true), language: score(entry)?.language)
    }
  }

  /// The place on show with all that belongs to it, and every place that shares a term with the request, in
  /// the order of the index.
  private func candidates() -> [Int] {
    var found: Set<Int> = []
    for term in request.terms.keys { found.formUnion(index.entries(with: term)) }
    if let owner { found.formUnion(index.family(of: owner)) }
    return found.sorted()
  }

  private func isHere(_ entry: Int) -> Bool { index.entries[entry].owner == owner }
  private func isDetail(_ entry: Int) -> Bool { index.entries[entry].owner != entry }

  /// Works and rooms that the request names, their details, and details named in so many words.
  private func elsewhere(_ candidates: [Int]) -> [Match] {
    let away = candidates.filter { !isHere($0) }
    let places = away.filter { !isDetail($0) }.compactMap { score($0) }
      .filter { $0.evidence != .prose && ($0.isNamed || fitsElsewhere($0)) }
    let named = Set(places.filter(\.isNamed).map(\.entry))
    let details = away.filter(isDetail).compactMap { score($0) }.filter { match in
      match.evidence == .named(isTelling: true)
        || match.evidence != .prose && named.contains(index.entries[match.entry].owner)
    }
    return places + details
  }

  private func fitsElsewhere(_ match: Match) -> Bool {
    let explained = share(explainedBy: match.entry)
    let name = index.entries[match.entry].names.map { request.coverage(of: $0) }.max() ?? 0
    return name >= MatchWeights.partElsewhere.name
      && explained >= MatchWeights.partElsewhere.request
  }

  /// The best, the first of equals.
  private func top(_ matches: [Match]) -> Match? {
    matches.reduce(nil) { best, match in
      guard let best, best.score >= match.score else { return match }
      return best
    }
  }

  private func choose(here: Match?, elsewhere: Match?) -> Match? {
    let here = here.flatMap { accept($0) }
    guard let elsewhere = elsewhere.flatMap({ accept($0) }) else { return here }
    guard let here else { return elsewhere }
    return elsewhere.score > here.score + MatchWeights.leadElsewhere ? elsewhere : here
  }

  /// Refuses what fits too little, and what leaves a ticket or a toilet unexplained.
  private func accept(_ match: Match) -> Match? {
    guard match.score >= MatchWeights.threshold else { return nil }
    let entry = index.entries[match.entry]
    let isOffTopic = request.atoms.contains { atom in
      atom.role == .offTopic
        && likeness(of: atom, in: entry.nameTerms) < ResolvedRequest.nearLikeness
    }
    return isOffTopic ? nil : match
  }
}

// MARK: - Scores

extension RequestMatcher {
  private func score(_ number: Int) -> Match? {
    let entry = index.entries[number]
    let explained = share(explainedBy: number)
    var best: Match?
    for name in entry.names {
      guard let match = score(name, of: number, explained: explained) else { continue }
      if match.score > best?.score ?? 0 { best = match }
    }
    guard isHere(number), hasContent else { return best }
    let told = share(explainedBy: number, withProse: true)
    if told > explained, told >= MatchWeights.leastTold,
      MatchWeights.prose * told > best?.score ?? 0
    {
      best = Match(
        entry: number, score: MatchWeights.prose * told, evidence: .prose, language: best?.language)
    }
    return best
  }

  private func score(_ name: SearchName, of entry: Int, explained: Double) -> Match? {
    let share = name.isArtist ? MatchWeights.artist : 1
    let rest =
      MatchWeights.explaining * explained
      + MatchWeights.heading * request.heading(of: name, isHeadLast: text.isChinese)
    let named = { (coverage: Double) in
      Match(
        entry: entry, score: share * coverage * (MatchWeights.wholeName + rest),
        evidence: .named(isTelling: name.isTelling), language: name.language)
    }
    if let phrase = name.phrase {
      return isHere(entry) && text.contains(phrase: phrase) ? named(1) : nil
    }
    let coverage = request.coverage(of: name)
    guard coverage > 0, explained > 0 else { return nil }
    if coverage >= MatchWeights.nearlyWhole, explained >= MatchWeights.leastExplained {
      return named(coverage)
    }
    guard sharesContent(with: name) else { return nil }
    return Match(
      entry: entry, score: share * MatchWeights.partOfName * (coverage + explained) / 2,
      evidence: .partlyNamed, language: name.language)
  }

  private var hasContent: Bool { request.atoms.contains { $0.role.mustBeExplained } }

  private func sharesContent(with name: SearchName) -> Bool {
    name.atoms.contains { atom in atom.isContent && atom.terms.contains { request.terms[$0] != nil }
    }
  }

  /// How much of the request an entry's names explain, with those of its owner: 0 to 1.
  private func share(explainedBy number: Int, withProse: Bool = false) -> Double {
    let entry = index.entries[number]
    let owner = index.entries[entry.owner]
    var covered = 0.0
    var whole = 0.0
    for atom in request.atoms {
      var match = max(
        likeness(of: atom, in: entry.nameTerms), likeness(of: atom, in: owner.nameTerms))
      if withProse, match < 1 {
        let inProse = atom.terms.filter { entry.proseTerms.contains($0.term) }
        match = max(match, inProse.map(\.likeness).max() ?? 0)
      }
      if !atom.role.mustBeExplained, match == 0 { continue }
      let weight = atom.weight * (atom.role.mustBeExplained ? 1 : MatchWeights.soft)
      covered += weight * match
      whole += weight
    }
    return whole > 0 ? covered / whole : 0
  }

  private func likeness(of atom: ResolvedRequest.Atom, in terms: Set<TermID>) -> Double {
    let whole = atom.terms.filter { terms.contains($0.term) }.map(\.likeness).max()
    if let whole { return whole }
    return atom.weakTerm.map { terms.contains($0) } == true ? ResolvedRequest.weakLikeness : 0
  }
}

// MARK: - Questions

extension RequestMatcher {
  /// Who, when, how big, what of, where, what: of the place on show, where nothing else is asked.
  private func question() -> Match? {
    guard let onShow, let owner, !text.questions.isEmpty else { return nil }
    let leftOver = request.atoms.contains { atom in
      atom.role.mustBeExplained
        && likeness(of: atom, in: index.entries[owner].nameTerms) < ResolvedRequest.nearLikeness
    }
    if leftOver { return nil }
    let fields = text.questions.filter { $0 != .identity }
    if fields.isEmpty {
      return Match(entry: onShow, score: MatchWeights.prose, evidence: .question, language: nil)
    }
    guard fields.contains(where: { hasField($0, index.entries[owner].place) }) else { return nil }
    return Match(entry: owner, score: MatchWeights.question, evidence: .question, language: nil)
  }

  private func hasField(_ kind: QuestionKind, _ place: Place) -> Bool {
    guard case .work(let id) = place else { return kind == .location }
    let work = tour[id]
    return switch kind {
    case .artist: work.artist != nil
    case .date: work.date != nil
    case .size: work.size != nil
    case .technique: work.technique != nil
    case .location: work.room != nil
    case .identity: true
    }
  }
}
