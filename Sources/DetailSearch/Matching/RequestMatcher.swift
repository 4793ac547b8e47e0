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
  private(set) var table: MatchTable

  init(index: SearchIndex, request text: consuming AnalyzedText, in context: SearchContext) {
    self.index = index
    self.text = text
    request = ResolvedRequest(self.text, in: index)
    onShow = context.onShow.flatMap(index.entry)
    owner = onShow.map { index.entries[$0].owner }
    previous = context.previous.flatMap(index.entry)
    previousOwner = previous.map { index.entries[$0].owner }
    var families: [Range<Int>] = []
    if let owner { families.append(index.family(of: owner)) }
    if let previousOwner, previousOwner != owner {
      families.append(index.family(of: previousOwner))
    }
    table = MatchTable(request, in: index, families: families)
  }

  /// Looks beyond what is on show: many times as much to read.
  mutating func lookElsewhere() { table.addElsewhere(request, in: index) }

  func isHere(_ entry: Int) -> Bool {
    let place = index.entries[entry].owner
    return place == owner || place == previousOwner
  }

  /// The place that is meant, or nil.
  mutating func best() -> Match? {
    if text.isRepetitive || text.units.isEmpty { return nil }
    if let whole = wholeName() { return whole }
    return decision()
  }

  /// What the request names beyond doubt, but not here: a whole name of it, and little else is asked.
  mutating func namedElsewhere() -> Match? {
    if text.isRepetitive { return nil }
    lookElsewhere()
    if let bearer = index.wholeNames[text.units.joined]?.first(where: { !isHere($0) }) {
      return Match(
        entry: bearer, score: 1, evidence: .named(isTelling: true),
        language: score(bearer)?.language)
    }
    let named = table.elsewhere.compactMap { score($0) }.filter { match in
      match.isNamed && explained(by: match.entry) >= MatchWeights.explainedElsewhere
    }
    return top(named).flatMap { accept($0) }
  }

  /// The request is a name, word for word.
  private mutating func wholeName() -> Match? {
    guard !text.units.isEmpty, let bearers = index.wholeNames[text.units.joined] else { return nil }
    let bearer =
      bearers.first { $0 == onShow } ?? bearers.first(where: isHere) ?? bearerElsewhere(bearers)
    return bearer.map { entry in
      Match(
        entry: entry, score: 1, evidence: .named(isTelling: true),
        language: languageOfWholeName(of: entry))
    }
  }

  private mutating func bearerElsewhere(_ bearers: [Int]) -> Int? {
    guard hasContent else { return nil }
    lookElsewhere()
    let ofOwner = owner.map { explained(by: $0) }
    return bearers.first { !index.entries[$0].isDetail && isDistinct($0, from: ofOwner) }
      ?? bearers.first { index.entries[$0].isDetail && isTellingName(of: $0) }
  }

  private func isTellingName(of entry: Int) -> Bool {
    index.names[index.entries[entry].names].contains { name in
      name.isTelling && coverage(of: name, at: entry) >= 1
    }
  }

  private func languageOfWholeName(of entry: Int) -> LanguageNumber? {
    index.names[index.entries[entry].names].first { name in
      coverage(of: name, at: entry) >= 1
    }?.language
  }

  /// Works and rooms that the request names, their details, and details named in so many words.
  mutating func elsewhere() -> [Match] {
    lookElsewhere()
    let ofOwner = owner.map { explained(by: $0) }
    let away = table.elsewhere.filter { isDistinct($0, from: ofOwner) }
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
  ///
  /// - Parameter ofOwner: what that one explains; nil: nothing is on show.
  private func isDistinct(_ entry: Int, from ofOwner: Double?) -> Bool {
    guard let ofOwner else { return true }
    return explained(by: entry) > ofOwner || explained(by: index.entries[entry].owner) > ofOwner
  }

  private func fitsElsewhere(_ match: Match) -> Bool {
    let name =
      index.names[index.entries[match.entry].names]
      .map { coverage(of: $0, at: match.entry) }.max() ?? 0
    return name >= MatchWeights.partElsewhere.name
      && explained(by: match.entry) >= MatchWeights.partElsewhere.request
  }

  /// The best, the first of equals.
  private func top(_ matches: [Match]) -> Match? {
    matches.reduce(nil) { best, match in
      best.map { isBetter(match, than: $0) ? match : $0 } ?? match
    }
  }

  private func isBetter(_ match: Match, than other: Match) -> Bool {
    match.score > other.score || match.score == other.score && match.entry < other.entry
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

  /// Whether what is asked of a place is in it: the dog's weight is not in the dog.
  func has(_ attribute: Attribute, _ entry: Int) -> Bool {
    request.atoms.indices.contains { number in
      guard request.atoms[number].role == .attribute(attribute) else { return false }
      let cell = table.cell(entry, number)
      let told = attribute == .weight && !index.entries[entry].hasFigure ? 0 : cell.prose
      return max(cell.name, told) > MatchWeights.weakLikeness
    }
  }
}
