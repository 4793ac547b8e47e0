internal import TextIndex

/// What words mean, as far as ``MuseumLexicon`` says: which stand for each other, across three languages.
final class Lexicon: Sendable {
  /// Made at first use; some milliseconds.
  static let museum = KnownWords.shared.lexicon

  struct Concept: Sendable {
    /// The kind of thing that it is, and the kind that this is of; −1: none.
    let kind: Int16
    let widerKind: Int16

    /// The kind of thing that it is, then the kind that this is of.
    var kinds: [Int] { [kind, widerKind].filter { $0 >= 0 }.map(Int.init) }
  }

  let concepts: [Concept]
  private let french: WordConcepts
  private let english: WordConcepts
  private let frenchStems: WordConcepts
  private let englishStems: WordConcepts
  private let chinese: WordConcepts
  /// The words of several parts, `walking-stick`, by the light stems of the parts.
  private let sequences: WordConcepts
  /// How many parts the longest sequence has that begins with a stem.
  private let longestSequences: TermMap<Int>
  /// Of each concept.
  private let senses: [WordSense]
  /// What things cost and are worth.
  let price: Int16?
  static let longestCharacters = 6
  /// A kind may be in a kind.
  static let mostLevels = 2

  convenience init(_ domains: [String], thesaurus: String) {
    var vocabulary = Vocabulary()
    self.init(domains, thesaurus: thesaurus, vocabulary: &vocabulary)
  }

  /// - Parameter vocabulary: takes in all words of Latin letters, in their order.
  init(_ domains: [String], thesaurus: String, vocabulary: inout Vocabulary) {
    var reader = LexiconReader(vocabulary)
    for domain in domains { reader.read(domain: domain) }
    reader.read(thesaurus: thesaurus)
    vocabulary = reader.vocabulary
    concepts = reader.concepts
    french = reader.french.flat()
    english = reader.english.flat()
    frenchStems = reader.frenchStems.flat()
    englishStems = reader.englishStems.flat()
    chinese = reader.chinese.flat()
    sequences = reader.sequences.flat()
    longestSequences = reader.longestSequences.closed()
    price = Self.first("prix", in: french)
    var senses = Self.senses(
      of: reader.concepts, material: Self.first("materiau", in: french),
      colour: Self.first("couleur", in: french))
    for concept in reader.genericConcepts { senses[concept].isGeneric = true }
    let persons = Set(Self.kindsOfPersons(in: chinese))
    for concept in concepts.indices {
      senses[concept].isPerson =
        persons.contains(concept) || concepts[concept].kinds.contains { persons.contains($0) }
    }
    for side in Side.allCases {
      if let concept = chinese[Self.key(side.word)].first { senses[Int(concept)].side = side }
    }
    self.senses = senses
  }

  private static func senses(
    of concepts: [Concept], material: Int16?, colour: Int16?
  ) -> [WordSense] {
    concepts.map { concept in
      WordSense(
        isKnown: true, isThing: concept.kind >= 0,
        isMaterial: concept.kind == material || concept.widerKind == material,
        isColour: concept.kind == colour || concept.widerKind == colour)
    }
  }

  /// The longest word of several parts at the start of `words`, and its concepts.
  func sequence(
    at words: ArraySlice<RequestWord>
  ) -> (length: Int, concepts: ArraySlice<Int16>)? {
    guard let first = words.first, let longest = longestSequences[first.stem] else { return nil }
    var found: (length: Int, concepts: ArraySlice<Int16>)?
    var key = first.stem
    for (number, word) in words.prefix(longest).enumerated().dropFirst() {
      key = key.followed(by: word.stem)
      let concepts = sequences[key]
      if !concepts.isEmpty { found = (number + 1, concepts) }
    }
    return found
  }

  func sense(of concept: Int) -> WordSense { senses[concept] }

  func concept(of side: Side) -> Int? { chinese[Self.key(side.word)].first.map(Int.init) }

  /// The widest kinds of persons.
  var kindsOfPersons: [Int] { Self.kindsOfPersons(in: chinese) }

  private static func kindsOfPersons(in chinese: WordConcepts) -> [Int] {
    ["人物", "神", "圣经人物", "神话英雄", "寓言人物"].flatMap { chinese[key($0)] }.map(Int.init)
  }

  private static func first(_ word: String, in words: WordConcepts) -> Int16? {
    words[TermKey(word: word.utf8)].first
  }

  private static func key(_ characters: String) -> TermKey {
    TermKey(characters: characters.unicodeScalars.map(\.value))
  }

  /// The concepts of a word: of itself, else of those that share its stem. The stem of a word may be another
  /// word, `mer` of `mère`, and must not lend it its meaning.
  func concepts(of keys: StemKeys, in language: StemLanguage) -> ArraySlice<Int16> {
    let (words, stems) =
      switch language {
      case .french: (french, frenchStems)
      case .english: (english, englishStems)
      }
    let own = words[keys.word]
    return own.isEmpty ? stems[keys.key(in: language)] : own
  }

  /// Whether a language has a word itself.
  func has(_ word: TermKey, in language: StemLanguage) -> Bool {
    !(language == .french ? french : english)[word].isEmpty
  }

  /// The longest word at the start of `characters`, and where its concepts are; see
  /// ``concepts(ofCharacters:)``.
  func word(
    at characters: ArraySlice<UInt32>
  ) -> (length: Int, concepts: Range<Int32>)? {
    var found: (length: Int, concepts: Range<Int32>)?
    var key = TermKey.noCharacters
    for (number, character) in characters.prefix(Self.longestCharacters).enumerated() {
      key = key.followed(byCharacter: character)
      let concepts = chinese.range(of: key)
      if !concepts.isEmpty { found = (number + 1, concepts) }
    }
    return found
  }

  func concepts(ofCharacters range: Range<Int32>) -> ArraySlice<Int16> { chinese[range] }
}
