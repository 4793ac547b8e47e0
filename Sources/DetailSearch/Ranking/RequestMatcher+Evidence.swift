internal import TextIndex
internal import TourModel

extension RequestMatcher {
  /// What speaks for `entry`.
  func evidence(for entry: Int, _ words: RequestWords) -> Evidence {
    var evidence = Evidence()
    addNames(of: entry, to: &evidence)
    addWords(of: entry, words, to: &evidence)
    addAttributes(of: entry, words, to: &evidence)
    addPlace(of: entry, words, to: &evidence)
    addQuestions(of: entry, words, to: &evidence)
    addSharedQuestions(of: entry, words, to: &evidence)
    addPrevious(to: entry, words, &evidence)
    if evidence[.named] > 0, evidence[.unknownThing] > 0 { evidence[.namedWithThing] = 1 }
    return evidence
  }

  /// What speaks for refusing the request.
  func evidenceForRefusal(_ words: RequestWords) -> Evidence {
    var evidence = Evidence()
    evidence[.refusal] = 1
    let isOffTopic = zip(request.atoms, words.words).contains { atom, word in
      atom.role == .offTopic && word.bearers.name == 0
    }
    let isAside = request.atoms.contains { $0.source.role == .aside }
    evidence[.offTopic] =
      isAside ? 1.5 : isOffTopic && !hasOffTopicName || asksOnlyForHour(words) ? 1 : 0
    evidence[.saysNothing] = request.atoms.isEmpty ? 1 : 0
    let asksForAttribute =
      !attributes.isEmpty && !asksOnlyForName(words) && !namesWhatIsAsked(words)
    evidence[.attributeAsked] = asksForAttribute ? 1 : 0
    if let owner {
      let fields = questionsOfWork.filter(\.isOfLabel)
      let place = index.entries[owner].place
      evidence[.fieldMissing] = !fields.isEmpty && !fields.contains { hasField($0, place) } ? 1 : 0
    }
    evidence[.contentCount] = min(1, Double(words.contentCount) / 8)
    return evidence
  }

  /// Whether a place somewhere in the tour has all the words that would be off the topic in its names.
  var hasOffTopicName: Bool {
    var bearers: Set<UInt32>?
    for atom in request.atoms where atom.role == .offTopic {
      let own = request.terms[atom.terms].filter { $0.relation.isExact }.flatMap { term in
        index.postings.postings(of: term.term).filter { $0.fields.contains(.name) }
          .map { UInt32($0.document) }
      }
      bearers = bearers?.intersection(own) ?? Set(own)
    }
    return bearers?.isEmpty == false
  }

  // MARK: - Names

  private func addNames(of entry: Int, to evidence: inout Evidence) {
    let here = isHere(entry)
    let isTouched = table.touchesName(of: entry)
    guard isTouched || index.entries[entry].hasPhrase else { return }
    for name in index.names[index.entries[entry].names] {
      if !name.phrase.isEmpty {
        if here, has(phrase: index.phraseUnits[name.phrase], of: entry) { evidence[.phrase] = 1 }
        continue
      }
      if !isTouched || name.isTopicWord && !here { continue }
      let (byMeaning, own) = coverages(of: name, at: entry)
      let whole = here ? byMeaning : own
      guard whole > 0, saysSomething(of: name, at: entry) else { continue }
      let share = name.isArtist ? MatchWeights.artist : 1
      if whole >= MatchWeights.nearlyWhole {
        evidence[.named] = 1
        if name.isTelling { evidence[.telling] = 1 }
      }
      if share * whole > evidence[.coverage] {
        evidence[.coverage] = share * whole
        evidence[.heading] = heading(of: name, at: entry) * whole
      }
    }
  }

  /// "In what year?" is another question where somebody's death is asked for.
  private func has(phrase: ArraySlice<TermKey>, of entry: Int) -> Bool {
    text.contains(phrase) && (BareQuestion(phrase) == nil || !asksOfPerson(besides: entry))
  }

  // MARK: - Words

