internal import TextIndex
internal import TourModel

/// Ranks the places that a request may mean.
struct RequestMatcher {
  let index: SearchIndex
  let text: AnalyzedText
  let request: ResolvedRequest
  /// The entry on show, that of its room or work, and the entry answered before.
  let onShow: Int?
  let owner: Int?
  let previous: Int?
  private let previousOwner: Int?
  let table: MatchTable

  init(index: SearchIndex, request text: AnalyzedText, in context: SearchContext) {
    self.index = index
    self.text = text
    request = ResolvedRequest(text, in: index)
    onShow = context.onShow.flatMap { index.entryOf[$0] }
    owner = onShow.map { index.entries[$0].owner }
    previous = context.previous.flatMap { index.entryOf[$0] }
    previousOwner = previous.map { index.entries[$0].owner }
    var entries: [Int] = []
    if let owner { entries += index.family(of: owner) }
    if let previousOwner, previousOwner != owner { entries += index.family(of: previousOwner) }
    entries += CandidateScan(request, in: index)
      .best(MatchTable.mostElsewhere, except: [owner, previousOwner].compactMap(\.self))
    table = MatchTable(request, in: index, entries: entries)
  }

  func isHere(_ entry: Int) -> Bool {
    let place = index.entries[entry].owner
    return place == owner || place == previousOwner
  }

  /// The place that is meant, or nil.
  func best() -> Match? {
    if text.isRepetitive { return nil }
    if let whole = wholeName() { return whole }
    var found = choose(
      here: top(table.entries.compactMap { isHere($0) ? score($0) : nil }),
      elsewhere: top(elsewhere()))
    if let match = found, !holds(match) { found = nil }
    if let match = found, match.entry == owner, asksForField { return question() }
    if let found, found.isNamed { return found }
    return question() ?? found ?? followUp()
  }

  /// What the request names beyond doubt, but not here: a whole name of it, and little else is asked.
  func namedElsewhere() -> Match? {
    if text.isRepetitive { return nil }
    if let bearer = index.wholeNames[text.units.joined]?.first(where: { !isHere($0) }) {
      return Match(
        entry: bearer, score: 1, evidence: .named(isTelling: true),
        language: score(bearer)?.language)
    }
    let named = table.entries.filter { !isHere($0) }.compactMap { score($0) }.filter { match in
      match.isNamed && explained(by: match.entry) >= MatchWeights.explainedElsewhere
    }
    return top(named).flatMap { accept($0) }
  }

  /// The request is a name, word for word.
  private func wholeName() -> Match? {
    guard !text.units.isEmpty, let bearers = index.wholeNames[text.units.joined] else { return nil }
    let bearer =
      bearers.first { $0 == onShow } ?? bearers.first(where: isHere)
      ?? (hasContent ? bearers.first { isDistinct($0) && !index.entries[$0].isDetail } : nil)
      ?? (hasContent ? bearers.first { index.entries[$0].isDetail && isTellingName(of: $0) } : nil)
    return bearer.map { entry in
      Match(
        entry: entry, score: 1, evidence: .named(isTelling: true),
        language: languageOfWholeName(of: entry))
    }
  }

  private func isTellingName(of entry: Int) -> Bool {
    index.names[index.entries[entry].names].contains { name in
      name.isTelling && request.coverage(of: name, in: index) >= 1
    }
  }

  private func languageOfWholeName(of entry: Int) -> Language? {
    index.names[index.entries[entry].names].first { name in
      request.coverage(of: name, in: index) >= 1
    }?.language
  }

  /// Works and rooms that the request names, their details, and details named in so many words.
  private func elsewhere() -> [Match] {
    let away = table.entries.filter { !isHere($0) && isDistinct($0) }
    let places = away.filter { !index.entries[$0].isDetail }.compactMap { score($0) }
      .filter { $0.evidence != .prose && ($0.isNamed || fitsElsewhere($0)) }
    let named = places.filter(\.isNamed).map(\.entry)
    let details = away.filter { index.entries[$0].isDetail }.compactMap { score($0) }
      .filter { match in
        match.evidence == .named(isTelling: true)
          || match.evidence != .prose && named.contains(index.entries[match.entry].owner)
      }
    return places + details
  }

  /// Whether a place elsewhere has more of the request than the one on show: by the same artist, both have
  /// the artist's name.
  private func isDistinct(_ entry: Int) -> Bool {
    guard let owner else { return true }
    let own = index.entries[entry].owner
    return explained(by: entry) > explained(by: owner) || explained(by: own) > explained(by: owner)
  }

  private func fitsElsewhere(_ match: Match) -> Bool {
    let name =
      index.names[index.entries[match.entry].names]
      .map { request.coverage(of: $0, in: index) }.max() ?? 0
    return name >= MatchWeights.partElsewhere.name
      && explained(by: match.entry) >= MatchWeights.partElsewhere.request
  }

  /// The best, the first of equals.
  private func top(_ matches: [Match]) -> Match? {
    matches.reduce(nil) { best, match in
      guard let best else { return match }
      return match.score > best.score || match.score == best.score && match.entry < best.entry
        ? match : best
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
    let isOffTopic = request.atoms.indices.contains { number in
      request.atoms[number].role == .offTopic
        && table.cell(match.entry, number).name < MatchWeights.nearLikeness
    }
    return isOffTopic ? nil : match
  }

  /// Whether a place that was found holds what is asked of it: the dog's weight is not in the dog.
  private func holds(_ match: Match) -> Bool {
    text.attributes.allSatisfy { attribute in
      switch attribute {
      case .count: true
      case .name, .age, .family: has(attribute, match.entry)
      case .weight: has(attribute, match.entry, toldWithFigure: true)
      }
    }
  }

  private func has(
    _ attribute: Attribute, _ entry: Int, toldWithFigure: Bool = false
  ) -> Bool {
    request.atoms.indices.contains { number in
      guard request.atoms[number].role == .attribute(attribute) else { return false }
      let cell = table.cell(entry, number)
      let told = toldWithFigure && !index.entries[entry].hasFigure ? 0 : cell.prose
      return max(cell.name, told) > MatchWeights.weakLikeness
    }
  }
}

extension MatchTable {
  /// So many entries that are not on show are looked at closely.
  static let mostElsewhere = 16
}

/// Finds the entries whose names share most with a request: a first look at all of them.
private struct CandidateScan {
  private var scores: [Float]
  private let owners: SearchIndex

  init(_ request: ResolvedRequest, in index: SearchIndex) {
    owners = index
    scores = Array(repeating: 0, count: index.entries.count)
    for atom in request.atoms where atom.role != .soft {
      for term in request.terms[atom.terms] {
        let worth = Float(atom.weight * term.likeness)
        for posting in index.postings.postings(of: term.term) where posting.fields.contains(.name) {
          scores[Int(posting.document)] += worth
        }
      }
    }
  }

  /// The best, and the rooms and works that they belong to; in the order of the index.
  func best(_ count: Int, except families: [Int]) -> [Int] {
    var found: [(entry: Int, score: Float)] = []
    for entry in scores.indices where scores[entry] > 0 {
      if found.count == count, scores[entry] <= found[count - 1].score { continue }
      if families.contains(owners.entries[entry].owner) { continue }
      let place = found.firstIndex { $0.score < scores[entry] } ?? found.count
      found.insert((entry, scores[entry]), at: place)
      if found.count > count { found.removeLast() }
    }
    var entries: [Int] = []
    for (entry, _) in found {
      entries.appendOnce(owners.entries[entry].owner)
      entries.appendOnce(entry)
    }
    return entries.sorted()
  }
}
