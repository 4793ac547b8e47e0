internal import TextIndex
internal import TourModel

/// The terms of words that were read before, by the languages that they may be of: most words of a script come again
/// and again.
struct WordTerms {
  struct Found {
    fileprivate let terms: Range<Int>
    /// So many of the terms, the first ones, match the word wholly; the others mean the same.
    let whole: Int

    var hasMeaning: Bool { terms.count > whole }
  }

  private var terms: [Int32] = []
  private var found = TermMap<Found>()

  /// Nil for a word that never came.
  func found(_ word: TermKey, in languages: WordLanguages) -> Found? {
    found[word.followed(byCharacter: languages.rawValue)]
  }

  func terms(of word: Found) -> ArraySlice<Int32> { terms[word.terms] }

  mutating func add(
    _ word: TermKey, in languages: WordLanguages, _ wordTerms: [Int32], whole: Int
  ) {
    let start = terms.count
    terms += wordTerms
    found[word.followed(byCharacter: languages.rawValue)] = Found(
      terms: start..<terms.count, whole: whole)
  }
}

/// The languages that the words of a script's text may be of, as far as stems are concerned.
enum WordLanguages: UInt32 {
  case unknown, french, english, other

  init(_ language: Language?) {
    self =
      switch language?.primary {
      case "fr": .french
      case "en": .english
      case nil: .unknown
      default: .other
      }
  }

  var stems: [StemLanguage] {
    switch self {
    case .french: StemLanguage.only(.french)
    case .english: StemLanguage.only(.english)
    case .unknown: StemLanguage.all
    case .other: []
    }
  }
}