  private func addWords(of entry: Int, _ words: RequestWords, to evidence: inout Evidence) {
    let owner = index.entries[entry].owner
    let row = table.row(of: entry)
    let ownerRow = owner == entry ? nil : table.row(of: owner)
    var mass = (name: 0.0, owner: 0.0, prose: 0.0)
    for (number, word) in words.words.enumerated() {
      var cell = row.map { table[$0 + number] } ?? MatchTable.Cell()
      // The bride is a detail here, whatever else the wedding may mean.
      if ownerRow == nil, word.isOwnOfDetail, !isOwn(cell) { cell.name = 0 }
      guard word.isContent else {
        // Who carved it is not told by its size, `la taille`, though one word may mean both.
        if request.atoms[number].role != .question(.artist) || isOwn(cell) {
          evidence[.softMass] += word.weight * cell.name
        }
        continue
      }
      let ofOwner = ownerRow.map { table[$0 + number].name } ?? 0
      let told = max(0, cell.prose - max(cell.name, ofOwner))
      mass.name += word.weight * cell.name
      mass.owner += word.weight * max(0, ofOwner - cell.name)
      mass.prose += word.weight * told
      if word.bearers.name > 0 {
        evidence[.uniqueName] += word.weight * cell.name / Double(word.bearers.name)
      }
      if word.bearers.name + word.bearers.prose > 0 {
        evidence[.uniqueProse] +=
          word.weight * told / Double(word.bearers.name + word.bearers.prose)
      }
      if cell.name > 0 {
        evidence[relation(of: cell, .wordName, .meaningName, .kindName)] += word.weight
      } else if told > 0 {
        evidence[relation(of: cell, .wordProse, .meaningProse, .kindProse)] += word.weight
        if isInRoom, word.isOfName, word.bearers.name == 0 {
          evidence[.toldOfOther] += word.weight * told
        }
      }
      if max(cell.name, ofOwner, cell.prose) < MatchWeights.weakLikeness {
        addUnexplained(word, of: entry, to: &evidence)
      }
    }
    let whole = max(words.weight, 0.05)
    evidence[.nameShare] = mass.name / whole
    evidence[.ownerShare] = mass.owner / whole
    evidence[.proseShare] = mass.prose / whole
    evidence[.nameMass] = min(1, mass.name)
    evidence[.ownerMass] = min(1, mass.owner)
    evidence[.proseMass] = min(1, mass.prose)
    if mass.owner + evidence[.wordName] + evidence[.wordProse] == 0, evidence[.named] == 0 {
      if mass.name > 0 {
        evidence[.partMeant] = 1
      } else if mass.prose > 0 {
        evidence[.meaningAlone] = 1
      }
    }
  }

  /// Whether it matches by more than a meaning.
  private func isOwn(_ cell: MatchTable.Cell) -> Bool {
    cell.term < 0 || request.terms[Int(cell.term)].relation.isOfName
  }

  private func relation(
    of cell: MatchTable.Cell, _ word: Evidence.Kind, _ meaning: Evidence.Kind, _ kind: Evidence.Kind
  ) -> Evidence.Kind {
    guard cell.term >= 0 else { return word }
    return switch request.terms[Int(cell.term)].relation {
    case .word, .slip, .shortSlip, .character, .sound: word
    case .meaning: meaning
    case .kind: kind
    }
  }

  private func addUnexplained(
    _ word: RequestWords.Word, of entry: Int, to evidence: inout Evidence
  ) {
    if let side = word.sense.side {
      let agreement = agreement(of: entry, with: side)
      evidence[agreement > 0 ? .sideRight : .sideWrong] += abs(agreement)
      return
    }
    let weight = min(1, word.weight)
    if word.bearers.name + word.bearers.prose > 0 {
      evidence[.leftToOthers] += weight
    } else if word.isOfTour {
      evidence[.ofElsewhere] += weight
    } else if word.sense.isGeneric {
      evidence[.unexplainedGeneric] += weight
    } else if !word.sense.isKnown {
      evidence[.unknownWord] += weight
    } else {
      evidence[word.sense.isThing ? .unknownThing : .unknownMeaning] += weight
    }
  }

  /// From −1, at the other end of the picture, to 1; 0 for what is no part of it.
  private func agreement(of entry: Int, with side: Side) -> Double {
    guard case .detail(let id) = index.entries[entry].place else { return 0 }
    return index.middles[id.index]?.agreement(with: side) ?? 0
  }

  // MARK: - What is asked of it

  private func addAttributes(of entry: Int, _ words: RequestWords, to evidence: inout Evidence) {
    for attribute in attributes where !asksOnlyForName(words) {
      evidence[has(attribute, entry) ? .attributeHeld : .attributeMissing] = 1
    }
    if text.questions.contains(where: { $0 == .size || $0 == .technique || $0 == .artist }) {
      if index.entries[entry].isDetail, evidence[.softMass] == 0 { evidence[.fieldOfPart] = 1 }
      evidence[.fieldOfNamed] =
        evidence[.ownerShare] + (index.entries[entry].isDetail ? 0 : evidence[.nameShare])
    }
    guard index.entries[entry].isDetail else { return }
    if text.questions.contains(.date) {
      evidence[index.entries[entry].hasFigure ? .timeTold : .timeUntold] = 1
    }
    if text.asksWho {
      evidence[index.entries[entry].hasProperName ? .personTold : .personUntold] = 1
      evidence[index.entries[entry].isPerson ? .isPerson : .isNoPerson] = 1
      evidence[.personNamed] = namesPerson(entry) ? 1 : 0
    }
  }

  /// Whether a word for a person that the request has is in a name of `entry`.
  private func namesPerson(_ entry: Int) -> Bool {
    request.atoms.indices.contains { number in
      request.atoms[number].sense.isPerson
        && table.cell(entry, number).name > MatchWeights.weakLikeness
    }
  }

