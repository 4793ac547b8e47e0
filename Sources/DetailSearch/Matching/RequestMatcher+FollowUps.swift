internal import TextIndex

/// Requests that only point back to what was answered before.
extension RequestMatcher {
  /// Whether such a request can mean an entry: "the other one" is another of its kind, "and the left one?" not the
  /// right one again, and "what else?" no one thing.
  func canFollowUp(_ entry: Int) -> Bool {
    guard let previous, index.entries[previous].isDetail else { return true }
    let named = request.atoms.indices.filter { request.atoms[$0].role.mustBeExplained }
    if named.isEmpty {
      if text.cues.contains(.rest) { return false }
      return entry == previous || !text.cues.contains(.other) || areOfOneKind(entry, previous)
    }
    guard entry == previous else { return true }
    let sides = named.compactMap { request.atoms[$0].sense.side }
    return sides.count < named.count || !sides.contains { hasSide(previous, like: $0) }
  }

  /// "And the other one?", and nothing else, of what is left or right: the only other of its kind that is.
  func otherOne() -> Match? {
    guard let previous, index.entries[previous].isDetail, text.cues.contains(.other),
      !text.cues.contains(.rest), !request.atoms.contains(where: \.role.mustBeExplained),
      hasSide(previous, like: .left)
    else { return nil }
    let others = index.family(of: index.entries[previous].owner).filter {
      $0 != previous && index.entries[$0].isDetail && hasSide($0, like: .left)
        && areOfOneKind($0, previous)
    }
    guard others.count == 1 else { return nil }
    return Match(
      entry: others[0], score: MatchWeights.otherOne, evidence: .followUp, language: nil)
  }

  /// "Where?", "par qui ?", and nothing else, after a detail that tells such a thing.
  func bareQuestion() -> Match? {
    guard let previous, index.entries[previous].isDetail,
      let question = BareQuestion(text.units[...]), tells(previous, question)
    else { return nil }
    return Match(
      entry: previous, score: MatchWeights.bareQuestion, evidence: .followUp, language: nil)
  }

  private func tells(_ detail: Int, _ question: BareQuestion) -> Bool {
    switch question {
    case .who: index.entries[detail].hasProperName
    case .when: index.entries[detail].hasFigure
    case .whither: index.entries[detail].hasProperName
    }
  }

  private static let sideCharacters = "左右上下".unicodeScalars.map { TermKey(character: $0.value) }

  /// Whether names of both have a word, or, beside a side, a character: 左手, 右手.
  private func areOfOneKind(_ a: Int, _ b: Int) -> Bool {
    !kindTerms(of: a).isDisjoint(with: kindTerms(of: b))
  }

  /// The words of the names that say no side; characters as negative numbers.
  private func kindTerms(of entry: Int) -> Set<Int> {
    let sides = sideTerms { _ in true }
    var terms: Set<Int> = []
    for name in index.names[index.entries[entry].names] {
      for atom in index.nameAtoms[name.atoms] where atom.isContent {
        let own = index.nameTerms[atom.terms].map(Int.init)
        if let word = own.first, sides.isDisjoint(with: own) { terms.insert(word) }
      }
      let atoms = index.nameAtoms[name.atoms]
      if let first = atoms.first?.weakTerm, let last = atoms.last?.weakTerm,
        Self.sideCharacters.contains(where: { index.term($0) == Int(first) })
      {
        terms.insert(-Int(last))
      }
    }
    return terms
  }

  /// Whether a name of it says left or right, where `side` is one of them; above or below, where it is one of these.
  private func hasSide(_ entry: Int, like side: Side) -> Bool {
    let sides = sideTerms { $0.isAcross == side.isAcross }
    return index.names[index.entries[entry].names].contains { name in
      index.nameAtoms[name.atoms].contains { atom in
        index.nameTerms[atom.terms].contains { sides.contains(Int($0)) }
      }
    }
  }

  private func sideTerms(where isWanted: (Side) -> Bool) -> Set<TermID> {
    let concepts = Side.allCases.filter(isWanted).compactMap(Lexicon.museum.concept(of:))
    return Set(concepts.compactMap { index.term(ofConcept: $0) })
  }
}

extension Side {
  fileprivate var isAcross: Bool { self == .left || self == .right }
}
