internal import TextIndex

/// The words and phrases of a language that play a role in requests other than naming something.
///
/// Small tables by hand, the commonest first; a language without one is searched all the same, only its
/// small words then count as content.
struct WordTable: Sendable {
  /// The primary subtag.
  let language: String
  private let isChinese: Bool
  /// The small words, each as it is folded and as it is written; see ``WordFacts``.
  private(set) var small: [(key: TermKey, writtenKey: TermKey)] = []
  /// By the light stems of a phrase's words, or by its characters.
  private var roles = TermMap<WordRole>()
  /// By the syllables of its characters: requests come in Latin letters too.
  private var rolesBySound = TermMap<WordRole>()
  /// How many words the longest phrase has that begins with a stem, or characters with a character: most
  /// words and characters begin none.
  private var longestByStart = TermMap<Int>()
  private var longestBySyllable: [UInt16: Int] = [:]
  /// What a word typed in short stands for.
  private var longForms = TermMap<[[UInt8]]>()
  private(set) var shortForms: [TermKey] = []
  /// All words of the table, each once and with a space after it, to be spelled right.
  private(set) var vocabulary: [UInt8] = []
  static let afterWord = UInt8(ascii: " ")
  private var knownWords = TermTable()

  static let spaced = [french, english]

  /// - Parameters:
  ///   - small: words, separated by white space.
  ///   - roles: patterns of phrases, as ``FieldQuestions`` has them.
  ///   - short: short forms, each with = and what it stands for, separated by commas.
  init(language: String, small: String, roles: [(WordRole, String)], short: String = "") {
    self.language = language
    isChinese = language == "zh"
    for (role, phrases) in roles {
      for pattern in Array(phrases.utf8).split(separator: UInt8(ascii: ",")) {
        FieldQuestions.forEachPhrase(of: pattern) { add($0, role) }
      }
    }
    for token in small.split(whereSeparator: \.isWhitespace) {
      addSmall(ScannedText(String(token)))
    }
    for form in short.split(separator: ",") {
      let parts = form.split(separator: "=").map { ScannedText(String($0)) }
      guard parts.count == 2, let word = parts[0].words.first else { continue }
      longForms[word.key] = parts[1].words.map { Array(parts[1].letters(of: $0)) }
      shortForms.append(word.key)
    }
    close()
  }

  /// Gives up what only making it needs.
  private mutating func close() {
    roles = roles.closed()
    rolesBySound = rolesBySound.closed()
    longestByStart = longestByStart.closed()
    longForms = longForms.closed()
    knownWords = TermTable()
  }

  private mutating func add(_ phrase: ArraySlice<UInt8>, _ role: WordRole) {
    if isChinese {
      let text = ScannedText(String(decoding: phrase, as: UTF8.self))
      return add(characters: text.characters, role)
    }
    let words = Self.words(of: phrase)
    let stems = words.map { LightStem.key(of: $0) }
    guard let first = stems.first else { return }
    roles[RequestWord.key(ofStems: stems)] = role
    longestByStart[first] = max(longestByStart[first] ?? 0, words.count)
    for word in words { takeIn(word) }
  }

  /// In folded letters. Nearly all phrases are of plain ones, and need only be parted.
  private static func words(of phrase: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    if phrase.allSatisfy({
      isPlainLetter($0) || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
    }) {
      return phrase.split { !isPlainLetter($0) }
    }
    let text = ScannedText(String(decoding: phrase, as: UTF8.self))
    return text.words.map { text.letters(of: $0) }
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private mutating func takeIn(_ word: ArraySlice<UInt8>) {
    let count = knownWords.count
    guard knownWords.add(TermKey(word: word)) == count else { return }
    vocabulary += word
    vocabulary.append(Self.afterWord)
  }

  private mutating func add(characters: [UInt32], _ role: WordRole) {
    guard let first = characters.first else { return }
    roles[TermKey(characters: characters)] = role
    let start = TermKey(character: first)
    longestByStart[start] = max(longestByStart[start] ?? 0, characters.count)
    let syllables = characters.map { HanTables.shared.syllable(of: $0) }
    // A syllable by itself stands for many characters: only the commonest are taken to be small.
    if characters.count == 1, !Self.commonestCharacters.contains(first) { return }
    if rolesBySound[TermKey(syllables: syllables)] == nil {
      rolesBySound[TermKey(syllables: syllables)] = role
      longestBySyllable[syllables[0]] = max(
        longestBySyllable[syllables[0]] ?? 0, syllables.count)
    }
  }

  private mutating func addSmall(_ text: ScannedText) {
    if isChinese { return add(characters: text.characters, .small) }
    for word in text.words {
      small.append((word.key, word.writtenKey))
      takeIn(text.letters(of: word))
    }
  }

  /// The words that a word typed in short stands for, in folded letters.
  func longForm(of word: TermKey) -> [[UInt8]]? { longForms[word] }

  /// The longest phrase at the start of `words`.
  func phrase(at words: ArraySlice<RequestWord>) -> (role: WordRole, length: Int)? {
    guard let first = words.first, let longest = longestByStart[first.stem] else { return nil }
    var found: (role: WordRole, length: Int)?
    var key = first.stem
    for number in 1...min(longest, words.count) {
      if number > 1 { key = key.followed(by: words[words.startIndex + number - 1].stem) }
      if let role = roles[key] { found = (role, number) }
    }
    return found
  }

  /// The longest phrase at the start of `characters`.
  func role(ofCharacters characters: ArraySlice<UInt32>) -> (role: WordRole, length: Int)? {
    guard let first = characters.first, let longest = longestByStart[TermKey(character: first)]
    else { return nil }
    var found: (role: WordRole, length: Int)?
    var key = TermKey.noCharacters
    for (number, character) in characters.prefix(longest).enumerated() {
      key = key.followed(byCharacter: character)
      if let role = roles[key] { found = (role, number + 1) }
    }
    return found
  }

  /// The longest phrase at the start of `syllables`.
  func role(ofSyllables syllables: ArraySlice<UInt16>) -> (role: WordRole, length: Int)? {
    guard let first = syllables.first, let longest = longestBySyllable[first] else { return nil }
    for length in stride(from: min(longest, syllables.count), through: 1, by: -1) {
      if let role = rolesBySound[TermKey(syllables: syllables.prefix(length))] {
        return (role, length)
      }
    }
    return nil
  }
}
