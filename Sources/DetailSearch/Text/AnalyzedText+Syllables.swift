internal import TextIndex
internal import TourModel

/// Requests in Latin letters that are Mandarin.
extension AnalyzedText {
  /// The syllables of a text in Latin letters that reads as Mandarin, and as little else: they are those of a name
  /// of the tour, or few of its words are known.
  func pinyin(_ language: Language?, _ speller: Speller) -> [UInt16]? {
    guard hasWords, scanned.characters.isEmpty, words.count <= 40,
      let (syllables, hasTone) = syllablesOfWords()
    else { return nil }
    if words.count > 1, speller.isNamed(syllables) { return syllables }
    let most = language?.primary == "zh" ? words.count * 2 / 3 : words.count / 3
    var known = 0
    for case .word(let word) in scanned.tokens
    where speller.isKnown(word.key) || speller.isRun(scanned.letters(of: word)) {
      known += 1
      if known > most { return nil }
    }
    return syllables.count >= 2 || hasTone ? syllables : nil
  }

  /// Nil where a word is not made of syllables.
  private func syllablesOfWords() -> (syllables: [UInt16], haveTone: Bool)? {
    var syllables: [UInt16] = []
    var hasTone = false
    for case .word(let word) in scanned.tokens {
      let letters = scanned.letters(of: word)
      guard let read = PinyinReader.syllables(of: letters, in: HanTables.shared) else {
        return nil
      }
      syllables += read
      if word.isMarked || letters.contains(where: { $0 < 0x3A }) { hasTone = true }
    }
    return (syllables, hasTone)
  }

  mutating func read(syllables read: [UInt16], _ speller: Speller) {
    syllables = read
    let lengthsOfNames = speller.lengthsOfNames(in: read)
    var plainStart = 0
    var position = 0
    while position < read.count {
      guard let (role, length) = WordTable.chinese.role(ofSyllables: read[position...]),
        length > 1 || read.count > 2,
        // 那 and 哪里 say nothing, but not in `wei na si`, `meng na li sha`.
        !lengthsOfNames[position..<(position + length)].allSatisfy({
          $0 > (length > 1 ? length + 1 : 1)
        })
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
}
