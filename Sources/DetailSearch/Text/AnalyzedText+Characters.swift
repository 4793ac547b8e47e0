internal import TextIndex

extension AnalyzedText {
  /// Whether a character is one of 到底 or 究竟, which only press the question: 她到底是谁.
  func isEmphasis(at index: Int, in run: Range<Int>) -> Bool {
    let character = scanned.characters[index]
    guard let pair = WordTable.emphases.first(where: { $0.0 == character || $0.1 == character })
    else { return false }
    let other = character == pair.0 ? index + 1 : index - 1
    return run.contains(other)
      && scanned.characters[other] == (character == pair.0 ? pair.1 : pair.0)
  }

  mutating func read(characters range: Range<Int>) {
    var plainStart = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      let rest = scanned.characters[position..<range.upperBound]
      let role = WordTable.chinese.role(ofCharacters: rest)
      // A word that is longer than the phrase at its start is a word: 太阳, not 太.
      let meant = Lexicon.museum.word(at: rest).map(\.length) ?? 0
      if isRequest, role?.length ?? 1 == 1, let own = ownLength(at: rest) {
        append(characters: plainStart..<position, .content)
        position += own
        plainStart = position
        continue
      }
      guard let role, role.length >= meant else {
        position += max(1, meant)
        continue
      }
      append(characters: plainStart..<position, .content)
      if role.role != .small {
        append(
          characters: position..<(position + role.length),
          role.role.ofPhrase(isLong: role.length > 2))
      }
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
    var word = run.lowerBound..<run.lowerBound
    for position in run {
      if position >= word.upperBound, isRequest {
        let rest = scanned.characters[position..<run.upperBound]
        word = position..<(position + (Lexicon.museum.word(at: rest).map(\.length) ?? 0))
      }
      // Who is 没穿衣服, "not dressed", has no clothes: but for the first pair it is known by what it means.
      let isNegated =
        word.count > 2 && WordTable.negations.contains(scanned.characters[word.lowerBound])
      let isInside = { (index: Int) in isNegated && word.dropFirst(2).contains(index) }
      let isLight =
        isRequest && position >= word.upperBound
        && WordTable.faintCharacters.contains(scanned.characters[position])
      atoms.append(
        TextAtom(
          kind: .character, position: position, role: isLight ? .soft : role,
          hasBefore: position > run.lowerBound && !isInside(position),
          hasAfter: position + 1 < run.upperBound && !isInside(position + 1)))
    }
  }
}
