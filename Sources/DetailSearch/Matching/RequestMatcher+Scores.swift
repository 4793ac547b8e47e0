internal import TextIndex
internal import TourModel

extension RequestMatcher {
  /// How well the names of a place elsewhere fit.
  func score(_ number: Int) -> Match? {
    guard table.touchesName(of: number) else { return nil }
    let explained = explained(by: number)
    var best: Match?
    for name in index.names[index.entries[number].names] where name.phrase.isEmpty {
      guard let match = score(name, of: number, explained: explained) else { continue }
      if match.score > best?.score ?? 0 { best = match }
    }
    return best
  }

  private func score(_ name: SearchName, of entry: Int, explained: Double) -> Match? {
    let share = name.isArtist ? MatchWeights.artist : 1
    let named = { (coverage: Double) in
      let rest =
        MatchWeights.explaining * explained
        + MatchWeights.heading * heading(of: name, at: entry)
      return Match(
        entry: entry, score: share * coverage * (MatchWeights.wholeName + rest),
        evidence: .named(isTelling: name.isTelling), language: name.language)
    }
    guard explained > 0, !name.isTopicWord else { return nil }
    let coverage = coverages(of: name, at: entry).own
    guard coverage > 0 else { return nil }
    if coverage >= MatchWeights.nearlyWhole, explained >= leastExplained(of: name, entry) {
      return named(coverage)
    }
    guard sharesContent(with: name, at: entry), !(name.isCommon && text.hasPossessive)
    else { return nil }
    return Match(
      entry: entry, score: share * MatchWeights.partOfName * (coverage + explained) / 2,
      evidence: .partlyNamed, language: name.language)
  }

  /// A name by chance in a request names nothing; a detail or a common word must be most of it.
  private func leastExplained(of name: SearchName, _ entry: Int) -> Double {
    if index.entries[entry].isDetail { return MatchWeights.detailElsewhere }
    guard name.isCommon else { return MatchWeights.leastExplained }
    // `son cheval` is one of what is on show, wherever else there is a horse.
    return text.hasPossessive ? .infinity : MatchWeights.commonNameElsewhere
  }

  var hasContent: Bool { request.atoms.contains { $0.role.mustBeExplained } }

  /// How much of the request an entry's names explain, with those of its owner: 0 to 1.
  func explained(by number: Int) -> Double {
    let row = table.row(of: number)
    let ownerRow = table.row(of: index.entries[number].owner)
    var covered = 0.0
    var whole = 0.0
    for position in request.atoms.indices {
      let atom = request.atoms[position]
      var match = row.map { table[$0 + position].name } ?? 0
      if let ownerRow { match = max(match, table[ownerRow + position].name) }
      if !atom.mustBeExplained, match == 0 { continue }
      covered += atom.share * match
      whole += atom.share
    }
    return whole > 0 ? covered / whole : 0
  }

  /// Whether the names of `entry`, with those of its owner, have every word that says something as well as any name
  /// of the tour could: nothing elsewhere has more of the request.
  func explainsAllThatAnyCan(_ entry: Int) -> Bool {
    guard hasContent else { return false }
    return request.atoms.indices.allSatisfy { number in
      let atom = request.atoms[number]
      guard atom.mustBeExplained else { return true }
      let best = request.terms[atom.terms].reduce(0) { max($0, $1.likeness) }
      let owner = index.entries[entry].owner
      return max(table.cell(entry, number).name, table.cell(owner, number).name) >= best
    }
  }

  /// How much of a name of `entry` the request has, by any word for it: 0 to 1.
  func coverage(of name: SearchName, at entry: Int) -> Double {
    coverages(of: name, at: entry).whole
  }

  /// How much of it the request has by any word for it, and by its own words.
  func coverages(of name: SearchName, at entry: Int) -> (whole: Double, own: Double) {
    guard name.weight > 0, let shift = table.shift(of: entry) else { return (0, 0) }
    var covered = (whole: 0.0, own: 0.0)
    for number in name.atoms {
      guard let match = table.match(number, shift: shift) else { continue }
      let weak = match.weak * MatchWeights.weakLikeness
      let weight = index.nameAtoms[number].weight
      covered.whole += weight * max(match.whole, weak)
      covered.own += weight * max(match.own, weak)
    }
    return (covered.whole / name.weight, covered.own / name.weight)
  }

  /// Whether a word of a name of `entry` is meant: one that the request has by a word that only asks, `show me`, is not.
  func saysSomething(of name: SearchName, at entry: Int) -> Bool {
    guard let shift = table.shift(of: entry) else { return false }
    return name.atoms.contains { number in
      guard let match = table.match(number, shift: shift) else { return false }
      if match.first < 0 { return max(match.whole, match.weak) > 0 }
      return [match.first, match.last].contains { !request.atoms[Int($0)].role.onlyAsks }
    }
  }

  /// Whether the request has a word of a name of `entry` that says something.
  func sharesContent(with name: SearchName, at entry: Int) -> Bool {
    guard let shift = table.shift(of: entry) else { return false }
    return name.atoms.contains { number in
      index.nameAtoms[number].isContent && (table.match(number, shift: shift)?.whole ?? 0) > 0
    }
  }

  /// How near a name of `entry` stands to where the request has what it is about: 1 at the beginning, 0 at the
  /// end; the other way round in Chinese.
  func heading(of name: SearchName, at entry: Int) -> Double {
    guard request.atoms.count > 1 else { return 1 }
    var position: Int16?
    if let shift = table.shift(of: entry) {
      for number in name.atoms {
        guard let match = table.match(number, shift: shift), match.first >= 0 else { continue }
        position =
          text.isChinese ? max(position ?? 0, match.last) : min(position ?? .max, match.first)
      }
    }
    let share = Double(position ?? 0) / Double(request.atoms.count - 1)
    return text.isChinese ? share : 1 - share
  }
}
