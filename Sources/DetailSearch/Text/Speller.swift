internal import Synchronization
internal import TextIndex

/// Sets right what was typed wrong, by the words that a tour, the lexicon and the tables have.
final class Speller: Sendable {
  /// Those of the tour.
  private let vocabulary: Vocabulary
  private let spelling: SpellingIndex
  private let stems: TermMap<Void>
  private let known = KnownWords.shared
  /// Made once: to make them takes longer than to answer most requests.
  private let stemmers = Mutex(Stemmers())
  /// What the tour's names sound like.
  private let sounds: NameSounds

  init(_ vocabulary: Vocabulary, sounds: NameSounds) {
    self.vocabulary = vocabulary.closed()
    self.sounds = sounds
    spelling = vocabulary.spelling
    stems = vocabulary.allStems
  }

  /// What to read in the place of a word that was typed wrong: words one after the other, each with its letters.
  enum Correction {
    /// Any of these may be meant; the first one is what is read.
    case letters([Word])
    /// The spaces between these were left out.
    case spaces([Word])
  }

  struct Word {
    let keys: StemKeys
    let letters: ArraySlice<UInt8>

    /// Whether the tour has it, not only the lexicon or a table.
    let isOfTour: Bool

    fileprivate init(_ vocabulary: Vocabulary, _ number: Int, isOfTour: Bool = false) {
      keys = vocabulary.keys(of: number)
      letters = vocabulary.letters(of: number)
      self.isOfTour = isOfTour
    }
  }

  func isKnown(_ key: TermKey) -> Bool {
    vocabulary.number(of: key) != nil || known.vocabulary.number(of: key) != nil
  }

  /// The stems of a word of the tour, of the lexicon or of the tables.
  func keys(ofKnown key: TermKey) -> StemKeys? { vocabulary[key] ?? known.vocabulary[key] }

  /// The stems of any other word.
  func stems(of letters: ArraySlice<UInt8>, key: TermKey) -> StemKeys {
    stemmers.withLock { $0.keys(of: letters, key: key) }
  }

  /// Whether one of a word's stems is that of a word which is known.
  func isForm(_ keys: StemKeys) -> Bool { isStem(keys.french) || isStem(keys.english) }

  private func isStem(_ key: TermKey) -> Bool { stems.contains(key) || known.stems.contains(key) }

  /// What a word that is not known was meant to be.
  func correction(of letters: ArraySlice<UInt8>) -> Correction? {
    let run = run(of: letters)
    return squeezed(letters) ?? (run?.isSure == true ? run?.correction : nil)
      ?? corrected(letters, most: 1) ?? run?.correction ?? corrected(letters, most: 2)
  }

  /// Whether the spaces between small words and one of the tour were left out.
  func isRun(_ letters: ArraySlice<UInt8>) -> Bool { run(of: letters)?.isSure == true }

  private func run(of letters: ArraySlice<UInt8>) -> WordRun? {
    WordRun(letters, word: { word($0) })
  }

  /// Whether syllables are those of a name of the tour, and of small words.
  func isNamed(_ syllables: [UInt16]) -> Bool { sounds.haveName(of: syllables) }

  /// Of each syllable, how many it stands with as in a name of the tour.
  func lengthsOfNames(in syllables: [UInt16]) -> [Int] { sounds.lengthsOfNames(in: syllables) }

  private func word(_ key: TermKey) -> Word? {
    vocabulary.number(of: key).map { Word(vocabulary, $0, isOfTour: true) }
      ?? known.vocabulary.number(of: key).map { Word(known.vocabulary, $0) }
  }

  /// `soleiiiil`: a letter held down.
  private func squeezed(_ letters: ArraySlice<UInt8>) -> Correction? {
    guard letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    for most in [1, 2] {
      var squeezed: [UInt8] = []
      var run = 0
      for letter in letters {
        run = squeezed.last == letter ? run + 1 : 1
        if run <= most { squeezed.append(letter) }
      }
      if squeezed.count < letters.count, let word = word(TermKey(word: squeezed)) {
        return .letters([word])
      }
    }
    return nil
  }

  private func corrected(_ letters: ArraySlice<UInt8>, most: Int) -> Correction? {
    guard var search = SpellingSearch(letters, most: most) else { return nil }
    search.look(in: spelling)
    search.look(in: KnownWords.spelling)
    let words = search.words { found in
      found.index > 0 && vocabulary.number(of: known.vocabulary.keys(of: found.word).word) != nil
    }
    guard !words.isEmpty else { return nil }
    return .letters(
      words.map { Word($0.index == 0 ? vocabulary : known.vocabulary, $0.word) })
  }
}
