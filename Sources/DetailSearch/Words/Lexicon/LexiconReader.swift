internal import TextIndex

/// Reads the lines of a lexicon, byte by byte: there are thousands, and the first request waits for them.
struct LexiconReader {
  private(set) var concepts: [Lexicon.Concept] = []
  private(set) var french = WordConcepts.Builder()
  private(set) var english = WordConcepts.Builder()
  private(set) var frenchStems = WordConcepts.Builder()
  private(set) var englishStems = WordConcepts.Builder()
  private(set) var chinese = WordConcepts.Builder()
  private(set) var sequences = WordConcepts.Builder()
  private(set) var longestSequences = TermMap<Int>()
  private(set) var genericConcepts: Set<Int> = []
  private(set) var vocabulary: Vocabulary
  private let stems = StemReader()
  /// The kind that the lines are of, and those that it is of, the widest first.
  private var kinds: [Int] = []

  private static let space = UInt8(ascii: " ")
  private typealias Bytes = ArraySlice<UInt8>

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  mutating func read(domain: String) {
    kinds.removeAll()
    for line in Array(domain.utf8).split(separator: UInt8(ascii: "\n")) { read(line: line) }
  }

  /// Lines of an English word that the lexicon has, and others for it.
  mutating func read(thesaurus: String) {
    for line in Array(thesaurus.utf8).split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: Self.space)
      guard let first = words.first,
        let head = ScannedText(String(decoding: first, as: UTF8.self)).words.first,
        let concept = english.first(head.key)
      else { continue }
      for word in words { add(word, .english, concept) }
    }
  }

  private mutating func read(line: Bytes) {
    let body = line.drop { $0 == Self.space }
    let signs = body.prefix { $0 == UInt8(ascii: "=") }.count
    var text = body.dropFirst(signs).drop { $0 == Self.space }
    if signs > 0 { kinds.removeLast(max(0, kinds.count - (signs - 1))) }
    if text.elementsEqual("-".utf8) { return }
    let concept = concepts.count
    concepts.append(
      Lexicon.Concept(
        kind: kinds.last.map { Int16($0) } ?? -1,
        widerKind: kinds.dropLast().last.map { Int16($0) } ?? -1))
    if signs > 0 { kinds.append(concept) }
    if text.last == UInt8(ascii: "*") {
      genericConcepts.insert(concept)
      text = text.dropLast()
    }
    let parts = text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard parts.count == 3 else { return }
    for word in parts[0].split(separator: Self.space) { add(word, .french, concept) }
    for word in parts[1].split(separator: Self.space) { add(word, .english, concept) }
    for word in parts[2].split(separator: Self.space) {
      let characters = ScannedText(String(decoding: word, as: UTF8.self)).characters
      chinese.add(TermKey(characters: characters), concept)
    }
  }

  private mutating func add(_ word: Bytes, _ language: StemLanguage, _ concept: Int) {
    if word.allSatisfy({ (0x61...0x7A).contains($0) }) {
      return add(plain: word, TermKey(word: word), language, concept)
    }
    let scanned = ScannedText(String(decoding: word, as: UTF8.self))
    let words = scanned.words
    if words.count == 1 {
      return add(plain: scanned.letters(of: words[0]), words[0].key, language, concept)
    }
    for word in words { _ = takeIn(scanned.letters(of: word), word.key) }
    add(sequence: RequestWord.all(of: scanned)[...], concept)
  }

  private mutating func add(
    plain word: Bytes, _ key: TermKey, _ language: StemLanguage, _ concept: Int
  ) {
    let stems = takeIn(word, key)
    switch language {
    case .french:
      french.add(stems.word, concept)
      frenchStems.add(stems.french, concept)
    case .english:
      english.add(stems.word, concept)
      englishStems.add(stems.english, concept)
    }
  }

  private mutating func takeIn(_ word: Bytes, _ key: TermKey) -> StemKeys {
    if let known = vocabulary[key] { return known }
    let stems = stems.keys(of: word, key: key)
    vocabulary.add(word, stems)
    return stems
  }

  private mutating func add(sequence words: ArraySlice<RequestWord>, _ concept: Int) {
    guard let first = words.first else { return }
    sequences.add(RequestWord.key(of: words), concept)
    longestSequences[first.stem] = max(longestSequences[first.stem] ?? 0, words.count)
  }
}
