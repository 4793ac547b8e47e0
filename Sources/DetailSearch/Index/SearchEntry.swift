internal import TextIndex
internal import TourModel

/// All that can match a place: a room, a work or a detail.
struct SearchEntry {
  let place: Place
  /// The entry of the room or work that a detail belongs to; its own otherwise.
  let owner: Int
  /// Its names, in ``SearchIndex/names``.
  let names: Range<Int>
  /// The atoms of its names, in ``SearchIndex/nameAtoms``.
  let atoms: Range<Int>
  /// Whether what is told of it has a figure: a date, a size, a price.
  let hasFigure: Bool
  /// Whether that has a year.
  let hasYear: Bool
  /// Whether it has a name of its own: a capital within a sentence, 丽莎·盖拉尔迪尼.
  let hasProperName: Bool
  /// Whether a name of it is a word for a person.
  let isPerson: Bool
  /// What its names ask.
  let questions: SharedQuestions
  /// Whether a name of it counts only word for word.
  let hasPhrase: Bool

  var isDetail: Bool { if case .detail = place { true } else { false } }
  var isWork: Bool { if case .work = place { true } else { false } }
}

/// A title, a translation, a name, an artist or one of the `asks`, in atoms.
struct SearchName {
  private let packedAtoms: Range<Int32>
  private let packedPhrase: Range<Int32>
  /// Nil where the script gives none: the plain title, the name.
  let language: LanguageNumber?
  let isArtist: Bool
  /// Whether it says enough to be recognised where its place is not on show.
  let isTelling: Bool
  /// Whether it is only a word that questions are made of, `taille`, 画家: of what is on show, then.
  let isTopicWord: Bool
  /// Whether all that it says are words of the lexicon, and not names.
  let isCommon: Bool
  /// Whether it is no more than what it names, but for an article: no question.
  let isBare: Bool
  /// The sum of the atoms' weights.
  let weight: Double

  init(
    atoms: Range<Int>, phrase: Range<Int>, language: LanguageNumber?, isArtist: Bool,
    isTelling: Bool, isTopicWord: Bool, isCommon: Bool, isBare: Bool,
    weight: Double
  ) {
    packedAtoms = Int32(atoms.lowerBound)..<Int32(atoms.upperBound)
    packedPhrase = Int32(phrase.lowerBound)..<Int32(phrase.upperBound)
    self.language = language
    self.isArtist = isArtist
    self.isTelling = isTelling
    self.isTopicWord = isTopicWord
    self.isCommon = isCommon
    self.isBare = isBare
    self.weight = weight
  }

  /// In ``SearchIndex/nameAtoms``.
  var atoms: Range<Int> { Int(packedAtoms.lowerBound)..<Int(packedAtoms.upperBound) }
  /// In ``SearchIndex/phraseUnits`` the words and characters of a name that says too little in single words
  /// ("who painted this", 怎么来的): it counts only word for word. Empty for any other.
  var phrase: Range<Int> { Int(packedPhrase.lowerBound)..<Int(packedPhrase.upperBound) }

  /// Of 16 bytes: those of all names on show are read for every request.
  struct Atom {
    private let firstTerm: Int32
    /// The term that matches it weakly; −1: none.
    private let weakNumber: Int32
    private let roundedWeight: Float
    private let termCount: UInt16
    let isContent: Bool

    init(terms: Range<Int>, weakTerm: TermID?, isContent: Bool, weight: Double) {
      firstTerm = Int32(terms.lowerBound)
      weakNumber = weakTerm.map { Int32($0) } ?? -1
      roundedWeight = Float(weight)
      termCount = UInt16(clamping: terms.count)
      self.isContent = isContent
    }

    var weight: Double { Double(roundedWeight) }
    /// In ``SearchIndex/nameTerms``.
    var terms: Range<Int> { Int(firstTerm)..<(Int(firstTerm) + Int(termCount)) }
    var weakTerm: Int32? { weakNumber < 0 ? nil : weakNumber }
  }
}

/// A language of a name, by its number in ``SearchIndex/languages``: small, for it goes with every match.
struct LanguageNumber: Equatable {
  let index: Int16
}

/// A word's stem, a meaning, a pair of characters or of syllables: its number in a ``SearchIndex``.
typealias TermID = Int

extension Postings.Fields {
  static let name = Postings.Fields(rawValue: 1)
  static let prose = Postings.Fields(rawValue: 2)
  /// Technique, size, date, inventory.
  static let label = Postings.Fields(rawValue: 4)

  /// How an atom of a name matches by a term.
  static let wholly = Postings.Fields(rawValue: 1)
  static let weakly = Postings.Fields(rawValue: 2)
}
