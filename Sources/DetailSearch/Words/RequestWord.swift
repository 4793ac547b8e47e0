internal import TextIndex

/// A word of a text as the tables know it.
struct RequestWord: Sendable {
  let key: TermKey
  let stem: TermKey
  /// What the tables have of it.
  let facts: WordFacts
  /// Its number among the words of a text.
  var number: Int

  init(_ word: ScannedText.Word, in text: borrowing ScannedText, number: Int = 0) {
    key = word.key
    stem = LightStem.key(of: text.letters(of: word))
    facts = WordFacts(of: word.key, written: word.isMarked ? word.writtenKey : nil)
    self.number = number
  }

  /// A word that was put in the place of what was typed.
  init(letters: ArraySlice<UInt8>, number: Int) {
    key = TermKey(word: letters)
    stem = LightStem.key(of: letters)
    facts = WordFacts(of: key, written: nil)
    self.number = number
  }

  /// That of a phrase: of its words' light stems.
  static func key(of words: ArraySlice<RequestWord>) -> TermKey {
    key(ofStems: words.lazy.map(\.stem))
  }

  static func key(ofStems stems: some Collection<TermKey>) -> TermKey {
    stems.dropFirst().reduce(stems.first ?? TermKey(word: [])) { $0.followed(by: $1) }
  }

  static func all(of text: ScannedText) -> [RequestWord] {
    text.words.map { RequestWord($0, in: text) }
  }
}

extension ScannedText {
  var words: [Word] {
    tokens.compactMap { token in if case .word(let word) = token { word } else { nil } }
  }
}
