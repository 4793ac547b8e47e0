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
    /// How many of the places here have it: in a name, in what is told.
    var bearers = (name: 0, prose: 0)
    /// Whether a detail here has it in a name; and whether the word itself, not only what means the same.
    var isOfDetail = false
    var isOwnOfDetail = false
  }

  var words: [Word]
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
          isOfTour: request.terms[atom.terms].contains { $0.relation == .word }))
    }
    self.words = words
    weight = words.reduce(0) { $0 + ($1.isContent ? $1.weight : 0) }
    contentCount = words.count { $0.isContent }
  }
}