  /// A place that lists who it is, or whose, or where it is from, answers that in all wordings.
  private func addSharedQuestions(
    of entry: Int, _ words: RequestWords, to evidence: inout Evidence
  ) {
    let asked = text.sharedQuestions.intersection(.answeredAlike)
    guard let askedOwner, isHere(entry), !index.entries[entry].questions.isDisjoint(with: asked)
    else { return }
    evidence[others(asked: askedOwner, words) == .some ? .sharedWithMore : .sharedAlone] = 1
  }

  private func addPlace(of entry: Int, _ words: RequestWords, to evidence: inout Evidence) {
    if isHere(entry) {
      evidence[.isOwner] = entry == owner ? 1 : 0
      evidence[.anotherAsked] = words.askedElsewhere.isEmpty ? 0 : 1
      return
    }
    evidence[isInRoom ? .isElsewhereOfRoom : .isElsewhere] = 1
    evidence[.elsewhereNamed] = evidence[.named]
    evidence[.elsewhereAsked] = text.cues.contains(.elsewhere) ? 1 : 0
  }

  private func addQuestions(
    of entry: Int, _ words: RequestWords, to evidence: inout Evidence
  ) {
    if text.questions.contains(.price), entry == price(in: askedPlace(words)) {
      evidence[.price] = 1
    }
    let isIdentified = entry == previous ?? onShow
    let isAsked = entry == askedOwner || words.askedElsewhere.contains(entry)
    guard isAsked || isIdentified else { return }
    let others = others(asked: entry, words)
    let questions = questionsOfWork
    // "How old is this room": a word for where, beside another question, only says of what.
    let isOfMore = questions.contains { $0.isOfLabel && $0 != .location }
    let isOfPerson = asksOfPerson(besides: entry)
    let isOfNothing = asksOnlyForHour(words)
    let asked = questions.filter { question in
      question.isOfLabel && !(isOfMore && question == .location)
        && !(isOfPerson && question != .artist) && !(isOfNothing && question == .shown)
    }
    if isIdentified, asked.isEmpty, !questions.isEmpty, !questions.contains(.price), !isOfPerson,
      !isOfNothing
    {
      evidence[others == .some ? .identityWithMore : .identityAlone] = 1
    }
    if isIdentified, asksOnlyForName(words) { evidence[.identityAlone] = 1 }
    guard isAsked else { return }
    if asked.contains(where: { hasField($0, index.entries[entry].place) }) {
      switch others {
      case .none: evidence[.fieldAlone] = 1
      case .oneThatSaysNothing: evidence[.fieldAlmost] = 1
      case .some: evidence[.fieldWithMore] = 1
      }
    }
    // Where a work stands, its stop tells too.
    if !asked.isEmpty,
      asked.allSatisfy({ $0 != .location && !hasField($0, index.entries[entry].place) })
    {
      evidence[.fieldAbsent] = 1
    }
    guard entry == askedOwner else { return }
    if asked.isEmpty, asksForAttribution(words), hasField(.artist, index.entries[entry].place) {
      evidence[.attribution] = 1
    }
    if asksForMaterial(words) { evidence[.material] = 1 }
  }

  // MARK: - What was answered before

  private func addPrevious(to entry: Int, _ words: RequestWords, _ evidence: inout Evidence) {
    guard let previous, index.entries[entry].owner == index.entries[previous].owner else { return }
    guard entry == previous else {
      guard index.entries[entry].isDetail else { return }
      let shared = sharedNames(entry, previous)
      evidence[.sibling] = shared
      if text.cues.contains(.other) { evidence[.siblingAsked] = shared }
      return
    }
    if text.cues.contains(.other) {
      evidence[.previousNotThis] = 1
    } else if words.contentCount > 0 {
      evidence[.previousWithMore] = namesAnother(than: entry, words) ? 0 : 1
    } else {
      evidence[text.questions.isEmpty ? .previousAlone : .previousQuestion] = 1
    }
  }
}

extension RequestMatcher {
  /// Whether a follow-up names a thing of its own, which what was answered before has not: "and a parrot?"
  private func namesAnother(than previous: Int, _ words: RequestWords) -> Bool {
    request.atoms.indices.contains { number in
      let sense = words.words[number].sense
      guard words.words[number].isContent, sense.isThing, !sense.isGeneric, sense.side == nil
      else { return false }
      let cell = table.cell(previous, number)
      let isOfKind =
        cell.term >= 0 && request.terms[Int(cell.term)].relation == .kind && !sense.isPerson
        && max(cell.name, cell.prose) <= MatchWeights.broaderLikeness
      return isOfKind || max(cell.name, cell.prose) < MatchWeights.weakLikeness
    }
  }
}

extension QuestionKind {
  /// Whether a label tells it, or the plan.
  var isOfLabel: Bool {
    switch self {
    case .artist, .date, .size, .technique, .location, .shown: true
    case .price, .identity, .fame: false
    }
  }
}
