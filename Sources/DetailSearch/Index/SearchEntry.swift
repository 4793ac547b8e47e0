internal import TourModel

/// All that can match a place: a room, a work or a detail.
struct SearchEntry {
  let place: Place
  /// The entry of the room or work that a detail belongs to; its own otherwise.
  let owner: Int
  let names: [SearchName]
  let nameTerms: Set<TermID>
  let proseTerms: Set<TermID>
}

/// A title, a translation, a name, an artist or one of the `asks`, in atoms.
struct SearchName {
  let atoms: [Atom]
  /// A name that says too little in single words ("who painted this", 怎么来的), folded: it counts only
  /// word for word. Nil for any other.
  let phrase: String?
  /// Nil where the script gives none: the plain title, the name.
  let language: Language?
  let isArtist: Bool
  /// Whether it says enough to be recognised where its place is not on show.
  let isTelling: Bool
  /// The sum of the atoms' weights.
  let weight: Double

  struct Atom {
    let terms: [TermID]
    let weakTerm: TermID?
    let weight: Double
    let isContent: Bool
  }
}

/// A word's stem, a pair of characters or a character: an index into the tables of a ``SearchIndex``.
typealias TermID = Int
