internal import TourModel

extension SearchIndex {
  /// O(text of the tour's rooms, works and details).
  init(_ tour: Tour, limits: SearchLimits) {
    let sources = PlaceText.all(of: tour)
    var vocabulary = SearchVocabulary()
    let texts = sources.enumerated().map { entry, source in
      let intern = { (line: PlaceText.Line) in
        InternedText(line, entry: entry, limits: limits, &vocabulary)
      }
      return (names: source.names.map(intern), prose: source.prose.map(intern))
    }
    let weights = vocabulary.weights
    self.init(
      entries: zip(sources, texts).map { source, texts in
        SearchEntry(
          place: source.place, owner: source.owner,
          names: texts.names.filter { !$0.whole.isEmpty }.map { SearchName($0, weights: weights) },
          nameTerms: Set(texts.names.flatMap(\.atoms).flatMap(\.allTerms)),
          proseTerms: Set(texts.prose.flatMap(\.atoms).flatMap(\.terms)))
      },
      wholeNames: Self.bearers(of: texts.map(\.names)),
      languages: Self.languages(of: tour, sources), vocabulary: vocabulary, weights: weights,
      typos: TypoIndex(Self.words(of: texts.flatMap(\.names), in: vocabulary)))
  }

  /// The entries that bear each whole name, in their order.
  private static func bearers(of names: [[InternedText]]) -> [String: [Int]] {
    var bearers: [String: [Int]] = [:]
    for (entry, names) in names.enumerated() {
      for name in names where !name.whole.isEmpty && bearers[name.whole]?.last != entry {
        bearers[name.whole, default: []].append(entry)
      }
    }
    return bearers
  }

  /// The words of names, each once, in their order.
  private static func words(of names: [InternedText], in vocabulary: SearchVocabulary) -> [String] {
    var seen: Set<TermID> = []
    return names.flatMap(\.atoms).filter { !$0.isCharacter }.flatMap(\.terms)
      .filter { seen.insert($0).inserted }.map { vocabulary.words[$0] }
  }

  private static func languages(of tour: Tour, _ sources: [PlaceText]) -> [Language] {
    var seen: Set<Language> = []
    let named = sources.flatMap { ($0.names + $0.prose).compactMap(\.language) }
    return (tour.speaks + tour.captions + named).filter { seen.insert($0).inserted }
  }
}

/// A text of a script with its terms in the vocabulary.
private struct InternedText {
  let atoms: [Atom]
  let whole: String
  let language: Language?
  let isArtist: Bool

  struct Atom {
    let terms: [TermID]
    let weakTerm: TermID?
    let role: WordRole
    /// Whether it is a character between others that say nothing: 来 of 怎么来的.
    let isAlone: Bool

    var isCharacter: Bool { weakTerm != nil }
    var allTerms: [TermID] { terms + (weakTerm.map { [$0] } ?? []) }
  }

  init(
    _ line: PlaceText.Line, entry: Int, limits: SearchLimits, _ vocabulary: inout SearchVocabulary
  ) {
    let text = AnalyzedText(line.text, language: line.language, limits: limits, isRequest: false)
    var atoms: [Atom] = []
    for atom in text.atoms {
      let terms = atom.terms.map { vocabulary.add($0, entry: entry) }
      let weakTerm = atom.weakTerm.map { vocabulary.add($0, entry: entry) }
      atoms.append(Atom(terms: terms, weakTerm: weakTerm, role: atom.role, isAlone: atom.isAlone))
    }
    self.atoms = atoms
    whole = text.whole
    language = line.language
    isArtist = line.isArtist
  }
}

extension SearchName {
  /// What a soft word of a name weighs, by a plain one: `painting` in "the small painting".
  private static let softShare = 0.25

  fileprivate init(_ text: InternedText, weights: [Double]) {
    atoms = text.atoms.map { atom in
      let isContent = atom.role.mustBeExplained
      let weight = SearchVocabulary.weight(
        of: atom.terms.map { weights[$0] }, isCharacter: atom.isCharacter)
      return Atom(
        terms: atom.terms, weakTerm: atom.weakTerm,
        weight: weight * (isContent ? 1 : Self.softShare), isContent: isContent)
    }
    let content = text.atoms.filter(\.role.mustBeExplained)
    let characters = content.count(where: \.isCharacter)
    let isOneCharacter = content.count == 1 && content[0].isAlone && text.whole.count > 2
    phrase = content.isEmpty || isOneCharacter ? text.whole : nil
    language = text.language
    isArtist = text.isArtist
    isTelling = characters >= 3 || content.count - characters >= 2
    weight = atoms.reduce(0) { $0 + $1.weight }
  }
}
