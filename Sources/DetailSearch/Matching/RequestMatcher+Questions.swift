internal import TextIndex
internal import TourModel

extension RequestMatcher {
  /// "Is it bronze?": nothing but a material, or its colour, of the work on show.
  func asksForMaterial(_ words: RequestWords) -> Bool {
    guard let owner, text.attributes.isEmpty, text.cues.isEmpty,
      hasField(.technique, index.entries[owner].place)
    else { return false }
    let asked = words.words.lazy.filter(\.isContent).map(\.sense)
    return asked.contains(where: \.isMaterial) && asked.allSatisfy { $0.isMaterial || $0.isColour }
  }

  /// What is asked of the work: where it is, only where no detail of it is sought.
  var questionsOfWork: [QuestionKind] {
    seeksDetail ? questions.filter { $0 != .location } : questions
  }

  /// How long it took, the date tells where it is of some years.
  var questions: [QuestionKind] {
    let asksForYears = text.attributes.contains(.duration) && askedOwner.map(isOfYears) == true
    return asksForYears ? text.questions + [.date] : text.questions
  }

  /// What is asked of a thing that the request names. How tall is asked of a person only before a picture.
  var attributes: [Attribute] {
    guard text.attributes.contains(.height), askedOwner.map(isFlat) != true else {
      return text.attributes
    }
    return text.attributes.filter { $0 != .height }
  }

  /// Whether what is asked is of a person, when he died or how tall he was, and not of `entry`: its date and its size
  /// are no answer. The death of Marat is a work.
  func asksOfPerson(besides entry: Int) -> Bool {
    attributes.contains(where: \.isOfPerson)
      && !request.atoms.indices.contains { number in
        guard case .attribute(let attribute) = request.atoms[number].role, attribute.isOfPerson,
          attribute != .height
        else { return false }
        return table.cell(index.entries[entry].owner, number).name > MatchWeights.weakLikeness
      }
  }

  private func isFlat(_ entry: Int) -> Bool {
    guard case .work(let id) = index.entries[entry].place else { return false }
    return index.fields[id.index].contains(.flat)
  }

  /// Whether an hour is asked for, and neither what is on show nor anything elsewhere is named: `what time`, alone.
  func asksOnlyForHour(_ words: RequestWords) -> Bool {
    guard text.asksHour, words.askedElsewhere.isEmpty else { return false }
    guard let askedOwner, !request.atoms.contains(where: \.role.isOffTopic) else { return true }
    return !request.atoms.indices.contains { number in
      request.atoms[number].role.mustBeExplained
        && table.cell(askedOwner, number).name >= MatchWeights.broaderLikeness
    }
  }

  /// Whether the date of a work begins and ends with a year.
  func isOfYears(_ entry: Int) -> Bool {
    guard case .work(let id) = index.entries[entry].place else { return false }
    return index.fields[id.index].contains(.years)
  }

  /// Whether who asks where something is names a detail of the work: where the glove is, it is shown.
  private var seeksDetail: Bool {
    guard text.questions.contains(.location), let askedOwner else { return false }
    return index.family(of: askedOwner).dropFirst().contains { isSought($0, in: askedOwner) }
  }

  /// Whether a whole name of a detail is there, and nothing else but what its work is called.
  private func isSought(_ entry: Int, in owner: Int) -> Bool {
    let asked = request.atoms.indices.filter { request.atoms[$0].role.mustBeExplained }
    guard asksTwiceWhere || !asked.isEmpty, isNamed(entry) else { return false }
    let has = { (entry: Int, number: Int) in
      table.cell(entry, number).name > MatchWeights.weakLikeness
    }
    return asked.allSatisfy { has(entry, $0) }
      || asked.allSatisfy { has(entry, $0) || has(owner, $0) }
        && !asked.allSatisfy { has(owner, $0) }
  }

  /// "Where are the wings?", not "which wing?": a word of where that is a name, and another that asks.
  private var asksTwiceWhere: Bool { text.questions.count { $0 == .location } > 1 }

  private func isNamed(_ entry: Int) -> Bool {
    table.touchesName(of: entry)
      && index.names[index.entries[entry].names].contains {
        coverage(of: $0, at: entry) >= MatchWeights.nearlyWhole
      }
  }

  /// Whether all that is asked for, a weight or the women, is the name of a detail here.
  func namesWhatIsAsked(_ words: RequestWords) -> Bool {
    guard words.contentCount == 0, let askedOwner else { return false }
    return index.family(of: askedOwner).dropFirst().contains(where: isNamed)
  }

