internal import TextIndex
internal import TourModel

/// What of a text can match: its words and characters, without those that say nothing.
struct AnalyzedText {
  let scanned: ScannedText
  private(set) var atoms: [TextAtom] = []
  /// The words, set right where they were typed wrong.
  private(set) var forms: [WordForm] = []
  /// What words mean that are a part of one of the lexicon's words of several parts, by their numbers.
  private(set) var sequenceConcepts: [Int: [Int16]] = [:]
  /// The characters, or, of a request in Latin letters that reads as Mandarin, none.
  private(set) var syllables: [UInt16] = []
  private(set) var questions: [QuestionKind] = []
  private(set) var attributes: [Attribute] = []
  private(set) var cues: [FollowUpCue] = []
  private var asksWho = false
  private var tellsOfMaking = false
  /// Whether it has a word for what is on show, whatever that is: `painting`, 作品.
  private var hasWorkNoun = false
  /// How many small words (articles, question words…) of a language's table it has, in the tables' order.
  private(set) var smallWords = (french: 0, english: 0)
  private(set) var hasWords = false
  /// `son`, `her`: what is named is somebody's, of what is on show.
  private(set) var hasPossessive = false
  /// Whether most of what it says is in Chinese characters, or is Chinese in Latin letters.
  private(set) var isChinese = false
  /// The words and characters one by one: equal for texts that differ only in signs and case.
  private(set) var units: [TermKey] = []
  /// The languages whose words its words may be.
  private(set) var stemLanguages: [StemLanguage] = [.french, .english]

  /// - Parameters:
  ///   - language: that of the text, where it is known; the tables of small words of this language apply,
  ///     and of the language that it looks like.
  ///   - speller: what sets the slips of a request right; nil for a text of the script.
  init(
    _ text: String, language: Language?, limits: SearchLimits, speller: Speller? = nil
  ) {
    let isRequest = speller != nil
    scanned = ScannedText(
      text, scalarLimit: isRequest ? limits.requestScalars : .max, wordLimit: limits.wordBytes)
    scan()
    if let speller, !isChinese, let syllables = pinyin(language, speller) {
      isChinese = true
      read(syllables: syllables)
    } else {
      read(tables: tables(for: language, isRequest: isRequest), speller)
    }
    joinQuestions()
    if isRequest, atoms.count > limits.requestAtoms {
      atoms.removeLast(atoms.count - limits.requestAtoms)
    }
  }

  /// Whether these units stand in it, one after the other.
  func contains(_ phrase: ArraySlice<TermKey>) -> Bool {
    guard let first = phrase.first, phrase.count <= units.count else { return false }
    for start in 0...(units.count - phrase.count) where units[start] == first {
      if units[start..<(start + phrase.count)].elementsEqual(phrase) { return true }
    }
    return false
  }

  /// What a word may mean, by itself and with those beside it.
  func concepts(
    ofWord number: Int, _ stems: StemKeys, in languages: [StemLanguage]
  ) -> [Int16] {
    var concepts = sequenceConcepts[number] ?? []
    for language in languages {
      for concept in Lexicon.museum.concepts(of: stems, in: language) {
        concepts.appendOnce(concept)
      }
    }
    return concepts
  }

  /// An atom as it was read.
  func text(of atom: TextAtom) -> String {
    switch atom.kind {
    case .word: forms[atom.position].text(in: scanned)
    case .character, .lone: scanned.text(ofCharacters: atom.position..<(atom.position + 1))
    case .syllable: HanTables.shared.letters(ofSyllable: syllables[atom.position])
    }
  }

  /// Whether it says the same few words again and again.
  var isRepetitive: Bool {
    units.count >= 16 && Set(units).count * 4 <= units.count
  }

  // MARK: - Words

