internal import TextIndex

extension AnalyzedText {
  /// The language, of those that have tables, that more of its small words are of; where as many are of each, that
  /// more of its other words are of.
  var shownLanguage: String? {
    let small = smallWords
    if small.french != small.english { return small.french > small.english ? "fr" : "en" }
    let french = meaningCount(in: .french)
    let english = meaningCount(in: .english)
    return french == english ? nil : french > english ? "fr" : "en"
  }

  /// How many of its words a language has: themselves, or, for half as much, their stems.
  private func meaningCount(in language: StemLanguage) -> Int {
    let common: WordFacts = language == .french ? .commonInFrench : .commonInEnglish
    return atoms.reduce(0) { count, atom in
      guard atom.kind == .word, let keys = forms.keys(of: atom.position).first else { return count }
      let isWord =
        WordFacts(of: keys.word, written: nil).contains(common)
        || Lexicon.museum.has(keys.word, in: language)
      return count
        + (isWord ? 2 : Lexicon.museum.concepts(of: keys, in: language).isEmpty ? 0 : 1)
    }
  }
}
