internal import TextIndex
internal import TourModel

/// The words of a tour's places, and which place has them. Immutable; a class, for it is handed on with every
/// request.
final class SearchIndex: Sendable {
  let tour: Tour
  let entries: [SearchEntry]
  let names: [SearchName]
  let nameAtoms: [SearchName.Atom]
  let nameTerms: [Int32]
  /// Where each place is in ``entries``.
  let entryOf: [Place: Int]
  /// The places whose names are these very words, in the order of ``entries``.
  let wholeNames: TermMap<[Int]>
  /// The tour's languages: spoken, captions, then those of its names and answers, in their order.
  let languages: [Language]
  let terms: TermTable
  let postings: Postings
  let speller: Speller
  /// The entries of each room or work: its own, then its details; empty for a detail.
  private let families: [[Int]]
  private let weights: [Double]
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
    entryOf = Dictionary(
      zip(entries.map(\.place), entries.indices), uniquingKeysWith: { first, _ in first })
    self.wholeNames = wholeNames
    self.languages = languages
    self.terms = terms
    self.postings = postings
    self.weights = weights.weights
    unknownWeight = weights.unknown
    self.speller = speller
    var families = [[Int]](repeating: [], count: entries.count)
    for (number, entry) in entries.enumerated() { families[entry.owner].append(number) }
    self.families = families
  }

  func term(_ key: TermKey) -> TermID? { terms.number(of: key) }
  func weight(_ term: TermID) -> Double { weights[term] }
  func family(of owner: Int) -> [Int] { families[owner] }
}

/// The names of all entries, flat.
struct NameLists {
  var names: [SearchName] = []
  var atoms: [SearchName.Atom] = []
  var terms: [Int32] = []
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
  static func weight(of terms: [Double], isCharacter: Bool) -> Double {
    let mean = terms.reduce(0, +) / Double(max(1, terms.count))
    return isCharacter ? mean / 2 : mean
  }
}
