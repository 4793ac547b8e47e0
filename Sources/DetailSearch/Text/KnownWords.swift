internal import TextIndex

/// The words of the lexicon and of the tables, which every tour shares, and what the former mean. Made at first
/// use.
final class KnownWords: Sendable {
  static let shared = KnownWords()
  /// Made when the first word was typed wrong.
  static let spelling = shared.vocabulary.spelling

  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let stems: TermMap<Void>

  private init() {
    var vocabulary = Vocabulary()
    lexicon = Lexicon(
      MuseumLexicon.domains, thesaurus: MuseumLexicon.thesaurus, vocabulary: &vocabulary)
    let stems = StemReader()
    for table in WordTable.spaced {
      for word in table.vocabulary.split(separator: WordTable.afterWord) {
        let key = TermKey(word: word)
        if vocabulary.number(of: key) != nil { continue }
        vocabulary.add(word, stems.keys(of: word, key: key))
      }
    }
    self.vocabulary = vocabulary.closed()
    self.stems = self.vocabulary.allStems
  }
}