  private mutating func scan() {
    var wordCount = 0
    for token in scanned.tokens {
      switch token {
      case .characters(let range):
        for character in scanned.characters[range] { units.append(TermKey(character: character)) }
      case .word(let word):
        wordCount += 1
        units.append(word.key)
        if WordTable.possessives.contains(word.key) { hasPossessive = true }
        let asTyped = RequestWord(word, in: scanned)
        if WordTable.french.knows(asTyped) { smallWords.french += 1 }
        if WordTable.english.knows(asTyped) { smallWords.english += 1 }
      }
    }
    hasWords = wordCount > 0
    isChinese = !scanned.characters.isEmpty && scanned.characters.count >= wordCount
  }

  /// Those of the text's language and of the one that its small words show.
  private mutating func tables(for language: Language?, isRequest: Bool) -> WordTables {
    let primary = language?.primary
    let looks =
      smallWords.french == smallWords.english
      ? nil : smallWords.french > smallWords.english ? "fr" : "en"
    let isKnown = primary == "fr" || primary == "en"
    if isRequest, let looks, primary == looks || !isKnown {
      stemLanguages = looks == "fr" ? [.french] : [.english]
    } else if isKnown, looks == nil || !isRequest {
      stemLanguages = primary == "fr" ? [.french] : [.english]
    }
    var tables: WordTables = []
    if primary == "fr" || looks == "fr" { tables.insert(.french) }
    if primary == "en" || looks == "en" { tables.insert(.english) }
    if !tables.isEmpty { return tables }
    return isRequest ? [.french, .english] : .french
  }

  /// Words that follow each other are read together, for the tables have phrases.
  private mutating func read(tables: WordTables, _ speller: Speller?) {
    var row: [RequestWord] = []
    for (number, token) in scanned.tokens.enumerated() {
      switch token {
      case .word(let word):
        read(word, before: keyOfWord(at: number + 1), tables, speller, into: &row)
      case .characters(let range):
        read(row, tables)
        row.removeAll()
        read(characters: range)
      }
    }
    read(row, tables)
  }

  private func keyOfWord(at number: Int) -> TermKey? {
    guard number < scanned.tokens.count, case .word(let word) = scanned.tokens[number] else {
      return nil
    }
    return word.key
  }

  /// Adds a word as typed, its long form, or what it was meant to be.
  private mutating func read(
    _ word: ScannedText.Word, before next: TermKey?, _ tables: WordTables, _ speller: Speller?,
    into row: inout [RequestWord]
  ) {
    if let speller, let long = tables.longForm(of: word.key),
      // `c` is `c'est`, but not in `c'est`.
      long.last.map({ TermKey(word: $0) }) != next
    {
      for letters in long { add(speller.form(of: letters[...], as: nil), letters, to: &row) }
      return
    }
    let asTyped = RequestWord(word, in: scanned, number: forms.count)
    guard let speller, !tables.isSmall(asTyped) else {
      forms.append(WordForm(word.key, range: word.range))
      row.append(asTyped)
      return
    }
    let form = speller.form(of: scanned.letters(of: word), as: word)
    guard form.slips != .none else {
      forms.append(form)
      row.append(asTyped)
      return
    }
    for part in form.parts { add(part.form, part.letters, to: &row) }
  }

  private mutating func add(
    _ form: WordForm, _ letters: [UInt8], to row: inout [RequestWord]
  ) {
    row.append(RequestWord(letters: letters, number: forms.count))
    forms.append(form)
  }

  private mutating func read(_ words: [RequestWord], _ tables: WordTables) {
    var position = 0
    while position < words.count {
      var (role, length) = tables.role(of: words[position...])
      if let meant = Lexicon.museum.sequence(at: words[position...]), meant.length > length {
        (role, length) = (.content, meant.length)
        for word in words[position..<(position + length)] {
          sequenceConcepts[word.number] = meant.concepts
        }
      }
      for word in words[position..<(position + length)] where role != .small {
        if tables.isSmall(word) { continue }
        atoms.append(TextAtom(kind: .word, position: word.number, role: role))
      }
      note(role)
      position += length
    }
  }

  // MARK: - Characters

