internal import TextIndex

/// What is known of a request's words, whatever the place.
struct RequestWords {
  struct Word {
    let isContent: Bool
    /// Its weight, by that of the rarest.
    let weight: Double
    /// Of all that it may mean; what the tour has is known too.
    let sense: WordSense
    /// Whether the tour has the word itself.
    let isOfTour: Bool
    /// Whether a name of a place has it, here or elsewhere.
    let isOfName: Bool
    /// How many of the places here have it: in a name, in what is told.
    var bearers = (name: 0, prose: 0)
    /// Whether a detail here has it in a name; and whether the word itself, not only what means the same.
    var isOfDetail = false
    var isOwnOfDetail = false
  }

  var words: [Word]
  /// The places elsewhere that a question of a field is about.
  var askedElsewhere: [Int] = []
  /// Of the words that must be explained.
  let weight: Double
  let contentCount: Int

  init(_ request: borrowing ResolvedRequest, in index: SearchIndex) {
    var words: [Word] = []
    words.reserveCapacity(request.atoms.count)
    for atom in request.atoms {
      words.append(
        Word(
          isContent: atom.mustBeExplained, weight: atom.weight / index.unknownWeight,
          sense: atom.sense,
          isOfTour: request.terms[atom.terms].contains { $0.relation == .word },
          isOfName: request.terms[atom.terms].contains {
            $0.relation.isExact && index.bearers.count(of: $0.term) > 0
          }))
    }
    self.words = words
    weight = words.reduce(0) { $0 + ($1.isContent ? $1.weight : 0) }
    contentCount = words.count { $0.isContent }
  }
}
