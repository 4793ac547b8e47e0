internal import TourModel

extension SearchIndex {
  /// O(text of the tour's rooms, works and details).
  init(_ tour: Tour, limits: SearchLimits) {
    let sources = PlaceText.all(of: tour)
    var vocabulary = SearchVocabulary()
    var nameWords: [String] = []
    var wholeNames: [String: [Int]] = [:]
    let read = sources.map { source in
      (
        names: source.names.map {
          AnalyzedText($0.text, language: $0.language, limits: limits, isRequest: false)
        },
        prose: source.prose.map {
          AnalyzedText($0.text, language: $0.language, limits: limits, isRequest: false)
        }
      )
    }
    for (entry, texts) in read.enumerated() {
      for name in texts.names {
        for text in name.atoms.flatMap(\.allTerms) { vocabulary.add(text, entry: entry) }
        for atom in name.atoms where atom.weakTerm == nil { nameWords += atom.terms }
        if !name.whole.isEmpty, wholeNames[name.whole]?.last != entry {
          wholeNames[name.whole, default: []].append(entry)
        }
      }
      for text in texts.prose.flatMap(\.atoms).flatMap(\.terms) {
        vocabulary.add(text, entry: entry)
      }
    }
    var seen: Set<String> = []
    self.init(
      entries: zip(sources, read).map { source, texts in
        Self.entry(source, names: texts.names, prose: texts.prose, vocabulary)
      },
      wholeNames: wholeNames, languages: Self.languages(of: tour, sources), vocabulary: vocabulary,
      typos: TypoIndex(nameWords.filter { seen.insert($0).inserted }))
  }

  private static func entry(
    _ source: PlaceText, names: [AnalyzedText], prose: [AnalyzedText],
    _ vocabulary: SearchVocabulary
  ) -> SearchEntry {
    let ids = { (texts: [String]) in Set(texts.compactMap { vocabulary.terms[$0] }) }
    return SearchEntry(
      place: source.place, owner: source.owner,
      names: zip(source.names, names).compactMap { name, text in
        text.whole.isEmpty ? nil : searchName(name, text, vocabulary)
      },
      nameTerms: ids(names.flatMap(\.atoms).flatMap(\.allTerms)),
      proseTerms: ids(prose.flatMap(\.atoms).flatMap(\.terms)))
  }

  private static func searchName(
    _ name: PlaceText.Line, _ text: AnalyzedText, _ vocabulary: SearchVocabulary
  ) -> SearchName {
    let atoms = text.atoms.map { atom in
      SearchName.Atom(
        terms: atom.terms.compactMap { vocabulary.terms[$0] },
        weakTerm: atom.weakTerm.flatMap { vocabulary.terms[$0] },
        weight: vocabulary.weight(of: atom) * (atom.role.mustBeExplained ? 1 : softShare),
        isContent: atom.role.mustBeExplained)
    }
    let content = text.atoms.filter(\.role.mustBeExplained)
    let characters = content.count(where: \.isCharacter)
    return SearchName(
      atoms: atoms, phrase: content.isEmpty ? text.whole : nil, language: name.language,
      isArtist: name.isArtist,
      isTelling: characters >= 3 || content.count - characters >= 2,
      weight: atoms.reduce(0) { $0 + $1.weight })
  }

  /// What a soft word of a name weighs, by a plain one: `painting` in "the small painting".
  private static let softShare = 0.25

  private static func languages(of tour: Tour, _ sources: [PlaceText]) -> [Language] {
    var languages = tour.speaks + tour.captions
    for text in sources {
      languages += (text.names + text.prose).compactMap(\.language)
    }
    var seen: Set<Language> = []
    return languages.filter { seen.insert($0).inserted }
  }
}

extension SearchVocabulary {
  /// A word weighs by its rarity; a character half as much as the pairs that it is in, on average.
  func weight(of atom: SearchAtom) -> Double {
    let sum = atom.terms.reduce(0) { $0 + weight(of: $1) }
    let mean = sum / Double(max(1, atom.terms.count))
    return atom.isCharacter ? mean / 2 : mean
  }
}

extension SearchAtom {
  var isCharacter: Bool { weakTerm != nil }
  var allTerms: [String] { terms + (weakTerm.map { [$0] } ?? []) }
}
