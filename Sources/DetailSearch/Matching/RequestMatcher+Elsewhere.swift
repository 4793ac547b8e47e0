internal import TextIndex

/// What the request names that is not here.
extension RequestMatcher {
  /// The places elsewhere that a question of a field, or of what it costs, names: "who painted the Mona Lisa?"
  mutating func placesAskedElsewhere() -> [Int] {
    guard text.questions.contains(where: { $0.isOfLabel || $0 == .price }), !isAllNamed(askedOwner)
    else { return [] }
    lookElsewhere()
    var here = 0.0
    table.forEachHere(or: { _ in false }) { entry in
      if hasWholeName(entry) { here = max(here, explained(by: entry)) }
    }
    let elsewhere = table.elsewhere
    let named = elsewhere.filter { entry in
      !index.entries[entry].isDetail && explained(by: entry) > here
        && score(elsewhere: entry)?.isNamed == true
    }
    let works = named.filter { index.entries[$0].isWork }
    return text.questions.contains(.shown) && !works.isEmpty ? works : named
  }

  /// The work elsewhere that a question of a field tells of by what is in it: "the painting with the woman who holds the
  /// flag, who did it?"
  mutating func describedElsewhere() -> Match? {
    guard text.hasWorkNoun, let asked = text.questions.first(where: { $0.isOfLabel }),
      asked != .location
    else { return nil }
    let atoms = request.atoms.indices.filter { request.atoms[$0].role.mustBeExplained }
    // Most words have two characters.
    let least = text.isChinese ? 3 : 2
    let here = described(owner, atoms).share
    guard atoms.count >= least, placesAskedElsewhere().isEmpty else { return nil }
    lookElsewhere()
    let works = Set(table.elsewhere.map { index.entries[$0].owner }).sorted()
    var best: (work: Int, share: Double)?
    for work in works where index.entries[work].isWork && hasField(asked, index.entries[work].place)
    {
      let (share, count) = described(work, atoms)
      if count >= least, share >= MatchWeights.described.share,
        share >= here + MatchWeights.described.more, share > best?.share ?? 0
      {
        best = (work, share)
      }
    }
    return best.map {
      Match(
        entry: $0.work, score: $0.share * MatchWeights.described.score, evidence: .question,
        language: nil, question: asked)
    }
  }

  /// How much of some words the names of a work and of its details have, and how many of them.
  private func described(_ owner: Int?, _ atoms: [Int]) -> (share: Double, count: Int) {
    guard let owner else { return (0, 0) }
    let family = index.family(of: owner)
    var (covered, whole, count) = (0.0, 0.0, 0)
    for number in atoms {
      let best = family.reduce(0) { max($0, table.cell($1, number).name) }
      covered += request.atoms[number].share * best
      whole += request.atoms[number].share
      if best > MatchWeights.weakLikeness { count += 1 }
    }
    return (whole > 0 ? covered / whole : 0, count)
  }

  /// Whether a name of `entry` is in the request, and its names have every word that says something.
  private func isAllNamed(_ entry: Int?) -> Bool {
    guard hasContent else { return true }
    guard let entry else { return false }
    let isExplained = request.atoms.indices.allSatisfy { number in
      !request.atoms[number].role.mustBeExplained
        || table.cell(entry, number).name >= MatchWeights.broaderLikeness
    }
    return isExplained && hasWholeName(entry)
  }

  func hasWholeName(_ entry: Int) -> Bool {
    index.names[index.entries[entry].names].contains { name in
      coverages(of: name, at: entry).own >= MatchWeights.nearlyWhole
    }
  }

  /// What the request names beyond doubt, but not here: a whole name of it, and little else is asked.
  mutating func namedElsewhere() -> Match? {
    // The museum's own pyramid is not that of a painting.
    if request.atoms.contains(where: { $0.source.role == .aside }) { return nil }
    // "How big?" is of what is on show, though something elsewhere lists the very words.
    if text.isRepetitive || !text.questions.isEmpty && !hasContent { return nil }
    lookElsewhere()
    if let bearer = index.wholeNames[text.units.joined]?.first(where: { !isHere($0) }) {
      return Match(
        entry: bearer, score: 1, evidence: .named(isTelling: true),
        language: score(elsewhere: bearer)?.language)
    }
    let isDetailHere = namesDetailHere
    var named: [Match] = []
    for entry in table.elsewhere where explained(by: entry) >= MatchWeights.explainedElsewhere {
      guard let match = score(elsewhere: entry), match.isNamed else { continue }
      if !index.entries[entry].isDetail {
        named.append(match)
      } else if let owner = ownerNamed(besides: entry) {
        named.append(owner)
      } else if !isDetailHere, isKnownElsewhere(entry) {
        named.append(match)
      }
    }
    return top(named).flatMap { accept($0) }
  }

  /// Whether the request has a whole name of a detail that is here: that dog, and no other.
  private var namesDetailHere: Bool {
    var isNamed = false
    table.forEachHere(or: { _ in false }) { entry in
      isNamed = isNamed || index.entries[entry].isDetail && hasWholeName(entry)
    }
    return isNamed
  }

  /// Whether a name of a detail says enough to send who asks there: two words, or one that the lexicon does not have, or
  /// one that is all of it and in names of its work alone. "How many people", "why are they sad" do not.
  private func isKnownElsewhere(_ entry: Int) -> Bool {
    let names = index.names[index.entries[entry].names].filter {
      coverages(of: $0, at: entry).own >= MatchWeights.nearlyWhole
    }
    return names.contains { $0.isTelling || !$0.isCommon }
      || names.contains(where: \.isBare)
        && request.atoms.indices.allSatisfy { number in
          isOnlyNamed(number, at: entry) || !request.atoms[number].role.mustBeExplained
        }
  }

  /// Whether a word is in a name of `entry`, and else in names of its own work only.
  private func isOnlyNamed(_ number: Int, at entry: Int) -> Bool {
    let cell = table.cell(entry, number)
    guard cell.name > MatchWeights.weakLikeness, cell.term >= 0,
      !request.atoms[number].sense.isGeneric
    else { return false }
    return index.bearers.postings(of: request.terms[Int(cell.term)].term).allSatisfy {
      index.entries[Int($0.document)].owner == index.entries[entry].owner
    }
  }

  /// The work of a detail, where its names have words of the request that those of the detail don't have.
  private mutating func ownerNamed(besides detail: Int) -> Match? {
    let owner = index.entries[detail].owner
    let isNamed = request.atoms.indices.contains { number in
      request.atoms[number].role.mustBeExplained
        && table.cell(owner, number).name > table.cell(detail, number).name
    }
    return isNamed ? score(elsewhere: owner) : nil
  }
}
