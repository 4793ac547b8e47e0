/// What is known of a request's words, whatever the place.
struct RequestWords {
  struct Word {
    var isContent = false
    /// Its weight, by that of the rarest.
    var weight = 0.0
    /// Whether the lexicon or the tour knows it; whether it names a kind of thing; no more than "the thing".
    var isKnown = false
    var isThing = false
    var isGeneric = false
    /// Whether the tour has the word itself.
    var isOfTour = false
    /// Whether it is of the kind of the materials, of the colours.
    var isMaterial = false
    var isColour = false
    var side: Side?
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

  init(
    _ request: borrowing ResolvedRequest, _ text: borrowing AnalyzedText, in index: SearchIndex
  ) {
    let characters = CharacterConcepts(text.scanned)
    var words: [Word] = []
    words.reserveCapacity(request.atoms.count)
    var concepts: [Int16] = []
    for atom in request.atoms {
      var word = Word()
      word.isContent = atom.role.mustBeExplained
      word.weight = atom.weight / index.unknownWeight
      word.isKnown = !atom.terms.isEmpty
      word.isOfTour = request.terms[atom.terms].contains { $0.relation == .word }
      switch atom.source.kind {
      case .word:
        for keys in text.forms.keys(of: atom.source.position) {
          text.readConcepts(
            ofWord: atom.source.position, keys, in: text.stemLanguages, into: &concepts)
          word.note(concepts[...])
        }
      case .character, .lone: word.note(characters[atom.source.position])
      case .syllable: break
      }
      words.append(word)
    }
    self.words = words
    weight = words.reduce(0) { $0 + ($1.isContent ? $1.weight : 0) }
    contentCount = words.count { $0.isContent }
  }
}

extension RequestWords.Word {
  fileprivate mutating func note(_ concepts: ArraySlice<Int16>) {
    let lexicon = Lexicon.museum
    for concept in concepts {
      isKnown = true
      let kinds = lexicon.concepts[Int(concept)]
      if kinds.kind >= 0 { isThing = true }
      if lexicon.isGeneric(Int(concept)) { isGeneric = true }
      if kinds.isOf(lexicon.material) { isMaterial = true }
      if kinds.isOf(lexicon.colour) { isColour = true }
      for (meant, side) in lexicon.sides where meant == concept { self.side = side }
    }
  }
}

/// A side of a picture.
enum Side {
  case left, right, top, bottom
}
