internal import TextIndex

/// What is the viewer's own, or the guide's: `my cat`, `vos mains`, 我女儿. It is said of no place.
extension AnalyzedText {
  /// How many words `my cat`, `mon petit chien` have; nil where they are no such thing, or mean a side: `my left`.
  func ownLength(at words: ArraySlice<RequestWord>, _ tables: WordTables) -> Int? {
    guard let first = words.first, first.facts.contains(.ofSpeakers) else { return nil }
    let rest = words.dropFirst()
    let isQualified =
      rest.first.map { isSide($0) || tables.role(of: rest).role == .soft && !isOwn($0) } == true
    guard let named = rest.dropFirst(isQualified ? 1 : 0).first, isOwn(named) else { return nil }
    return isQualified ? 3 : 2
  }

  private func isOwn(_ word: RequestWord) -> Bool { Self.isOwn(concepts(of: word)[...]) }

  private func isSide(_ word: RequestWord) -> Bool {
    concepts(of: word).contains { Lexicon.museum.sense(of: Int($0)).side != nil }
  }

  private func concepts(of word: RequestWord) -> [Int16] {
    forms.keys(of: word.number).flatMap { keys in
      concepts(ofWord: word.number, keys, in: stemLanguages)
    }
  }

  private static let speakers = Set("我你您".unicodeScalars.map(\.value))
  private static let plural: UInt32 = 0x4EEC
  /// 的, 家: what follows may be anything that somebody has; without them only a person.
  private static let links = Set("的家".unicodeScalars.map(\.value))

  /// How many characters 我家狗, 你的声音, 我女儿 have; nil where they are no such thing.
  func ownLength(at characters: ArraySlice<UInt32>) -> Int? {
    guard let first = characters.first, Self.speakers.contains(first) else { return nil }
    var rest = characters.dropFirst()
    if rest.first == Self.plural { rest.removeFirst() }
    let links = rest.prefix(2).prefix { Self.links.contains($0) }.count
    rest.removeFirst(links)
    guard let word = Lexicon.museum.word(at: rest) else { return nil }
    let concepts = Lexicon.museum.concepts(ofCharacters: word.concepts)
    guard Self.isOwn(concepts), links > 0 || Self.isPerson(concepts) else { return nil }
    return rest.startIndex - characters.startIndex + word.length
  }

  private static func isOwn(_ concepts: ArraySlice<Int16>) -> Bool {
    !concepts.isEmpty && concepts.allSatisfy { Lexicon.museum.sense(of: Int($0)).side == nil }
  }

  private static func isPerson(_ concepts: ArraySlice<Int16>) -> Bool {
    concepts.contains { Lexicon.museum.sense(of: Int($0)).isPerson }
  }
}
