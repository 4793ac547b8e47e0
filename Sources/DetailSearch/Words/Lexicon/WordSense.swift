/// What sort of thing a word means, by all that it may mean.
struct WordSense: Sendable {
  /// Whether anything knows it.
  var isKnown = false
  /// Whether it names a kind of thing.
  var isThing = false
  /// Whether it is a person, an object or a material as such, or a person of one sex: what anything on show may be
  /// called.
  var isGeneric = false
  /// Whether it is of the kind of the materials, of the colours.
  var isMaterial = false
  var isColour = false
  /// Whether it is a word for a person, or of a kind of them.
  var isPerson = false
  var side: Side?

  mutating func add(_ other: WordSense) {
    isKnown = isKnown || other.isKnown
    isThing = isThing || other.isThing
    isGeneric = isGeneric || other.isGeneric
    isMaterial = isMaterial || other.isMaterial
    isColour = isColour || other.isColour
    isPerson = isPerson || other.isPerson
    side = other.side ?? side
  }
}

/// A side of a picture.
enum Side: CaseIterable {
  case left, right, top, bottom

  /// A word of the lexicon that means it.
  var word: String {
    switch self {
    case .left: "左边"
    case .right: "右边"
    case .top: "上方"
    case .bottom: "下方"
    }
  }
}
