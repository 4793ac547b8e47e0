internal import TextIndex
internal import TourModel

/// The terms by which the atoms of a script's text can be found.
struct TextTerms {
  /// The keys that match an atom wholly, and the one that matches it weakly.
  struct Keys {
    var whole: [TermKey] = []
    var meanings: [TermKey] = []
    var sounds: [TermKey] = []
    var weak: TermKey?
  }

  private let text: AnalyzedText
  private let language: Language?
  /// What the characters mean, each by the word that it is in.
  private let concepts: [[Int16]]

  init(_ text: AnalyzedText, language: Language?) {
    self.text = text
    self.language = language
    concepts = Self.concepts(of: text.scanned)
  }

  func keys(
    of atom: TextAtom, _ vocabulary: inout Vocabulary, _ stemmers: borrowing Stemmers
  ) -> Keys {
    switch atom.kind {
    case .word: keys(ofWord: atom.position, &vocabulary, stemmers)
    case .lone:
      Keys(
        whole: [TermKey(character: text.scanned.characters[atom.position])],
        meanings: meanings(concepts[atom.position]),
        sounds: HanTables.shared.readings(of: text.scanned.characters[atom.position]).map(
          TermKey.init(syllable:)))
    case .character, .syllable: keys(ofCharacter: atom)
    }
  }

  private func keys(
    ofWord number: Int, _ vocabulary: inout Vocabulary, _ stemmers: borrowing Stemmers
  ) -> Keys {
    guard let range = text.forms[number].range else { return Keys() }
    let stems = Self.stems(
      of: text.scanned.letters[range], key: text.forms[number].keys[0].word, &vocabulary, stemmers)
    var keys = Keys()
    for language in stemLanguages { keys.whole.appendOnce(stems.key(in: language)) }
    if keys.whole.isEmpty { keys.whole = [stems.word] }
    keys.meanings = meanings(text.concepts(ofWord: number, stems, in: stemLanguages))
    return keys
  }

  /// The stems of a word of the tour, which is taken in.
  private static func stems(
    of word: ArraySlice<UInt8>, key: TermKey, _ vocabulary: inout Vocabulary,
    _ stemmers: borrowing Stemmers
  ) -> StemKeys {
    if let stems = vocabulary[key] { return stems }
    let stems = KnownWords.vocabulary[key] ?? stemmers.keys(of: word, key: key)
    vocabulary.add(word, stems)
    return stems
  }

  private var stemLanguages: [StemLanguage] {
    switch language?.primary {
    case "fr": [.french]
    case "en": [.english]
    case nil: [.french, .english]
    default: []
    }
  }

  private func keys(ofCharacter atom: TextAtom) -> Keys {
    let characters = text.scanned.characters
    let position = atom.position
    var keys = Keys()
    for (isThere, start) in [(atom.hasBefore, position - 1), (atom.hasAfter, position)]
    where isThere {
      let (a, b) = (characters[start], characters[start + 1])
      keys.whole.append(TermKey(pair: a, b))
      for first in HanTables.shared.readings(of: a) {
        for second in HanTables.shared.readings(of: b) {
          keys.sounds.append(TermKey(syllables: first, second))
        }
      }
    }
    keys.weak = TermKey(character: characters[position])
    keys.meanings = meanings(concepts[position])
    return keys
  }

  /// What it means, and the kinds of thing that it is.
  private func meanings(_ concepts: [Int16]) -> [TermKey] {
    var keys: [TermKey] = []
    for concept in concepts.map(Int.init) {
      keys.append(TermKey(concept: concept))
      for (level, kind) in Lexicon.museum.concepts[concept].kinds.enumerated() {
        keys.append(TermKey(concept: kind, levelsDown: level + 1))
      }
    }
    return keys
  }

  /// Of each character the concepts of the word that it is in.
  static func concepts(of text: ScannedText) -> [[Int16]] {
    var concepts = [[Int16]](repeating: [], count: text.characters.count)
    for case .characters(let range) in text.tokens {
      var position = range.lowerBound
      while position < range.upperBound {
        guard let word = Lexicon.museum.word(at: text.characters[position..<range.upperBound])
        else {
          position += 1
          continue
        }
        for index in position..<(position + word.length) { concepts[index] = word.concepts }
        position += word.length
      }
    }
    return concepts
  }
}

extension Lexicon {
  /// The concepts of a word: of itself, else of its stem.
  func concepts(of keys: StemKeys, in language: StemLanguage) -> [Int16] {
    let own = concepts(of: keys.word, in: language)
    return own.isEmpty ? concepts(of: keys.key(in: language), in: language) : own
  }
}

extension Array where Element: Equatable {
  mutating func appendOnce(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
