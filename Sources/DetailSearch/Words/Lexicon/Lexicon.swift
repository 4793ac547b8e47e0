internal import TextIndex

/// What words mean, as far as ``MuseumLexicon`` says: which stand for each other, across three languages.
struct Lexicon: Sendable {
  /// Made at first use; some milliseconds.
  static let museum = Lexicon(MuseumLexicon.domains, thesaurus: MuseumLexicon.thesaurus)

  struct Concept: Sendable {
    /// The kind of thing that it is; nil for none.
    let kind: Int?
  }

  private(set) var concepts: [Concept] = []
  private var french = WordConcepts()
  private var english = WordConcepts()
  private var chinese = WordConcepts()
  static let longestCharacters = 6
  /// All words, to be spelled right.
  private(set) var vocabulary: [[UInt8]] = []
  private var genericConcepts: Set<Int> = []

  init(_ domains: [String], thesaurus: String) {
    let stemmers = Stemmers()
    for domain in domains { add(domain, stemmers) }
    for line in thesaurus.split(separator: "\n") {
      let words = line.drop { $0 == " " }
      guard let head = ScannedText(String(words.prefix { $0 != " " })).words.first,
        let concept = english[head.key].first
      else { continue }
      add(words, .english, Int(concept), stemmers)
    }
  }

  /// The lines of one domain.
  private mutating func add(_ domain: String, _ stemmers: borrowing Stemmers) {
    var kind: Int?
    for line in domain.split(separator: "\n") {
      var line = line.drop { $0 == " " }
      let isKind = line.hasPrefix("=")
      if isKind {
        line = line.dropFirst().drop { $0 == " " }
        kind = nil
        if line == "-" { continue }
      }
      let concept = concepts.count
      concepts.append(Concept(kind: kind))
      if isKind { kind = concept }
      if line.last == "*" {
        genericConcepts.insert(concept)
        line = line.dropLast()
      }
      let parts = line.split(separator: ";", omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      add(parts[0], .french, concept, stemmers)
      add(parts[1], .english, concept, stemmers)
      for word in parts[2].split(separator: " ") {
        let characters = ScannedText(String(word)).characters
        chinese.add(TermKey(characters: characters), concept)
      }
    }
  }

  private mutating func add(
    _ words: Substring, _ language: StemLanguage, _ concept: Int, _ stemmers: borrowing Stemmers
  ) {
    for word in words.split(separator: " ") {
      let scanned = ScannedText(String(word))
      // A word of two parts is known by neither.
      guard let first = scanned.words.first, scanned.words.count == 1 else { continue }
      let letters = scanned.letters(of: first)
      vocabulary.append(Array(letters))
      for key in [first.key, stemmers.key(of: letters, in: language)] {
        switch language {
        case .french: french.add(key, concept)
        case .english: english.add(key, concept)
        }
      }
    }
  }

  /// Whether it is a person, an object or a material as such, or a person of one sex: what anything on show
  /// may be called.
  func isGeneric(_ concept: Int) -> Bool { genericConcepts.contains(concept) }

  /// What things cost and are worth.
  var price: Int? { french[TermKey(word: "prix".utf8)].first.map(Int.init) }

  /// The concepts of a word, by its key or the key of its stem.
  func concepts(of key: TermKey, in language: StemLanguage) -> [Int16] {
    switch language {
    case .french: french[key]
    case .english: english[key]
    }
  }

  /// The longest word at the start of `characters`, and its concepts.
  func word(
    at characters: ArraySlice<UInt32>
  ) -> (length: Int, concepts: [Int16])? {
    var found: (length: Int, concepts: [Int16])?
    var key = TermKey.noCharacters
    for (number, character) in characters.prefix(Self.longestCharacters).enumerated() {
      key = key.followed(byCharacter: character)
      let concepts = chinese[key]
      if !concepts.isEmpty { found = (number + 1, concepts) }
    }
    return found
  }
}

/// The concepts of a language's words.
private struct WordConcepts: Sendable {
  private var numbers = TermTable()
  private var concepts: [[Int16]] = []

  mutating func add(_ word: TermKey, _ concept: Int) {
    let number = numbers.add(word)
    if number == concepts.count { concepts.append([]) }
    concepts[number].appendOnce(Int16(concept))
  }

  subscript(_ word: TermKey) -> [Int16] { numbers.number(of: word).map { concepts[$0] } ?? [] }
}

/// The two stemmers, made together.
struct Stemmers: ~Copyable {
  private let french = SnowballStemmer(.french)
  private let english = SnowballStemmer(.english)

  /// The key of the stem of folded letters.
  func key(of letters: ArraySlice<UInt8>, in language: StemLanguage) -> TermKey {
    switch language {
    case .french: french?.key(of: letters) ?? TermKey(word: letters)
    case .english: english?.key(of: letters) ?? TermKey(word: letters)
    }
  }
}
