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
    request = ResolvedRequest(text, in: index)
    self.text = text
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

  /// Looks beyond what is on show, at names alone.
  mutating func lookElsewhere() { table.addElsewhere(request, in: index) }

  /// How well the names of a place elsewhere fit, which is read for it.
  mutating func score(elsewhere entry: Int) -> Match? {
    table.read(elsewhere: entry, request, in: index)
    return score(entry)
  }

  func isHere(_ entry: Int) -> Bool {
    let place = index.entries[entry].owner
    return place == owner || place == previousOwner
  }

  /// The place that is meant, or nil.
  mutating func best() -> Match? {
    if text.isRepetitive || text.units.isEmpty { return nil }
    if let whole = wholeName() { return whole }
    return otherOne() ?? bareQuestion() ?? describedElsewhere()
      ?? decision().flatMap { canFollowUp($0.entry) ? $0 : nil }
  }

  /// The request is a name, word for word.
  private mutating func wholeName() -> Match? {
    guard !text.units.isEmpty, let bearers = index.wholeNames[text.units.joined] else { return nil }
    let bearer =
      bearers.first { $0 == onShow } ?? bearers.first(where: isHere) ?? bearerElsewhere(bearers)
    guard let bearer else { return nil }
    table.read(elsewhere: bearer, request, in: index)
    return Match(
      entry: bearer, score: 1, evidence: .named(isTelling: true),
      language: languageOfWholeName(of: bearer))
  }

  private mutating func bearerElsewhere(_ bearers: [Int]) -> Int? {
    guard hasContent else { return nil }
    lookElsewhere()
    let ofOwner = owner.map { explained(by: $0) } ?? -1
    for bearer in bearers { table.read(elsewhere: bearer, request, in: index) }
    return bearers.first { !index.entries[$0].isDetail && explained(by: $0) > ofOwner }
      ?? bearers.first {
        index.entries[$0].isDetail && isTellingName(of: $0) && !isAllNamedHere
      }
  }

  /// Whether something here is named, and nothing else: "the second version" is the one of what is on show.
  private var isAllNamedHere: Bool {
    var isNamed = false
    table.forEachHere(or: { _ in false }) { entry in
      isNamed =
        isNamed || hasWholeName(entry) && explained(by: entry) >= MatchWeights.nearlyWhole
    }
    return isNamed
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

  /// Whether no work is on show: what is asked for are mostly works that are elsewhere.
  var isInRoom: Bool {
    guard let owner, case .room = index.entries[owner].place else { return false }
    return true
  }

  /// What the request may mean that is not here.
  mutating func elsewhere() -> [Int] {
    lookElsewhere()
    return isInRoom ? sharedElsewhere() : moreThanHere()
  }

  /// All that share enough with the request.
  private mutating func sharedElsewhere() -> [Int] {
    let entries = table.elsewhere.filter { explained(by: $0) >= MatchWeights.leastExplained }
    for entry in entries { table.read(elsewhere: entry, request, in: index) }
    return entries
  }

  /// Works and rooms that the request names, their details, and details named in so many words.
  ///
  /// Each must have more of the request than the one on show: by the same artist, both have the artist's name.
  private mutating func moreThanHere() -> [Int] {
    let ofOwner = owner.map { explained(by: $0) } ?? -1
    var places: [Match] = []
    var details: [Match] = []
    // A place stands before its details.
    var ofPlace = 0.0
    var isPlaceNamed = false
    for entry in table.elsewhere {
      let explained = explained(by: entry)
      if index.entries[entry].isDetail {
        guard max(explained, ofPlace) > ofOwner else { continue }
        if let match = detailElsewhere(entry, explained, isPlaceNamed) { details.append(match) }
      } else {
        ofPlace = explained
        let match = explained > ofOwner ? placeElsewhere(entry, explained) : nil
        if let match { places.append(match) }
        isPlaceNamed = match?.isNamed == true
      }
    }
    return (places + details).map(\.entry)
  }

  /// - Parameter explained: how much of the request it explains: too little needs no reading.
  private mutating func placeElsewhere(_ entry: Int, _ explained: Double) -> Match? {
    guard explained >= MatchWeights.leastExplained, let match = score(elsewhere: entry),
      match.evidence != .prose, match.isNamed || fitsElsewhere(match)
    else { return nil }
    return match
  }

  private mutating func detailElsewhere(
    _ entry: Int, _ explained: Double, _ isPlaceNamed: Bool
  ) -> Match? {
    guard isPlaceNamed || explained >= MatchWeights.detailElsewhere,
      let match = score(elsewhere: entry)
    else { return nil }
    let isTelling = match.evidence == .named(isTelling: true)
    return isTelling || match.evidence != .prose && isPlaceNamed ? match : nil
  }

  private func fitsElsewhere(_ match: Match) -> Bool {
    let name =
      index.names[index.entries[match.entry].names]
      .map { coverage(of: $0, at: match.entry) }.max() ?? 0
    return name >= MatchWeights.partElsewhere.name
      && explained(by: match.entry) >= MatchWeights.partElsewhere.request
  }

  /// The best, the first of equals.
  func top(_ matches: [Match]) -> Match? {
    matches.reduce(nil) { best, match in
      best.map { isBetter(match, than: $0) ? match : $0 } ?? match
    }
  }

  private func isBetter(_ match: Match, than other: Match) -> Bool {
    match.score > other.score || match.score == other.score && match.entry < other.entry
  }

  /// Refuses what fits too little, and what leaves a ticket or a toilet unexplained, unless a place bears such a name.
  func accept(_ match: Match) -> Match? {
    guard match.score >= MatchWeights.threshold else { return nil }
    let places = [match.entry, index.entries[match.entry].owner]
    let isOffTopic = request.atoms.indices.contains { number in
      request.atoms[number].role == .offTopic
        && places.allSatisfy { table.cell($0, number).name < MatchWeights.nearLikeness }
    }
    return isOffTopic && !hasOffTopicName ? nil : match
  }

  /// Whether what is asked of a place is in it: the dog's weight is not in the dog.
  func has(_ attribute: Attribute, _ entry: Int) -> Bool {
    if attribute == .duration, isOfYears(entry) { return true }
    if attribute == .count, index.entries[entry].questions.contains(.howMany) { return true }
    if attribute == .origin, index.entries[entry].questions.contains(.origin) { return true }
    if attribute == .life, text.questions.contains(.date), !index.entries[entry].hasFigure {
      return false
    }
    if attribute == .height, !index.entries[entry].isPerson || !index.entries[entry].hasFigure {
      return false
    }
    return request.atoms.indices.contains { number in
      guard request.atoms[number].role == .attribute(attribute) else { return false }
      let cell = table.cell(entry, number)
      let told = attribute == .weight && !index.entries[entry].hasFigure ? 0 : cell.prose
      return max(cell.name, told) > MatchWeights.weakLikeness
    }
  }
}
