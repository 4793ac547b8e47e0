internal import TextIndex

/// Sets right what was typed wrong, by the words that a tour, the lexicon and the tables have.
final class Speller: Sendable {
  let vocabulary: Vocabulary
  let spelling: SpellingIndex
  /// The stems that the tour or the lexicon has.
  let stems: TermMap<Void>
  private static let shortestToSplit = 5
  private static let longestToSplit = 40

  init(vocabulary: Vocabulary, spelling: SpellingIndex, stems: TermMap<Void>) {
    self.vocabulary = vocabulary
    self.spelling = spelling
    self.stems = stems
  }

  func isKnown(_ key: TermKey) -> Bool { vocabulary.number(of: key) != nil }

  /// A word as it is where it is known, itself or by its stem; else set right where that can be.
  func form(of letters: ArraySlice<UInt8>, as word: ScannedText.Word?) -> WordForm {
    let key = word?.key ?? TermKey(word: letters)
    if let number = vocabulary.number(of: key) {
      return WordForm([vocabulary.keys[number]], range: word?.range)
    }
    let stemmers = Stemmers()
    let keys = StemKeys(
      word: key, french: stemmers.key(of: letters, in: .french),
      english: stemmers.key(of: letters, in: .english))
    let plain = WordForm([keys], range: word?.range)
    if stems.contains(keys.french) || stems.contains(keys.english) { return plain }
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
      if squeezed.count < letters.count, let number = vocabulary.number(of: TermKey(word: squeezed))
      {
        return replaced(by: [number])
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
      guard let a = vocabulary.number(of: TermKey(word: first)),
        let b = vocabulary.number(of: TermKey(word: second))
      else { continue }
      var form = WordForm([])
      form.slips = .space
      form.parts = [a, b].map { number in
        WordForm.Part(
          letters: Array(vocabulary.letters(of: number)), form: WordForm([vocabulary.keys[number]]))
      }
      return form
    }
    return nil
  }

  private func corrected(_ letters: ArraySlice<UInt8>, most: Int) -> WordForm? {
    let corrections = spelling.corrections(of: letters, most: most)
    return corrections.isEmpty ? nil : replaced(by: corrections)
  }

  /// The first correction is what is read; any of them matches.
  private func replaced(by numbers: [Int]) -> WordForm {
    var form = WordForm(numbers.map { vocabulary.keys[$0] })
    form.slips = .letters
    form.parts = [
      WordForm.Part(letters: Array(vocabulary.letters(of: numbers[0])), form: form)
    ]
    return form
  }
}
