internal import TextIndex

/// The words of the lexicon and of the tables, which every tour shares.
enum KnownWords {
  /// Made at first use.
  static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary()
    let stemmers = Stemmers()
    for word in Lexicon.museum.vocabulary + WordTable.spaced.flatMap(\.vocabulary) {
      let key = TermKey(word: word)
      if vocabulary.number(of: key) != nil { continue }
      vocabulary.add(word[...], stemmers.keys(of: word[...], key: key))
    }
    return vocabulary
  }()

  static let stems = vocabulary.stems

  /// Made when the first word was typed wrong.
  static let spelling = vocabulary.spelling
}