  private mutating func read(characters range: Range<Int>) {
    var plainStart = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      let rest = scanned.characters[position..<range.upperBound]
      let role = WordTable.chinese.role(ofCharacters: rest)
      // A word that is longer than the phrase at its start is a word: 太阳, not 太.
      let meant = Lexicon.museum.word(at: rest).map(\.length) ?? 0
      guard let role, role.length >= meant else {
        position += max(1, role == nil ? 1 : meant)
        continue
      }
      append(characters: plainStart..<position, .content)
      if role.role != .small { append(characters: position..<(position + role.length), role.role) }
      note(role.role)
      position += role.length
      plainStart = position
    }
    append(characters: plainStart..<range.upperBound, .content)
  }

  private mutating func append(characters run: Range<Int>, _ role: WordRole) {
    if run.count == 1 {
      let isLight = WordTable.lightCharacters.contains(scanned.characters[run.lowerBound])
      atoms.append(
        TextAtom(kind: .lone, position: run.lowerBound, role: isLight ? .soft : role))
      return
    }
    for position in run {
      atoms.append(
        TextAtom(
          kind: .character, position: position, role: role,
          hasBefore: position > run.lowerBound, hasAfter: position + 1 < run.upperBound))
    }
  }

  // MARK: - Syllables

  /// The syllables of a text in Latin letters that reads as Mandarin, and as little else.
  private func pinyin(_ language: Language?, _ speller: Speller) -> [UInt16]? {
    guard hasWords, scanned.characters.isEmpty, scanned.tokens.count <= 40 else { return nil }
    var syllables: [UInt16] = []
    var known = 0
    for word in scanned.words {
      guard
        let read = PinyinReader.syllables(of: scanned.letters(of: word), in: HanTables.shared)
      else { return nil }
      if speller.isKnown(word.key) { known += 1 }
      syllables += read
    }
    let words = scanned.tokens.count
    let hasTone = scanned.words.contains { word in
      word.isMarked || scanned.letters(of: word).contains { $0 < 0x3A }
    }
    let most = language?.primary == "zh" ? words * 2 / 3 : words / 3
    return (syllables.count >= 2 || hasTone) && known <= most ? syllables : nil
  }

  private mutating func read(syllables read: [UInt16]) {
    syllables = read
    var plainStart = 0
    var position = 0
    while position < read.count {
      guard let (role, length) = WordTable.chinese.role(ofSyllables: read[position...]),
        length > 1 || read.count > 2
      else {
        position += 1
        continue
      }
      append(syllables: plainStart..<position, .content)
      if role != .small { append(syllables: position..<(position + length), role) }
      note(role)
      position += length
      plainStart = position
    }
    append(syllables: plainStart..<read.count, .content)
  }

  private mutating func append(syllables run: Range<Int>, _ role: WordRole) {
    for position in run {
      atoms.append(
        TextAtom(
          kind: .syllable, position: position, role: role, hasBefore: position > run.lowerBound,
          hasAfter: position + 1 < run.upperBound))
    }
  }

  private mutating func note(_ role: WordRole) {
    switch role {
    case .question(let kind): questions.append(kind)
    case .attribute(let attribute): attributes.append(attribute)
    case .cue(let cue): cues.append(cue)
    case .who: asksWho = true
    case .making: tellsOfMaking = true
    case .work: hasWorkNoun = true
    case .content, .small, .soft, .offTopic: break
    }
  }

  /// Reads words together that mean a question wherever they stand: "who the hell really made this".
  private mutating func joinQuestions() {
    if asksWho, tellsOfMaking { questions.append(.artist) }
    guard hasWorkNoun else { return }
    // The name, the age of a painting are its title and its date.
    if attributes.contains(.name) { questions.append(.identity) }
    if attributes.contains(.age) { questions.append(.date) }
  }
}

/// The least part of a text that matches by itself.
struct TextAtom: Equatable {
  enum Kind: Equatable {
    case word
    /// One of a run of characters: matches by the pairs that it is in.
    case character
    /// A character that is a run by itself.
    case lone
    /// One of a run of syllables: matches by the pairs that it is in.
    case syllable
  }

  let kind: Kind
  /// Among the words, the characters or the syllables of the text.
  let position: Int
  let role: WordRole
  /// Whether the run has another before and after it.
  var hasBefore = false
  var hasAfter = false
}
