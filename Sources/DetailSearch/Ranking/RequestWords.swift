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
    var side: Side?
    /// How many of the places here have it: in a name, in what is told.
    var bearers = (name: 0, prose: 0)
    /// Whether a detail here has it in a name.
    var isOfDetail = false
  }

  var words: [Word]
  /// Of the words that must be explained.
  let weight: Double
  let contentCount: Int

  init(_ request: borrowing ResolvedRequest, _ text: AnalyzedText, in index: SearchIndex) {
    let characters = CharacterConcepts(text.scanned)
    var words: [Word] = []
    words.reserveCapacity(request.atoms.count)
    let sides = Lexicon.museum.sides
    for atom in request.atoms {
      var word = Word()
      word.isContent = atom.role.mustBeExplained
      word.weight = atom.weight / index.unknownWeight
      let concepts = Self.concepts(of: atom.source, text, characters)
      word.isKnown = !concepts.isEmpty || !atom.terms.isEmpty
      word.isThing = concepts.contains { Lexicon.museum.concepts[Int($0)].kind >= 0 }
      word.isGeneric = concepts.contains { Lexicon.museum.isGeneric(Int($0)) }
      word.side = sides.first { concepts.contains($0.concept) }?.side
      words.append(word)
    }
    self.words = words
    weight = words.reduce(0) { $0 + ($1.isContent ? $1.weight : 0) }
    contentCount = words.count { $0.isContent }
  }

  private static func concepts(
    of atom: TextAtom, _ text: AnalyzedText, _ characters: CharacterConcepts
  ) -> [Int16] {
    switch atom.kind {
    case .word:
      text.forms.keys(of: atom.position).flatMap { keys in
        text.concepts(ofWord: atom.position, keys, in: text.stemLanguages)
      }
    case .character, .lone: Array(characters[atom.position])
    case .syllable: []
    }
  }
}

/// A side of a picture.
enum Side {
  case left, right, top, bottom
}
