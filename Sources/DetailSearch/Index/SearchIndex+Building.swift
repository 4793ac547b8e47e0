internal import TextIndex
internal import TourModel

extension SearchIndex {
  /// O(text of the tour's rooms, works and details).
  convenience init(_ tour: Tour, limits: SearchLimits) {
    // Made before anything else: what making it takes is then there for the rest.
    _ = KnownWords.shared
    let sources = PlaceText.all(of: tour)
    var builder = IndexBuilder(limits: limits)
    for (entry, source) in sources.enumerated() { builder.add(source, entry: entry) }
    let postings = builder.takePostings()
    let weights = TermWeights(
      postings, termCount: builder.terms.count, entryCount: sources.count)
    let languages = Self.languages(of: tour, sources)
    let persons = Self.persons(builder.terms, postings)
    let names = NameLists(
      builder.names, entryCount: sources.count, weights: weights.weights, languages)
    let terms = builder.terms.closed()
    self.init(
      tour: tour,
      entries: sources.indices.map { entry in
        let (source, range) = (sources[entry], names.ranges[entry])
        return SearchEntry(
          place: source.place, owner: source.owner, names: range, atoms: names.atoms(of: range),
          hasFigure: source.hasFigure, hasYear: source.hasYear,
          hasProperName: source.hasProperName,
          isPerson: persons.contains(Int32(entry)),
          questions: names.questions[entry],
          hasPhrase: names.names[range].contains { !$0.phrase.isEmpty })
      },
      names: names, wholeNames: Self.bearers(of: builder.names),
      languages: languages, terms: terms, postings: postings, weights: weights,
      speller: Speller(builder.vocabulary, sounds: NameSounds(terms, postings)))
  }

  /// The entries that have a word for a person in a name.
  private static func persons(_ terms: TermTable, _ postings: Postings) -> Set<Int32> {
    var persons: Set<Int32> = []
    for kind in Lexicon.museum.kindsOfPersons {
      for level in 0...Lexicon.mostLevels {
        guard let term = terms.number(of: TermKey(concept: kind, levelsDown: level)) else {
          continue
        }
        for posting in postings.postings(of: term) where posting.fields.contains(.name) {
          persons.insert(posting.document)
        }
      }
    }
    return persons
  }

  /// The entries that bear each whole name, in their order.
  private static func bearers(of texts: NameTexts) -> TermMap<[Int]> {
    var bearers = TermMap<[Int]>()
    for name in texts.names {
      let whole = texts.units[name.units].joined
      bearers.append(name.entry, to: whole)
    }
    return bearers
  }

  private static func languages(of tour: Tour, _ sources: [PlaceText]) -> [Language] {
    var all: [Language] = []
    for language in tour.speaks + tour.captions { all.appendOnce(language) }
    for source in sources {
      for line in source.names { line.language.map { all.appendOnce($0) } }
      for line in source.prose { line.language.map { all.appendOnce($0) } }
    }
    return all
  }
}

extension RandomAccessCollection<TermKey> {
  /// One key for all of them in their order.
  var joined: TermKey {
    dropFirst().reduce(first ?? TermKey(character: 0)) { $0.followed(by: $1) }
  }
}
