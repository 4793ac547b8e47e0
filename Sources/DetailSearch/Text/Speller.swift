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
  private static let shortestToSplit = 5
  private static let longestToSplit = 40

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary.closed()
    spelling = vocabulary.spelling
    stems = vocabulary.allStems
  }

  /// What to read in the place of a word that was typed wrong: words one after the other, each with its letters.
  enum Correction {
    /// Any of these may be meant; the first one is what is read.
    case letters([Word])
    /// The space between these two was left out.
    case space(Word, Word)
  }

  struct Word {
    let keys: StemKeys
    let letters: ArraySlice<UInt8>

    fileprivate init(_ vocabulary: Vocabulary, _ number: Int) {
      keys = vocabulary.keys(of: number)
      letters = vocabulary.letters(of: number)
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
    squeezed(letters) ?? corrected(letters, most: 1) ?? split(letters)
      ?? corrected(letters, most: 2)
  }

  private func word(_ key: TermKey) -> Word? {
    vocabulary.number(of: key).map { Word(vocabulary, $0) }
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

  /// `maingauche`: two known words, one of them of four letters at least; the longest first one.
  private func split(_ letters: ArraySlice<UInt8>) -> Correction? {
    guard (Self.shortestToSplit...Self.longestToSplit).contains(letters.count) else { return nil }
    for length in stride(from: letters.count - 2, through: 2, by: -1)
    where max(length, letters.count - length) >= 4 {
      guard let a = word(TermKey(word: letters.prefix(length))),
        let b = word(TermKey(word: letters.dropFirst(length)))
      else { continue }
      return .space(a, b)
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
