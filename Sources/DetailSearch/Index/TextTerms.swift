internal import TextIndex

/// The terms by which the atoms of a script's text can be found.
struct TextTerms {
  /// The keys that match an atom wholly, and the one that matches it weakly.
  struct Keys {
    var whole: [TermKey] = []
    var meanings: [TermKey] = []
    var sounds: [TermKey] = []
    var weak: TermKey?

    fileprivate mutating func removeAll() {
      whole.removeAll(keepingCapacity: true)
      meanings.removeAll(keepingCapacity: true)
      sounds.removeAll(keepingCapacity: true)
      weak = nil
    }
  }

  /// The words that were read.
  private(set) var vocabulary = Vocabulary()
  private let stems = StemReader()
  private var concepts: [Int16] = []

  /// Puts the keys of an atom of `text` in the place of what `keys` holds.
  mutating func read(
    _ atom: TextAtom, of text: AnalyzedText, _ meanings: CharacterConcepts,
    _ languages: WordLanguages, into keys: inout Keys
  ) {
    keys.removeAll()
    switch atom.kind {
    case .word: read(word: atom.position, of: text, languages.stems, into: &keys)
    case .lone:
      let character = text.scanned.characters[atom.position]
      keys.whole.append(TermKey(character: character))
      for syllable in HanTables.shared.readings(of: character) {
        keys.sounds.append(TermKey(syllable: syllable))
      }
      Self.read(meanings[atom.position], into: &keys)
    case .character, .syllable:
      Self.read(character: atom, of: text, into: &keys)
      Self.read(meanings[atom.position], into: &keys)
    }
  }

  private mutating func read(
    word number: Int, of text: AnalyzedText, _ languages: [StemLanguage], into keys: inout Keys
  ) {
    let word = text.scanned.letters[text.forms[number].letters]
    guard let key = text.forms.keys(of: number).first?.word else { return }
    let stems = stems(of: word, key: key)
    for language in languages { keys.whole.appendOnce(stems.key(in: language)) }
    if keys.whole.isEmpty { keys.whole.append(stems.word) }
    text.readConcepts(ofWord: number, stems, in: languages, into: &concepts)
    Self.read(concepts[...], into: &keys)
  }

  /// The stems of a word of the tour, which is taken in.
  private mutating func stems(of word: ArraySlice<UInt8>, key: TermKey) -> StemKeys {
    if let stems = vocabulary[key] { return stems }
    let stems = KnownWords.shared.vocabulary[key] ?? self.stems.keys(of: word, key: key)
    vocabulary.add(word, stems)
    return stems
  }

  private static func read(character atom: TextAtom, of text: AnalyzedText, into keys: inout Keys) {
    if atom.hasBefore { read(pairAt: atom.position - 1, of: text, into: &keys) }
    if atom.hasAfter { read(pairAt: atom.position, of: text, into: &keys) }
    keys.weak = TermKey(character: text.scanned.characters[atom.position])
  }

  private static func read(pairAt start: Int, of text: AnalyzedText, into keys: inout Keys) {
    let (a, b) = (text.scanned.characters[start], text.scanned.characters[start + 1])
    keys.whole.append(TermKey(pair: a, b))
    for first in HanTables.shared.readings(of: a) {
      for second in HanTables.shared.readings(of: b) {
        keys.sounds.append(TermKey(syllables: first, second))
      }
    }
  }

  /// What it means, and the kinds of thing that it is.
  private static func read(_ concepts: ArraySlice<Int16>, into keys: inout Keys) {
    for concept in concepts.lazy.map(Int.init) {
      keys.meanings.append(TermKey(concept: concept))
      let kind = Lexicon.museum.concepts[concept]
      if kind.kind >= 0 { keys.meanings.append(TermKey(concept: Int(kind.kind), levelsDown: 1)) }
      if kind.widerKind >= 0 {
        keys.meanings.append(TermKey(concept: Int(kind.widerKind), levelsDown: 2))
      }
    }
  }
}

/// What the characters of a text mean, each by the word that it is in.
struct CharacterConcepts {
  private var ranges: [Range<Int32>] = []

  init(_ text: borrowing ScannedText) {
    if text.characters.isEmpty { return }
    ranges = Array(repeating: 0..<0, count: text.characters.count)
    for case .characters(let range) in text.tokens {
      var position = range.lowerBound
      while position < range.upperBound {
        guard let word = Lexicon.museum.word(at: text.characters[position..<range.upperBound])
        else {
          position += 1
          continue
        }
        for index in position..<(position + word.length) { ranges[index] = word.concepts }
        position += word.length
      }
    }
  }

  subscript(_ position: Int) -> ArraySlice<Int16> {
    Lexicon.museum.concepts(ofCharacters: ranges[position])
  }
}

extension Array where Element: Equatable {
  mutating func appendOnce(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
