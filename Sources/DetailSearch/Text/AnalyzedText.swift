internal import TextIndex
internal import TourModel

/// What of a text can match: its words and characters, without those that say nothing.
struct AnalyzedText {
  let scanned: ScannedText
  var atoms: [TextAtom] = []
  /// The words, set right where they were typed wrong.
  private(set) var forms: WordForms
  /// The words as they were typed.
  var words: [RequestWord] = []
  /// What words mean that are a part of one of the lexicon's words of several parts, by their numbers.
  private var sequenceConcepts: [(words: ClosedRange<Int>, concepts: ArraySlice<Int16>)] = []
  /// The characters, or, of a request in Latin letters that reads as Mandarin, none.
  var syllables: [UInt16] = []
  private(set) var questions: [QuestionKind] = []
  private(set) var attributes: [Attribute] = []
  private(set) var cues: [FollowUpCue] = []
  private(set) var asksWho = false
  /// Whether it asks when with no more than `when`, and tells of nothing past: that may be when something is shown.
  private(set) var asksWhenAlone = false
  /// Whether it asks for an hour, and when something is shown in no other way.
  private(set) var asksHour = false
  private(set) var sharedQuestions: SharedQuestions = []
  let isRequest: Bool
  private var tellsOfMaking = false
  /// Whether it may ask whether somebody made what is on show: "is it a Picasso?".
  private(set) var asksForAttribution = false
  /// Whether it has a word for what is on show, whatever that is: `painting`, 作品.
  private(set) var hasWorkNoun = false
  /// How many small words (articles, question words…) of a language's table it has, in the tables' order.
  private(set) var smallWords = (french: 0, english: 0)
  private(set) var hasWords = false
  /// `son`, `her`: what is named is somebody's, of what is on show.
  private(set) var hasPossessive = false
  /// Whether most of what it says is in Chinese characters, or is Chinese in Latin letters.
  private(set) var isChinese = false
  /// The words and characters one by one: equal for texts that differ only in signs and case.
  private(set) var units: [TermKey] = []
  /// How many words were unknown, and compared with those that are known.
  private var correctionCount = 0
  /// So many of a request: who types more words wrong types no words.
  private static let mostCorrections = 12
  /// The languages whose words its words may be.
  private(set) var stemLanguages = StemLanguage.all

