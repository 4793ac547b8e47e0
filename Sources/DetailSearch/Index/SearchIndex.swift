internal import TextIndex
internal import TourModel

/// The words of a tour's places, and which place has them. Immutable; a class, for it is handed on with every
/// request.
final class SearchIndex: Sendable {
  let tour: Tour
  /// Rooms, then works, each with its details after it.
  let entries: [SearchEntry]
  let names: [SearchName]
  let nameAtoms: [SearchName.Atom]
  let nameTerms: [Int32]
  /// Which of the ``nameAtoms`` have a term.
  let atomBearers: Postings
  let phraseUnits: [TermKey]
  /// The places whose names are these very words, in the order of ``entries``.
  let wholeNames: TermMap<[Int]>
  /// Of each detail, by its own number.
  let middles: [RegionMiddle?]
  /// Of each work, by its own number.
  let fields: [LabelFields]
  /// The tour's languages: spoken, captions, then those of its names and answers, in their order.
  let languages: [Language]
  let terms: TermTable
  /// Which entries have a term.
  let postings: Postings
  /// Which entries have a term in a name.
  let bearers: Postings
  let speller: Speller
  /// The entry of each place, by the place's own number.
  private let rooms: [Int]
  private let works: [Int]
  private let details: [Int]
  /// The end of each room's or work's family, which begins with itself; of a detail, of no use.
  private let familyEnds: [Int]
  private let weights: [Double]
  /// The terms of each concept and of each level below it; −1: the tour has none.
  private let conceptTerms: [Int32]
  /// What a word weighs that nothing in the tour has.
  let unknownWeight: Double

  init(
    tour: Tour, entries: [SearchEntry], names: NameLists, wholeNames: TermMap<[Int]>,
    languages: [Language], terms: TermTable, postings: Postings, weights: TermWeights,
    speller: Speller
  ) {
    self.tour = tour
    self.entries = entries
    self.names = names.names
    nameAtoms = names.atoms
    nameTerms = names.terms
    atomBearers = names.bearers(termCount: terms.count)
    phraseUnits = names.phraseUnits
    self.wholeNames = wholeNames
    middles = tour.details.map { $0.region.map(RegionMiddle.init) }
    fields = tour.works.map(LabelFields.init(of:))
    self.languages = languages
    self.terms = terms
    self.postings = postings
    bearers = postings.having(.name)
    self.weights = weights.weights
    unknownWeight = weights.unknown
    self.speller = speller
    var rooms = [Int](repeating: 0, count: tour.rooms.count)
    var works = [Int](repeating: 0, count: tour.works.count)
    var details = [Int](repeating: 0, count: tour.details.count)
    var familyEnds = [Int](repeating: 0, count: entries.count)
    for (number, entry) in entries.enumerated() {
      switch entry.place {
      case .room(let id): rooms[id.index] = number
      case .work(let id): works[id.index] = number
      case .detail(let id): details[id.index] = number
      }
      familyEnds[entry.owner] = number + 1
    }
    conceptTerms = Lexicon.museum.concepts.indices.flatMap { concept in
      (0...Lexicon.mostLevels).map { level in
        terms.number(of: TermKey(concept: concept, levelsDown: level)).map(Int32.init) ?? -1
      }
    }
    self.rooms = rooms
    self.works = works
    self.details = details
    self.familyEnds = familyEnds
  }

  func term(_ key: TermKey) -> TermID? { terms.number(of: key) }

  func term(ofConcept concept: Int, levelsDown level: Int = 0) -> TermID? {
    let term = conceptTerms[concept * (Lexicon.mostLevels + 1) + level]
    return term < 0 ? nil : Int(term)
  }

  func weight(_ term: TermID) -> Double { weights[term] }

  /// The entries of a room or work: its own, then its details.
  func family(of owner: Int) -> Range<Int> { owner..<familyEnds[owner] }

  /// The atoms of the names of entries that follow each other.
  func atoms(of entries: Range<Int>) -> Range<Int> {
    guard let first = self.entries[entries].first, let last = self.entries[entries].last else {
      return 0..<0
    }
    return first.atoms.lowerBound..<last.atoms.upperBound
  }

  /// Nil for a place of another tour.
  func entry(of place: Place) -> Int? {
    switch place {
    case .room(let id): id.index < rooms.count ? rooms[id.index] : nil
    case .work(let id): id.index < works.count ? works[id.index] : nil
    case .detail(let id): id.index < details.count ? details[id.index] : nil
    }
  }

  func language(_ number: LanguageNumber) -> Language { languages[Int(number.index)] }
}

/// The inverse document frequency of each term: ln(1 + N / (n + ½)), with N entries, n of them having it
/// (after Spärck Jones, 1972; smoothed so that a term in every entry still weighs something).
struct TermWeights {
  let weights: [Double]
  let unknown: Double

  init(_ postings: Postings, termCount: Int, entryCount: Int) {
    let byCount = (0...entryCount).map { having in
      Logarithm.natural(1 + Double(entryCount) / (Double(having) + 0.5))
    }
    weights = (0..<termCount).map { byCount[postings.count(of: $0)] }
    unknown = byCount[0]
  }

  /// What an atom weighs that matches by terms of these weights: a word by its rarity, a character half as
  /// much as the pairs that it is in, on average.
  static func weight(of terms: some Collection<Double>, isCharacter: Bool) -> Double {
    let mean = terms.reduce(0, +) / Double(max(1, terms.count))
    return isCharacter ? mean / 2 : mean
  }
}
