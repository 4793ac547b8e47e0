internal import TextIndex
internal import TourModel

extension SearchIndex {
  /// O(text of the tour's rooms, works and details).
  convenience init(_ tour: Tour, limits: SearchLimits) {
    let sources = PlaceText.all(of: tour)
    var builder = IndexBuilder(limits: limits)
    let texts = sources.enumerated().map { builder.add($1, entry: $0) }
    let postings = builder.postings.build(termCount: builder.terms.count)
    let weights = TermWeights(
      postings, termCount: builder.terms.count, entryCount: sources.count)
    let languages = Self.languages(of: tour, sources)
    var names = NameLists()
    let ranges = texts.map { texts in
      let start = names.names.count
      for text in texts where !text.units.isEmpty { names.add(text, weights.weights, languages) }
      return start..<names.names.count
    }
    self.init(
      tour: tour,
      entries: zip(sources, ranges).map { source, range in
        SearchEntry(
          place: source.place, owner: source.owner, names: range, hasFigure: source.hasFigure,
          hasPhrase: names.names[range].contains { !$0.phrase.isEmpty })
      },
      names: names, wholeNames: Self.bearers(of: texts),
      languages: languages, terms: builder.terms, postings: postings,
      weights: weights, speller: Speller(builder.vocabulary))
  }

  /// The entries that bear each whole name, in their order.
  private static func bearers(of names: [[NameText]]) -> TermMap<[Int]> {
    var bearers = TermMap<[Int]>()
    for (entry, names) in names.enumerated() {
      for name in names where !name.units.isEmpty {
        let whole = name.units.joined
        if bearers[whole]?.last != entry { bearers[whole] = (bearers[whole] ?? []) + [entry] }
      }
    }
    return bearers
  }

  private static func languages(of tour: Tour, _ sources: [PlaceText]) -> [Language] {
    var seen: Set<Language> = []
    let named = sources.flatMap { ($0.names + $0.prose).compactMap(\.language) }
    return (tour.speaks + tour.captions + named).filter { seen.insert($0).inserted }
  }
}

extension Array where Element == TermKey {
  /// One key for all of them in their order.
  var joined: TermKey {
    dropFirst().reduce(first ?? TermKey(character: 0)) { $0.followed(by: $1) }
  }
}

/// A name of a place with its terms.
private struct NameText {
  struct Atom {
    let terms: [TermID]
    /// How many of the terms, the first ones, say how rare it is.
    let weighing: Int
    let weakTerm: TermID?
    let role: WordRole
    let kind: TextAtom.Kind
    let hasMeaning: Bool
  }

  let atoms: [Atom]
  let units: [TermKey]
  let language: Language?
  let isArtist: Bool
}

/// Reads the texts of a tour, place by place.
private struct IndexBuilder {
  private let limits: SearchLimits
  private(set) var vocabulary = Vocabulary()
  private let stemmers = StemmersBox()
  private(set) var terms = TermTable(minimumCapacity: 16_384)
  private(set) var postings = Postings.Builder()

  init(limits: SearchLimits) { self.limits = limits }

  /// The names of a place; its prose and label go into the postings only.
  mutating func add(_ source: PlaceText, entry: Int) -> [NameText] {
    for line in source.prose { _ = add(line, entry: entry, fields: .prose) }
    for line in source.label { _ = add(line, entry: entry, fields: .label) }
    return source.names.map { add($0, entry: entry, fields: .name) }
  }

  private mutating func add(
    _ line: PlaceText.Line, entry: Int, fields: Postings.Fields
  ) -> NameText {
    let text = AnalyzedText(line.text, language: line.language, limits: limits)
    let textTerms = TextTerms(text, language: line.language)
    let atoms = text.atoms.map { atom in
      let keys = textTerms.keys(of: atom, &vocabulary, stemmers.stemmers)
      return NameText.Atom(
        terms: (keys.whole + keys.meanings + keys.sounds).map { add($0, entry, fields) },
        weighing: keys.whole.count, weakTerm: keys.weak.map { add($0, entry, fields) },
        role: atom.role, kind: atom.kind, hasMeaning: !keys.meanings.isEmpty)
    }
    return NameText(
      atoms: atoms, units: text.units, language: line.language, isArtist: line.isArtist)
  }

  private mutating func add(_ key: TermKey, _ entry: Int, _ fields: Postings.Fields) -> TermID {
    let term = terms.add(key)
    postings.add(term, document: entry, fields: fields)
    return term
  }
}

/// Lends the stemmers, which cannot be copied, to a value that can.
private final class StemmersBox {
  let stemmers = Stemmers()
}

extension NameLists {
  /// What a soft word of a name weighs, by a plain one: `painting` in "the small painting".
  private static let softShare = 0.25

  fileprivate mutating func add(
    _ text: NameText, _ weights: [Double], _ languages: [Language]
  ) {
    let start = atoms.count
    // A name that is one such word, `poids`, 画家, is a name all the same.
    let saysLittle = !text.atoms.contains { $0.role.mustBeExplained }
    let isWord = saysLittle && text.atoms.count <= 2
    let content = text.atoms.filter { $0.role.mustBeExplained || isWord && $0.role.isTopic }
    for atom in text.atoms {
      add(atom, isContent: atom.role.mustBeExplained || isWord && atom.role.isTopic, weights)
    }
    let characters = content.count { $0.kind == .character }
    let isOneCharacter = content.count == 1 && content[0].kind == .lone && text.units.count > 2
    let phraseStart = phraseUnits.count
    if content.isEmpty || isOneCharacter { phraseUnits += text.units }
    let language = text.language.flatMap { languages.firstIndex(of: $0) }
    names.append(
      SearchName(
        atoms: start..<atoms.count, phrase: phraseStart..<phraseUnits.count,
        language: language.map { LanguageNumber(index: Int16(clamping: $0)) },
        isArtist: text.isArtist,
        isTelling: characters >= 3 || content.count - characters >= 2,
        isTopicWord: isWord, isCommon: content.allSatisfy(\.hasMeaning),
        weight: atoms[start...].reduce(0) { $0 + $1.weight }))
  }

  private mutating func add(_ atom: NameText.Atom, isContent: Bool, _ weights: [Double]) {
    let weight = TermWeights.weight(
      of: atom.terms.prefix(atom.weighing).map { weights[$0] }, isCharacter: atom.kind == .character
    )
    let start = terms.count
    for term in atom.terms {
      terms.append(Int32(term))
      postings.add(term, document: atoms.count, fields: .whole)
    }
    if let weak = atom.weakTerm { postings.add(weak, document: atoms.count, fields: .weak) }
    atoms.append(
      SearchName.Atom(
        terms: start..<terms.count,
        weight: weight * (isContent ? 1 : Self.softShare), isContent: isContent))
  }
}
