internal import TextIndex
internal import TourModel

/// The words of a script's `deny`, looked for as the search reads a request: whatever the case, the accents, the signs
/// and spaces between words, in traditional characters or in simplified ones.
///
/// Spaces and signs count for nothing between Chinese characters, between single letters, and in long words. Three
/// characters and more are found too where one in three is another of the same sound.
struct DeniedWords: Sendable {
  private let phrases: [Phrase]
  /// With a sign at an end, which is a part of them: `+33`, an emoji.
  private let literals: [String]

  private struct Phrase {
    let spelling: Spelling
    /// Nil where its words have no other forms: an address, Chinese.
    let inflection: Inflection?

    init(_ text: String, _ language: Language) {
      spelling = Spelling(text)
      let isOfWords = text.allSatisfy { $0.isLetter || $0 == " " }
      inflection = isOfWords ? Inflection.of(language) : nil
    }
  }

  /// - Parameter lists: those of all languages; whatever language a request is taken to be in, all apply to it.
  init(_ lists: [Knowledge.Asks]) {
    phrases = lists.flatMap { list in
      list.words.filter(Self.isOfLetters).map { Phrase($0, list.language) }
    }
    literals = lists.flatMap(\.words).filter { !Self.isOfLetters($0) }.map { $0.lowercased() }
  }

  private static func isOfLetters(_ word: String) -> Bool {
    [word.first, word.last].allSatisfy { $0.map { $0.isLetter || $0.isNumber } ?? false }
  }

  func stand(in text: String) -> Bool {
    if phrases.isEmpty, literals.isEmpty { return false }
    let spelling = Spelling(text)
    let isDenied = phrases.contains { phrase in
      spelling.contains(phrase.spelling)
        || phrase.inflection.map { spelling.contains(phrase.spelling, inflectedBy: $0) } == true
    }
    if isDenied || literals.isEmpty { return isDenied }
    let folded = text.lowercased()
    return literals.contains { !$0.isEmpty && folded.contains($0) }
  }
}

/// The letters and characters of a text, without what parts them.
private struct Spelling {
  private var units: [UInt32] = []
  /// Of each unit, whether a word begins with it; every Chinese character is one.
  private var isStart: [Bool] = []
  private var characterCount = 0
  /// Those of letters, folded.
  private var words: [Substring] = []

  /// Parted otherwise, a word of so many letters is still the same.
  private static let longWord = 5
  /// Of so many characters one may be another of the same sound.
  private static let charactersPerSlip = 3

  init(_ text: String) {
    let scanned = ScannedText(text)
    for token in scanned.tokens {
      switch token {
      case .word(let word):
        units += scanned.letters(of: word).map(UInt32.init)
        words.append(scanned.text(of: word)[...])
        isStart += word.range.map { $0 == word.range.lowerBound }
      case .characters(let range):
        units += scanned.characters[range]
        isStart += range.map { _ in true }
        characterCount += range.count
      }
    }
  }

  /// Whether a phrase stands in it, from the beginning of a word to the end of one.
  func contains(_ phrase: Spelling) -> Bool {
    let count = phrase.units.count
    guard count > 0, count <= units.count else { return false }
    return (0...(units.count - count)).contains { start in
      isStart[start] && (start + count == units.count || isStart[start + count])
        && isSame(start..<(start + count), as: phrase)
        && isPartedLike(start..<(start + count), phrase)
    }
  }

  /// Whether the words of a phrase stand in it one after the other, each as it is or in another form.
  func contains(_ phrase: Spelling, inflectedBy inflection: Inflection) -> Bool {
    let wanted = phrase.words
    guard !wanted.isEmpty, wanted.count <= words.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      zip(words[start...], wanted).allSatisfy { $0 == $1 || inflection.has($0, of: $1) }
    }
  }

  private func isSame(_ range: Range<Int>, as phrase: Spelling) -> Bool {
    let isOfCharacters = phrase.characterCount == phrase.units.count
    var slipsLeft = isOfCharacters ? phrase.units.count / Self.charactersPerSlip : 0
    for (unit, wanted) in zip(units[range], phrase.units) where unit != wanted {
      let syllable = HanTables.shared.syllable(of: wanted)
      guard slipsLeft > 0, syllable != 0, HanTables.shared.syllable(of: unit) == syllable else {
        return false
      }
      slipsLeft -= 1
    }
    return true
  }

  private func isPartedLike(_ range: Range<Int>, _ phrase: Spelling) -> Bool {
    isStart[range].elementsEqual(phrase.isStart) || isStart[range].allSatisfy(\.self)
      || phrase.units.count - phrase.characterCount >= Self.longWord
  }
}
