internal import TextIndex
internal import TourModel

extension RequestMatcher {
  /// Who, when, how big, what of, where, what: of the place on show, where nothing else is asked.
  func question() -> Match? {
    guard let onShow, let owner, !text.questions.isEmpty else { return nil }
    // After a detail, the questions are still about its work.
    let asked = previous.map { index.entries[$0].owner } ?? owner
    let others = othersAsked(of: asked)
    // One word that says nothing to anybody does not make it another question: "how tall roughly".
    if others.count > 1 || !others.allSatisfy(saysNothing) { return nil }
    if text.questions.contains(.price) { return price(in: asked) }
    let fields = text.questions.filter { $0 != .identity && $0 != .fame }
    if fields.isEmpty { return identity(previous ?? onShow) }
    guard let field = fields.first(where: { hasField($0, index.entries[asked].place) }) else {
      return nil
    }
    return Match(
      entry: asked, score: MatchWeights.question, evidence: .question, language: nil,
      question: field)
  }

  /// "Is it bronze?": nothing but a material, or its colour, of the work on show.
  func materialQuestion() -> Match? {
    guard let owner, text.attributes.isEmpty, text.cues.isEmpty,
      hasField(.technique, index.entries[owner].place),
      let material = Lexicon.museum.material, let colour = Lexicon.museum.colour
    else { return nil }
    let asked = request.atoms.indices.filter { request.atoms[$0].role.mustBeExplained }
    let kinds = asked.map { number in
      Set(request.concepts(of: number, text).flatMap { Lexicon.museum.concepts[Int($0)].kinds })
    }
    guard kinds.contains(where: { $0.contains(material) }),
      kinds.allSatisfy({ $0.contains(material) || $0.contains(colour) })
    else { return nil }
    return Match(
      entry: owner, score: MatchWeights.question, evidence: .question, language: nil,
      question: .technique)
  }

  /// The words of a question that are not about `entry`, the work that is asked about.
  func othersAsked(of entry: Int) -> [Int] {
    request.atoms.indices.filter { number in
      request.atoms[number].role.mustBeExplained && !isAbout(owner: entry, number)
    }
  }

  /// Whether a word is the work's, or says no more than "the man", "the stone".
  private func isAbout(owner: Int, _ number: Int) -> Bool {
    guard request.atoms[number].role == .content else { return false }
    let cell = table.cell(owner, number)
    if max(cell.name, cell.prose) >= MatchWeights.broaderLikeness { return true }
    return request.isGeneric(number, text)
  }

  /// Whether it asks for what a label tells.
  var asksForField: Bool {
    text.questions.contains { [.artist, .date, .size, .technique].contains($0) }
  }

  /// Whether neither the tour nor the lexicon knows a word.
  func saysNothing(_ number: Int) -> Bool {
    let atom = request.atoms[number]
    return atom.role == .content && atom.terms.isEmpty && atom.weakTerm == nil
      && request.concepts(of: number, text).isEmpty
  }

  private func identity(_ entry: Int) -> Match? {
    // A work's title is not the name of who is in it.
    if text.attributes.contains(.name), text.questions.isEmpty { return nil }
    return Match(
      entry: entry, score: MatchWeights.prose, evidence: .question, language: nil,
      question: text.questions.first)
  }

  /// No label tells what a work costs: a detail may.
  func price(in owner: Int?) -> Match? {
    guard let owner, let concept = Lexicon.museum.price, let term = index.term(TermKey(concept: concept))
    else { return nil }
    let told = index.postings.postings(of: term).first { posting in
      posting.fields.contains(.name) && index.entries[Int(posting.document)].owner == owner
        && index.entries[Int(posting.document)].isDetail
    }
    return told.map { posting in
      Match(
        entry: Int(posting.document), score: MatchWeights.question, evidence: .question,
        language: nil, question: .price)
    }
  }

  func hasField(_ kind: QuestionKind, _ place: Place) -> Bool {
    guard case .work(let id) = place else { return kind == .location }
    let work = index.tour[id]
    return switch kind {
    case .artist: work.artist != nil
    case .date: work.date != nil
    case .size: work.size != nil
    case .technique: work.technique != nil
    case .location: work.room != nil
    case .identity, .fame: true
    case .price: false
    }
  }
}

// MARK: - Follow-ups

extension RequestMatcher {
  /// Nothing that can be found is asked, only more of what was answered before.
  func followUp() -> Match? {
    guard let previous, !text.units.isEmpty, !text.cues.contains(.other) else { return nil }
    let hasNew = request.atoms.contains { $0.role.mustBeExplained }
    guard !hasNew, text.attributes.isEmpty else { return nil }
    return Match(
      entry: previous, score: MatchWeights.prose, evidence: .followUp, language: nil)
  }

  /// What a detail gains by what was answered before: another of its kind more, itself less where another is
  /// asked for.
  func followUpLead(of entry: Int) -> Double {
    guard let previous, index.entries[entry].owner == index.entries[previous].owner else {
      return 0
    }
    if entry == previous { return text.cues.contains(.other) ? -1 : 0 }
    guard index.entries[entry].isDetail else { return 0 }
    return MatchWeights.sibling * sharedNames(entry, previous)
  }

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
