internal import TextIndex

/// Sets right what was typed wrong, by the words that a tour, the lexicon and the tables have.
final class Speller: Sendable {
  /// Those of the tour.
  private let vocabulary: Vocabulary
  private let spelling: SpellingIndex
  private let stems: TermMap<Void>
  private static let shortestToSplit = 5
  private static let longestToSplit = 40

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    spelling = vocabulary.spelling
    stems = vocabulary.stems
  }

  func isKnown(_ key: TermKey) -> Bool {
    vocabulary.number(of: key) != nil || KnownWords.vocabulary.number(of: key) != nil
  }

  /// A word by its key, of the tour or of the lexicon and the tables.
  private func word(_ key: TermKey) -> Word? {
    vocabulary.number(of: key).map { Word(vocabulary, $0) }
      ?? KnownWords.vocabulary.number(of: key).map { Word(KnownWords.vocabulary, $0) }
  }

  private struct Word {
    let keys: StemKeys
    let letters: ArraySlice<UInt8>

    init(_ vocabulary: Vocabulary, _ number: Int) {
      keys = vocabulary.keys[number]
      letters = vocabulary.letters(of: number)
    }
  }

  private func isStem(_ key: TermKey) -> Bool {
    stems.contains(key) || KnownWords.stems.contains(key)
  }

  /// A word as it is where it is known, itself or by its stem; else set right where that can be.
  func form(of letters: ArraySlice<UInt8>, as word: ScannedText.Word?) -> WordForm {
    let key = word?.key ?? TermKey(word: letters)
    if let known = self.word(key) { return WordForm([known.keys], range: word?.range) }
    let stemmers = Stemmers()
    let keys = stemmers.keys(of: letters, key: key)
    let plain = WordForm([keys], range: word?.range)
    if isStem(keys.french) || isStem(keys.english) { return plain }
    return squeezed(letters) ?? corrected(letters, most: 1) ?? split(letters)
      ?? corrected(letters, most: 2) ?? plain
  }

  /// `soleiiiil`: a letter held down.
  private func squeezed(_ letters: ArraySlice<UInt8>) -> WordForm? {
    guard letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    for most in [1, 2] {
      var squeezed: [UInt8] = []
      var run = 0
      for letter in letters {
        run = squeezed.last == letter ? run + 1 : 1
        if run <= most { squeezed.append(letter) }
      }
      if squeezed.count < letters.count, let word = word(TermKey(word: squeezed)) {
        return replaced(by: [word])
      }
    }
    return nil
  }

  /// `maingauche`: two known words, one of them of four letters at least; the longest first one.
  private func split(_ letters: ArraySlice<UInt8>) -> WordForm? {
    guard (Self.shortestToSplit...Self.longestToSplit).contains(letters.count) else { return nil }
    for length in stride(from: letters.count - 2, through: 2, by: -1)
    where max(length, letters.count - length) >= 4 {
      let first = letters.prefix(length)
      let second = letters.dropFirst(length)
      guard let a = word(TermKey(word: first)), let b = word(TermKey(word: second)) else {
        continue
      }
      var form = WordForm([])
      form.slips = .space
      form.parts = [a, b].map { word in
        WordForm.Part(letters: Array(word.letters), form: WordForm([word.keys]))
      }
      return form
    }
    return nil
  }

  private func corrected(_ letters: ArraySlice<UInt8>, most: Int) -> WordForm? {
    guard var search = SpellingSearch(letters, most: most) else { return nil }
    search.look(in: spelling)
    search.look(in: KnownWords.spelling)
    let words = search.words { found in
      found.index > 0 && vocabulary.number(of: KnownWords.vocabulary.keys[found.word].word) != nil
    }
    return words.isEmpty
      ? nil
      : replaced(
        by: words.map { Word($0.index == 0 ? vocabulary : KnownWords.vocabulary, $0.word) })
  }

  /// The first correction is what is read; any of them matches.
  private func replaced(by words: [Word]) -> WordForm {
    var form = WordForm(words.map(\.keys))
    form.slips = .letters
    form.parts = [WordForm.Part(letters: Array(words[0].letters), form: form)]
    return form
  }
}
