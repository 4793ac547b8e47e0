internal import TextIndex

/// What the tables of small words have of a word: one look where there would be many.
struct WordFacts: OptionSet, Sendable {
  let rawValue: UInt8

  static let smallInFrench = WordFacts(rawValue: 1)
  static let smallInEnglish = WordFacts(rawValue: 2)
  /// It is typed in short.
  static let shortInFrench = WordFacts(rawValue: 4)
  static let shortInEnglish = WordFacts(rawValue: 8)
  /// `son`, `her`.
  static let possessive = WordFacts(rawValue: 16)

  /// Nobody needs to be told what it means.
  static let commonInFrench = WordFacts(rawValue: 32)
  static let commonInEnglish = WordFacts(rawValue: 64)

  /// `my`, `votre`: what is named is the viewer's, or the guide's.
  static let ofSpeakers = WordFacts(rawValue: 128)

  static let french: WordFacts = [.smallInFrench, .shortInFrench]
  static let english: WordFacts = [.smallInEnglish, .shortInEnglish]

  private static let small: WordFacts = [.smallInFrench, .smallInEnglish]

  /// By the key of a word without its diacritics, and by that of one with them.
  private static let folded: TermMap<WordFacts> = {
    var facts = TermMap<WordFacts>()
    let insert = { (key: TermKey, fact: WordFacts) in facts[key] = (facts[key] ?? []).union(fact) }
    for (table, small, short) in [
      (WordTable.french, smallInFrench, shortInFrench),
      (WordTable.english, smallInEnglish, shortInEnglish),
    ] {
      for word in table.small { insert(word.key, small) }
      for key in table.shortForms { insert(key, short) }
    }
    for word in ScannedText(CommonWords.french).words { insert(word.key, .commonInFrench) }
    for word in ScannedText(CommonWords.english).words { insert(word.key, .commonInEnglish) }
    for word in ["son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their"] {
      insert(TermKey(word: word.utf8), .possessive)
    }
    for word in ["my", "your", "mon", "ma", "mes", "ton", "ta", "tes", "votre", "vos"] {
      insert(TermKey(word: word.utf8), .ofSpeakers)
    }
    return facts.closed()
  }()

  private static let written: TermMap<WordFacts> = {
    var facts = TermMap<WordFacts>()
    for (table, fact) in [(WordTable.french, smallInFrench), (WordTable.english, smallInEnglish)] {
      for word in table.small {
        facts[word.writtenKey] = (facts[word.writtenKey] ?? []).union(fact)
      }
    }
    return facts.closed()
  }()

  /// - Parameter written: the key of a word with a diacritic, as written: `où` is small, and `ou`; `thé` is not,
  ///   though `the` is.
  init(of key: TermKey, written: TermKey?) {
    let found = Self.folded[key] ?? []
    guard let written else {
      self = found
      return
    }
    self = found.subtracting(Self.small).union(Self.written[written] ?? [])
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