  /// The words of a question that are not about `entry`, the work that is asked about.
  private func othersAsked(of entry: Int, _ words: RequestWords) -> [Int] {
    request.atoms.indices.filter { number in
      request.atoms[number].role.mustBeExplained
        && (isOfDetail(words.words[number]) || !isAbout(owner: entry, number, words))
    }
  }

  /// Whether it is what a detail here is called: "that guy" is not the king of a detail.
  private func isOfDetail(_ word: RequestWords.Word) -> Bool {
    word.sense.isGeneric ? word.isOwnOfDetail : word.isOfDetail
  }

  /// Whether a word is the work's, and not that of another that is asked about, or says no more than "the man",
  /// "the stone".
  private func isAbout(owner: Int, _ number: Int, _ words: RequestWords) -> Bool {
    guard request.atoms[number].role == .content else { return false }
    let cell = table.cell(owner, number)
    if words.askedElsewhere.contains(where: {
      table.cell($0, number).name >= max(cell.name, MatchWeights.broaderLikeness)
    }) {
      return words.askedElsewhere.contains(owner)
    }
    return max(cell.name, cell.prose) >= MatchWeights.broaderLikeness
      || words.words[number].sense.isGeneric
  }

  /// Whether neither the tour nor the lexicon knows a word.
  private func saysNothing(_ number: Int, _ words: RequestWords) -> Bool {
    request.atoms[number].role == .content && request.atoms[number].weakTerm == nil
      && !words.words[number].sense.isKnown
  }

  /// Whether a question asks for nothing else, or only for a word that says nothing.
  func others(asked entry: Int, _ words: RequestWords) -> OtherWords {
    let others = othersAsked(of: entry, words)
    if others.isEmpty { return .none }
    return others.count == 1 && saysNothing(others[0], words) ? .oneThatSaysNothing : .some
  }

  /// "Is it a Picasso?": a name that nothing knows, and nothing else, said of the work on show.
  func asksForAttribution(_ words: RequestWords) -> Bool {
    guard text.asksForAttribution, text.attributes.isEmpty else { return false }
    let others = request.atoms.indices.filter { request.atoms[$0].role.mustBeExplained }
    return (1...4).contains(others.count)
      && others.allSatisfy { request.atoms[$0].role == .content && isStrange($0, words) }
  }

  /// Whether nothing knows a word as it was typed.
  private func isStrange(_ number: Int, _ words: RequestWords) -> Bool {
    let atom = request.atoms[number].source
    return !words.words[number].sense.isKnown
      || atom.kind == .word && text.forms[atom.position].slips == .letters
  }

  /// "What's its name?", of nothing in particular, before anything was answered: of the work on show.
  func asksOnlyForName(_ words: RequestWords) -> Bool {
    text.attributes == [.name] && words.contentCount == 0 && previous == nil
  }

  /// No label tells what a work costs: a detail may.
  func price(in owner: Int?) -> Int? {
    guard let owner, let concept = Lexicon.museum.price,
      let term = index.term(TermKey(concept: Int(concept)))
    else { return nil }
    let told = index.postings.postings(of: term).first { posting in
      posting.fields.contains(.name) && index.entries[Int(posting.document)].owner == owner
        && index.entries[Int(posting.document)].isDetail
    }
    return told.map { Int($0.document) }
  }

  func hasField(_ kind: QuestionKind, _ place: Place) -> Bool {
    switch place {
    case .work(let id): index.fields[id.index].has(kind)
    // A room has no label: it may tell how old it is.
    case .room:
      kind == .location || kind == .shown
        || kind == .date && index.entry(of: place).map { index.entries[$0].hasYear } == true
    case .detail: kind == .location || kind == .shown
    }
  }
}

// MARK: - Follow-ups

extension RequestMatcher {
  /// How much of a name of one is in a name of the other.
  func sharedNames(_ a: Int, _ b: Int) -> Double {
    let terms = Set(
      index.names[index.entries[b].names].flatMap { index.nameTerms[termRange($0)] })
    return index.names[index.entries[a].names].map { name in
      let atoms = index.nameAtoms[name.atoms]
      let shared = atoms.filter { atom in
        index.nameTerms[atom.terms].contains { terms.contains($0) }
      }
      return name.weight > 0 ? shared.reduce(0) { $0 + $1.weight } / name.weight : 0
    }.max() ?? 0
  }

  private func termRange(_ name: SearchName) -> Range<Int> {
    guard let first = index.nameAtoms[name.atoms].first, let last = index.nameAtoms[name.atoms].last
    else { return 0..<0 }
    return first.terms.lowerBound..<last.terms.upperBound
  }
}

/// What a question says besides.
enum OtherWords {
  case none, oneThatSaysNothing, some
}