  /// - Parameters:
  ///   - language: that of the text, where it is known; the tables of small words of this language apply,
  ///     and of the language that it looks like.
  ///   - speller: what sets the slips of a request right; nil for a text of the script.
  init(
    _ text: String, language: Language?, limits: SearchLimits, speller: Speller? = nil
  ) {
    isRequest = speller != nil
    scanned = ScannedText(
      text, scalarLimit: isRequest ? limits.requestScalars : .max, wordLimit: limits.wordBytes)
    forms = WordForms(minimumCapacity: scanned.characters.isEmpty ? scanned.tokens.count : 0)
    scan()
    if let speller, !isChinese, let syllables = pinyin(language, speller) {
      isChinese = true
      read(syllables: syllables, speller)
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

  /// Whether a word is a part of one of the lexicon's words of several parts.
  func isInSequence(_ number: Int) -> Bool {
    sequenceConcepts.contains { $0.words.contains(number) }
  }

  /// What a word may mean, by itself and with those beside it.
  func concepts(
    ofWord number: Int, _ stems: StemKeys, in languages: [StemLanguage]
  ) -> [Int16] {
    var concepts: [Int16] = []
    readConcepts(ofWord: number, stems, in: languages, into: &concepts)
    return concepts
  }

  /// The same in the place of what `concepts` holds.
  func readConcepts(
    ofWord number: Int, _ stems: StemKeys, in languages: [StemLanguage],
    into concepts: inout [Int16]
  ) {
    concepts.removeAll(keepingCapacity: true)
    for sequence in sequenceConcepts where sequence.words.contains(number) {
      concepts += sequence.concepts
    }
    for language in languages {
      for concept in Lexicon.museum.concepts(of: stems, in: language) {
        concepts.appendOnce(concept)
      }
    }
  }

  /// An atom as it was read.
  func text(of atom: TextAtom) -> String {
    switch atom.kind {
    case .word: String(decoding: forms.letters(of: atom.position, in: scanned), as: UTF8.self)
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
    units.reserveCapacity(scanned.tokens.count + scanned.characters.count)
    words.reserveCapacity(scanned.characters.isEmpty ? scanned.tokens.count : 0)
    for token in scanned.tokens {
      switch token {
      case .characters(let range):
        for index in range where !isEmphasis(at: index, in: range) {
          units.append(TermKey(character: scanned.characters[index]))
        }
      case .word(let token):
        units.append(token.key)
        let word = RequestWord(token, in: scanned)
        note(word.facts)
        words.append(word)
      }
    }
    hasWords = !words.isEmpty
    isChinese = !scanned.characters.isEmpty && scanned.characters.count >= words.count
  }

  private mutating func note(_ facts: WordFacts) {
    if facts.contains(.possessive) { hasPossessive = true }
    if !facts.isDisjoint(with: .french) { smallWords.french += 1 }
    if !facts.isDisjoint(with: .english) { smallWords.english += 1 }
  }

  /// Those of the text's language and of the one that its small words show.
  private mutating func tables(for language: Language?, isRequest: Bool) -> WordTables {
    let primary = language?.primary
    let looks =
      smallWords.french == smallWords.english
      ? nil : smallWords.french > smallWords.english ? "fr" : "en"
    let isKnown = primary == "fr" || primary == "en"
    if isRequest, let looks, primary == looks || !isKnown {
      stemLanguages = StemLanguage.only(looks == "fr" ? .french : .english)
    } else if isKnown, looks == nil || !isRequest {
      stemLanguages = StemLanguage.only(primary == "fr" ? .french : .english)
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
    row.reserveCapacity(words.count)
    atoms.reserveCapacity(words.count + scanned.characters.count)
    var wordNumber = 0
    for (number, token) in scanned.tokens.enumerated() {
      switch token {
      case .word(let word):
        read(
          word, words[wordNumber], before: keyOfWord(at: number + 1), tables, speller, into: &row)
        wordNumber += 1
      case .characters(let range):
        read(row, tables)
        row.removeAll(keepingCapacity: true)
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
    _ word: ScannedText.Word, _ asTyped: RequestWord, before next: TermKey?, _ tables: WordTables,
    _ speller: Speller?, into row: inout [RequestWord]
  ) {
    if let speller, tables.isShort(asTyped), let long = tables.longForm(of: word.key),
      // `c` is `c'est`, but not in `c'est`.
      long.last.map({ TermKey(word: $0) }) != next
    {
      for letters in long { read(long: letters[...], speller, into: &row) }
      return
    }
    var asTyped = asTyped
    asTyped.number = forms.count
    guard let speller, !tables.isSmall(asTyped) else {
      forms.append(
        StemKeys(word: word.key, french: word.key, english: word.key), at: word.range)
      row.append(asTyped)
      return
    }
    let (keys, correction) = reading(
      of: scanned.letters(of: word), word.key, speller,
      isKnown: tables.isCommon(asTyped))
    switch correction {
    case nil:
      forms.append(keys, at: word.range)
      row.append(asTyped)
    case .letters(let words):
      row.append(RequestWord(letters: words[0].letters, number: forms.count))
      forms.append(words.map(\.keys), letters: words[0].letters, slips: .letters)
    case .spaces(let words):
      for word in words {
        let read = RequestWord(letters: word.letters, number: forms.count)
        note(read.facts)
        row.append(read)
        forms.append(CollectionOfOne(word.keys), letters: word.letters)
      }
    }
  }

  /// A word as it is where it is known, itself or by its stem; else with what it was meant to be, where that can
  /// be said.
  private mutating func reading(
    of letters: ArraySlice<UInt8>, _ key: TermKey, _ speller: Speller, isKnown: Bool = false
  ) -> (keys: StemKeys, correction: Speller.Correction?) {
    if let keys = speller.keys(ofKnown: key) { return (keys, nil) }
    let keys = speller.stems(of: letters, key: key)
    if isKnown || speller.isForm(keys) || correctionCount == Self.mostCorrections {
      return (keys, nil)
    }
    correctionCount += 1
    return (keys, speller.correction(of: letters))
  }

  /// A word of a long form stands as it is.
  private mutating func read(
    long letters: ArraySlice<UInt8>, _ speller: Speller, into row: inout [RequestWord]
  ) {
    row.append(RequestWord(letters: letters, number: forms.count))
    let (keys, correction) = reading(of: letters, TermKey(word: letters), speller)
    switch correction {
    case nil: forms.append(CollectionOfOne(keys), letters: letters)
    case .letters(let words):
      forms.append(words.map(\.keys), letters: words[0].letters, slips: .letters)
    case .spaces: forms.append([], letters: letters, slips: .space)
    }
  }

  private mutating func read(_ words: [RequestWord], _ tables: WordTables) {
    var position = 0
    while position < words.count {
      var (role, length) = tables.role(of: words[position...])
      if !role.isQuestion, let meant = Lexicon.museum.sequence(at: words[position...]),
        meant.length > length
      {
        (role, length) = (.content, meant.length)
        sequenceConcepts.append(
          (words[position].number...words[position + length - 1].number, meant.concepts))
      }
      if isRequest, length == 1, let own = ownLength(at: words[position...], tables) {
        position += own
        continue
      }
      for word in words[position..<(position + length)] where role != .small {
        if tables.isSmall(word) { continue }
        atoms.append(
          TextAtom(
            kind: .word, position: word.number, role: role.ofPhrase(isLong: length > 1)))
      }
      note(role)
      position += length
    }
  }

  // MARK: - What is asked

  mutating func note(_ role: WordRole) {
    switch role {
    case .question(let kind): questions.append(kind)
    case .when:
      asksWhenAlone = !questions.contains(.date)
      questions.append(.date)
    case .hour:
      asksHour = !questions.contains(.shown)
      questions.append(.shown)
    case .attribute(let attribute):
      attributes.append(attribute)
      if attribute == .count { sharedQuestions.insert(.howMany) }
      if attribute == .origin { sharedQuestions.insert(.origin) }
      if attribute == .height { questions.append(.size) }
    case .cue(let cue):
      cues.append(cue)
      if cue == .rest { cues.append(.other) }
      if cue == .coming { cues.append(.elsewhere) }
    case .who: asksWho = true
    case .whoItIs:
      questions.append(.identity)
      sharedQuestions.insert(.whoItIs)
    case .whose:
      asksWho = true
      sharedQuestions.insert(.whose)
    case .meaning: sharedQuestions.insert(.meaning)
    case .making: tellsOfMaking = true
    case .attribution: asksForAttribution = true
    case .work: hasWorkNoun = true
    case .content, .small, .soft, .faint, .offTopic, .chat, .aside: break
    }
  }

  /// Of a picture one asks how tall it is, not how tall it was.
  private var asksWhatWasTall: Bool {
    let has = { (word: String) in units.contains(TermKey(word: word.utf8)) }
    return has("mesurait") || has("faisait") || has("tall") && has("was") && !has("it")
  }

  /// Reads words together that mean a question wherever they stand: "who the hell really made this".
  private mutating func joinQuestions() {
    if cues.contains(.coming), let asked = questions.firstIndex(of: .date) {
      questions[asked] = .shown
    }
    if questions.contains(.shown) { cues.append(.elsewhere) }
    asksHour = asksHour && !cues.contains(.coming) && questions.count { $0 == .shown } == 1
    asksWhenAlone =
      asksWhenAlone && questions.count { $0 == .date } == 1 && attributes.isEmpty
      && !tellsOfMaking && !asksForAttribution && !ShowingQuestions.tellOfPast(units)
    if asksWho, tellsOfMaking { questions.append(.artist) }
    // The painter's name is in the label, and so is the room's.
    if questions.contains(.artist) || questions.contains(.location) {
      attributes.removeAll { $0 == .name }
    }
    if questions.contains(.size), !hasWorkNoun, asksWhatWasTall { attributes.append(.height) }
    guard hasWorkNoun else { return }
    // The name, the age of a painting are its title and its date.
    if attributes.contains(.name) { questions.append(.identity) }
    if attributes.contains(.age) { questions.append(.date) }
    attributes.removeAll { $0 == .name || $0 == .age }
  }
}
