internal import TextIndex

/// The words and phrases of a language that play a role in requests other than naming something.
///
/// Small tables by hand, the commonest first; a language without one is searched all the same, only its
/// small words then count as content.
struct WordTable: Sendable {
  /// The primary subtag.
  let language: String
  private let isChinese: Bool
  /// As written, a sign for every diacritic.
  private var small = TermMap<Void>()
  private var foldedSmall = TermMap<Void>()
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
  /// All words of the table, to be spelled right.
  private(set) var vocabulary: [[UInt8]] = []

  static let spaced = [french, english]
  static let possessives: TermMap<Void> = {
    var words = TermMap<Void>()
    for word in ["son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their"] {
      words.insert(TermKey(word: word.utf8))
    }
    return words
  }()

  /// - Parameters:
  ///   - small: words, separated by white space.
  ///   - roles: patterns of phrases, as ``FieldQuestions`` has them.
  ///   - short: short forms, each with = and what it stands for, separated by commas.
  init(language: String, small: String, roles: [(WordRole, String)], short: String = "") {
    self.language = language
    isChinese = language == "zh"
    for (role, phrases) in roles {
      for phrase in phrases.split(separator: ",").flatMap(FieldQuestions.phrases) {
        add(ScannedText(phrase), role)
      }
    }
    for token in small.split(whereSeparator: \.isWhitespace) {
      addSmall(ScannedText(String(token)))
    }
    for form in short.split(separator: ",") {
      let parts = form.split(separator: "=").map { ScannedText(String($0)) }
      guard parts.count == 2, let word = parts[0].words.first else { continue }
      longForms[word.key] = parts[1].words.map { Array(parts[1].letters(of: $0)) }
    }
  }

  private mutating func add(_ phrase: ScannedText, _ role: WordRole) {
    if isChinese { return add(characters: phrase.characters, role) }
    let words = RequestWord.all(of: phrase)
    guard let first = words.first else { return }
    roles[RequestWord.key(of: words[...])] = role
    longestByStart[first.stem] = max(longestByStart[first.stem] ?? 0, words.count)
    vocabulary += phrase.words.map { Array(phrase.letters(of: $0)) }
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
      small.insert(word.writtenKey)
      foldedSmall.insert(word.key)
      vocabulary.append(Array(text.letters(of: word)))
    }
  }

  /// The words that a word typed in short stands for, in folded letters.
  func longForm(of word: TermKey) -> [[UInt8]]? { longForms[word] }

  /// Whether a word is small. `où` and `ou` are; `thé` is not, though `the` is.
  func isSmall(_ word: RequestWord) -> Bool {
    small.contains(word.writtenKey) || !word.isMarked && foldedSmall.contains(word.key)
  }

  /// Whether a word, small or typed in short, shows that a text is in this language.
  func knows(_ word: RequestWord) -> Bool { isSmall(word) || longForms[word.key] != nil }

  /// The longest phrase at the start of `words`, or the first word alone where it is small.
  func role(of words: ArraySlice<RequestWord>) -> (role: WordRole, length: Int)? {
    guard let first = words.first else { return nil }
    for length in stride(
      from: min(longestByStart[first.stem] ?? 0, words.count), through: 1, by: -1)
    {
      if let role = roles[RequestWord.key(of: words.prefix(length))] { return (role, length) }
    }
    return isSmall(first) ? (.small, 1) : nil
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

/// A word of a request as the tables know it.
struct RequestWord: Sendable {
  let key: TermKey
  let writtenKey: TermKey
  let isMarked: Bool
  let stem: TermKey
  /// Its number among the words of a text.
  let number: Int

  init(_ word: ScannedText.Word, in text: ScannedText, number: Int = 0) {
    key = word.key
    writtenKey = word.writtenKey
    isMarked = word.isMarked
    stem = LightStem.key(of: text.letters(of: word))
    self.number = number
  }

  /// A word that was put in the place of what was typed.
  init(letters: [UInt8], number: Int) {
    key = TermKey(word: letters)
    writtenKey = key
    isMarked = false
    stem = LightStem.key(of: letters[...])
    self.number = number
  }

  /// That of a phrase: of its words' light stems.
  static func key(of words: ArraySlice<RequestWord>) -> TermKey {
    words.dropFirst().reduce(words.first?.stem ?? TermKey(word: [])) { $0.followed(by: $1.stem) }
  }

  static func all(of text: ScannedText) -> [RequestWord] {
    text.words.map { RequestWord($0, in: text) }
  }
}

extension ScannedText {
  var words: [Word] {
    tokens.compactMap { token in if case .word(let word) = token { word } else { nil } }
  }
}
