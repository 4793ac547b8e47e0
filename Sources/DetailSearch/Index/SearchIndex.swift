internal import TourModel

/// The words of a tour's places, and which place has them.
struct SearchIndex {
  let entries: [SearchEntry]
  /// Where each place is in ``entries``.
  let entryOf: [Place: Int]
  /// The entries of each room or work: its own, then its details.
  private let families: [Int: [Int]]
  /// The places whose names are these very words, in the order of ``entries``.
  let wholeNames: [String: [Int]]
  /// The tour's languages: spoken, captions, then those of its names and answers, in their order.
  let languages: [Language]
  private let terms: [String: TermID]
  private let weights: [Double]
  /// The entries that have a term.
  private let postings: [[Int]]
  private let typos: TypoIndex
  /// What a word weighs that nothing in the tour has.
  let unknownWeight: Double

  init(
    entries: [SearchEntry], wholeNames: [String: [Int]], languages: [Language],
    vocabulary: SearchVocabulary, weights: [Double], typos: TypoIndex
  ) {
    self.entries = entries
    entryOf = Dictionary(
      zip(entries.map(\.place), entries.indices), uniquingKeysWith: { first, _ in first })
    families = Dictionary(grouping: entries.indices) { entries[$0].owner }
    self.wholeNames = wholeNames
    self.languages = languages
    terms = vocabulary.terms
    self.weights = weights
    postings = vocabulary.postings
    unknownWeight = vocabulary.unknownWeight
    self.typos = typos
  }

  func term(_ text: String) -> TermID? { terms[text] }
  func weight(_ term: TermID) -> Double { weights[term] }
  func family(of owner: Int) -> [Int] { families[owner] ?? [] }
  func entries(with term: TermID) -> [Int] { postings[term] }

  /// The words of names that differ from an unknown one by one slip.
  func corrections(of word: String) -> [TermID] {
    typos.corrections(of: word).compactMap { terms[$0] }
  }
}
