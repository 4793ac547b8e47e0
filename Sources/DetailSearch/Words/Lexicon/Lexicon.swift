internal import TextIndex

/// What words mean, as far as ``MuseumLexicon`` says: which stand for each other, across three languages.
struct Lexicon: Sendable {
  /// Made at first use; some milliseconds.
  static let museum = Lexicon(MuseumLexicon.domains, thesaurus: MuseumLexicon.thesaurus)

  struct Concept: Sendable {
    /// The kind of thing that it is, then the kind that this is of.
    let kinds: [Int]
  }

  private(set) var concepts: [Concept] = []
  private var french = WordConcepts()
  private var english = WordConcepts()
  private var chinese = WordConcepts()
  static let longestCharacters = 6
  /// A kind may be in a kind.
  static let mostLevels = 2
  /// The words of several parts, `walking-stick`, by the light stems of the parts.
  private var sequences = TermMap<[Int16]>()
  /// How many parts the longest sequence has that begins with a stem.
  private var longestSequences = TermMap<Int>()
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
    // The kind that the lines are of, and those that it is of, the widest first.
    var kinds: [Int] = []
    for line in domain.split(separator: "\n") {
      let body = line.drop { $0 == " " }
      let signs = body.prefix { $0 == "=" }.count
      var line = body.dropFirst(signs).drop { $0 == " " }
      if signs > 0 { kinds.removeLast(max(0, kinds.count - (signs - 1))) }
      if line == "-" { continue }
      let concept = concepts.count
      concepts.append(Concept(kinds: kinds.reversed()))
      if signs > 0 { kinds.append(concept) }
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
      vocabulary += scanned.words.map { Array(scanned.letters(of: $0)) }
      guard let first = scanned.words.first else { continue }
      if scanned.words.count > 1 {
        add(sequence: RequestWord.all(of: scanned)[...], concept)
        continue
      }
      let letters = scanned.letters(of: first)
      for key in [first.key, stemmers.key(of: letters, in: language)] {
        switch language {
        case .french: french.add(key, concept)
        case .english: english.add(key, concept)
        }
      }
    }
  }

  private mutating func add(sequence words: ArraySlice<RequestWord>, _ concept: Int) {
    guard let first = words.first else { return }
    let key = RequestWord.key(of: words)
    var concepts = sequences[key] ?? []
    concepts.appendOnce(Int16(concept))
    sequences[key] = concepts
    longestSequences[first.stem] = max(longestSequences[first.stem] ?? 0, words.count)
  }

  /// The longest word of several parts at the start of `words`, and its concepts.
  func sequence(
    at words: ArraySlice<RequestWord>
  ) -> (length: Int, concepts: [Int16])? {
    guard let first = words.first, let longest = longestSequences[first.stem] else { return nil }
    for length in stride(from: min(longest, words.count), through: 2, by: -1) {
      if let concepts = sequences[RequestWord.key(of: words.prefix(length))] {
        return (length, concepts)
      }
    }
    return nil
  }

  /// Whether it is a person, an object or a material as such, or a person of one sex: what anything on show
  /// may be called.
  func isGeneric(_ concept: Int) -> Bool { genericConcepts.contains(concept) }

  /// What things cost and are worth.
  var price: Int? { first("prix") }
  /// The kind of the materials, and that of the colours.
  var material: Int? { first("materiau") }
  var colour: Int? { first("couleur") }

  private func first(_ word: String) -> Int? {
    french[TermKey(word: word.utf8)].first.map(Int.init)
  }

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

  /// The keys of a word of folded letters.
  func keys(of letters: ArraySlice<UInt8>, key: TermKey) -> StemKeys {
    StemKeys(
      word: key, french: self.key(of: letters, in: .french),
      english: self.key(of: letters, in: .english))
  }

  /// The key of the stem of folded letters.
  func key(of letters: ArraySlice<UInt8>, in language: StemLanguage) -> TermKey {
    switch language {
    case .french: french?.key(of: letters) ?? TermKey(word: letters)
    case .english: english?.key(of: letters) ?? TermKey(word: letters)
    }
  }
}
