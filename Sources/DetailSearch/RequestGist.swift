internal import TextIndex
public import TourModel

/// What a request is about, whatever its small words, its order, its spelling where the word is known, and its language:
/// the same for near-duplicates. Slips in words that nothing knows are seen by ``GistGroups``.
public struct RequestGist: Hashable, Sendable {
  private let terms: [UInt64]
  /// Whether it is what visitors of any museum need, toilets or tickets, and nothing else of the request counts.
  public let isVisitNeed: Bool
  /// The words that neither the tour nor the lexicon knows.
  let unknownWords: [UnknownWord]
  /// Nil where it is not in Chinese.
  let sounds: ChineseSounds?

  struct UnknownWord: Sendable {
    let key: TermKey
    /// Those of its stem, none twice in a row.
    let letters: [UInt8]
  }

  /// Chinese characters, or syllables in Latin letters, as they are read.
  struct ChineseSounds: Sendable {
    /// Without tones; `n` and `ng` are one.
    let syllables: [UInt16]
    /// None of syllables in Latin letters.
    let characters: [UInt32]
    /// Whether the lexicon knows each of the characters.
    let isKnown: Bool
  }

  fileprivate init(
    _ terms: Set<UInt64>, unknownWords: [UnknownWord] = [], sounds: ChineseSounds? = nil,
    isVisitNeed: Bool = false
  ) {
    self.terms = terms.sorted()
    self.isVisitNeed = isVisitNeed
    self.unknownWords = unknownWords
    self.sounds = sounds
  }

  /// Whether it says nothing: emoji, greetings, signs.
  public var isEmpty: Bool { terms.isEmpty }

  /// Its terms as one number: that without some of them is this less theirs.
  var sum: UInt64 { terms.reduce(0, &+) }

  func hasTerms(_ others: RequestGist, but own: TermKey, for other: TermKey) -> Bool {
    terms.filter { $0 != own.hash } == others.terms.filter { $0 != other.hash }
  }

  public static func == (a: RequestGist, b: RequestGist) -> Bool { a.terms == b.terms }

  public func hash(into hasher: inout Hasher) { hasher.combine(terms) }
}

extension DetailSearch {
  /// What visitors of any museum need, where it is of that; else the words of `request` that say something, each by what
  /// it means where that is known. O(request).
  public func gist(of request: String, language: Language?) -> RequestGist {
    let text = AnalyzedText(request, language: language, limits: limits, speller: index.speller)
    let needs = VisitNeeds.keys(in: text)
    if !needs.isEmpty { return RequestGist(Set(needs.map(\.hash)), isVisitNeed: true) }
    var reader = GistReader(text, index.speller)
    for atom in text.atoms where atom.role.isTopic { reader.read(atom) }
    return reader.gist
  }
}

/// Gathers what a request is about.
private struct GistReader {
  private let text: AnalyzedText
  private let speller: Speller
  private let concepts: CharacterConcepts
  private var terms: Set<UInt64> = []
  private var unknownWords: [RequestGist.UnknownWord] = []
  private var syllables: [UInt16] = []
  private var characters: [UInt32] = []
  private var hasUnknownCharacter = false

  init(_ text: AnalyzedText, _ speller: Speller) {
    self.text = text
    self.speller = speller
    concepts = CharacterConcepts(text.scanned)
  }

  var gist: RequestGist {
    RequestGist(
      terms, unknownWords: unknownWords,
      sounds: syllables.isEmpty
        ? nil
        : RequestGist.ChineseSounds(
          syllables: syllables, characters: characters, isKnown: !hasUnknownCharacter))
  }

  mutating func read(_ atom: TextAtom) {
    switch atom.kind {
    case .word: readWord(atom.position)
    case .character, .lone:
      let character = text.scanned.characters[atom.position]
      let meaning = concepts[atom.position].first.map(Self.key)
      terms.insert((meaning ?? TermKey(character: character)).hash)
      if meaning == nil { hasUnknownCharacter = true }
      characters.append(character)
      syllables.append(Self.heard(HanTables.shared.syllable(of: character)))
    case .syllable:
      let syllable = text.syllables[atom.position]
      terms.insert(TermKey(syllable: syllable).hash)
      syllables.append(Self.heard(syllable))
    }
  }

  private mutating func readWord(_ number: Int) {
    guard let keys = text.forms.keys(of: number).first else { return }
    if let meaning = text.concepts(ofWord: number, keys, in: text.stemLanguages).first {
      terms.insert(Self.key(meaning).hash)
    } else if speller.keys(ofKnown: keys.word) != nil || speller.isForm(keys) {
      terms.insert(keys.key(in: text.stemLanguages.first ?? .french).hash)
    } else {
      let letters = LightStem.letters(
        of: text.forms.letters(of: number, in: text.scanned).withoutRepeats[...])
      let word = RequestGist.UnknownWord(key: TermKey(word: letters), letters: letters)
      if terms.insert(word.key.hash).inserted { unknownWords.append(word) }
    }
  }

  private static func key(_ concept: Int16) -> TermKey { TermKey(concept: Int(concept)) }

  /// One of the two that end in `n` and `ng`.
  private static func heard(_ syllable: UInt16) -> UInt16 {
    let twin = syllable == 0 ? 0 : HanTables.shared.nasalTwin(of: syllable)
    return twin == 0 ? syllable : min(syllable, twin)
  }
}

extension ArraySlice<UInt8> {
  /// Each letter once where it was held down or doubled; digits as they are.
  fileprivate var withoutRepeats: [UInt8] {
    reduce(into: []) { kept, letter in
      if kept.last != letter || (0x30...0x39).contains(letter) { kept.append(letter) }
    }
  }
}
