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
  private static let hyphen = UInt8(ascii: "-")
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
    Self.forEachWord(of: parts[0]) { add($0, .french, concept) }
    Self.forEachWord(of: parts[1]) { add($0, .english, concept) }
    Self.forEachWord(of: parts[2]) { chinese.add(Self.key(ofCharacters: $0), concept) }
  }

  private static func forEachWord(of text: Bytes, _ body: (Bytes) -> Void) {
    var start = text.startIndex
    for index in text.indices where text[index] == space {
      if start < index { body(text[start..<index]) }
      start = index + 1
    }
    if start < text.endIndex { body(text[start...]) }
  }

  /// Mostly of U+4E00 to U+9FFF alone, of three bytes each.
  private static func key(ofCharacters word: Bytes) -> TermKey {
    var key = TermKey.noCharacters
    var rest = word
    while let lead = rest.popFirst() {
      guard (0xE4...0xE9).contains(lead), let second = rest.popFirst(), let third = rest.popFirst(),
        case let character = UInt32(lead & 0xF) << 12 | UInt32(second & 0x3F) << 6
          | UInt32(third & 0x3F),
        character >= 0x4E00
      else {
        return TermKey(characters: ScannedText(String(decoding: word, as: UTF8.self)).characters)
      }
      key = key.followed(byCharacter: HanTables.shared.simplified(character))
    }
    return key
  }

  private mutating func add(_ word: Bytes, _ language: StemLanguage, _ concept: Int) {
    if word.allSatisfy({ (0x61...0x7A).contains($0) }) {
      return add(plain: word, TermKey(word: word), language, concept)
    }
    if word.allSatisfy({ (0x61...0x7A).contains($0) || $0 == Self.hyphen }),
      case let parts = word.split(separator: Self.hyphen), parts.count > 1
    {
      return add(sequence: parts, concept)
    }
    let scanned = ScannedText(String(decoding: word, as: UTF8.self))
    let words = scanned.words
    if words.count == 1 {
      return add(plain: scanned.letters(of: words[0]), words[0].key, language, concept)
    }
    add(sequence: words.map { scanned.letters(of: $0) }, concept)
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

  private mutating func add(sequence words: [Bytes], _ concept: Int) {
    for word in words { _ = takeIn(word, TermKey(word: word)) }
    let stems = words.map { LightStem.key(of: $0) }
    guard let first = stems.first else { return }
    sequences.add(RequestWord.key(ofStems: stems), concept)
    longestSequences[first] = max(longestSequences[first] ?? 0, stems.count)
  }
}
