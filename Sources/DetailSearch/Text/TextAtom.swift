/// The least part of a text that matches by itself.
struct TextAtom: Equatable {
  enum Kind: Equatable {
    case word
    /// One of a run of characters: matches by the pairs that it is in.
    case character
    /// A character that is a run by itself.
    case lone
    /// One of a run of syllables: matches by the pairs that it is in.
    case syllable
  }

  let kind: Kind
  /// Among the words, the characters or the syllables of the text.
  let position: Int
  let role: WordRole
  /// Whether the run has another before and after it.
  var hasBefore = false
  var hasAfter = false
}
