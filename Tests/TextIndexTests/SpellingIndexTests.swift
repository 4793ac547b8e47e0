import Testing

@testable import TextIndex

struct SpellingIndexTests {
  private static let words = [
    "chapeau", "chateau", "monet", "reflet", "champollion", "lune", "main",
  ]
  private let index: SpellingIndex

  init() {
    index = SpellingIndex(count: Self.words.count) { Array(Self.words[$0].utf8)[...] }
  }

  private func corrections(_ typed: String) -> [String] {
    guard var search = SpellingSearch(Array(typed.utf8)[...]) else { return [] }
    search.look(in: index)
    return search.words().map { Self.words[$0.word] }
  }

  @Test(arguments: [
    ("chapaeu", ["chapeau"]), ("chapeu", ["chapeau"]), ("chhapeau", ["chapeau"]),
    ("hcapeau", ["chapeau"]), ("reflte", ["reflet"]), ("champolion", ["champollion"]),
    ("chmapolion", ["champollion"]), ("luen", ["lune"]),
  ])
  func `slips are set right`(_ typed: String, _ expected: [String]) {
    #expect(corrections(typed) == expected)
  }

  @Test(arguments: ["manet", "lina", "mai", "xapeau", "chpaeua", "", "é", "12345"])
  func `what may be another word is left`(_ typed: String) {
    #expect(corrections(typed).isEmpty)
  }

  @Test func `of several indices the nearest are given, those of the first one first`() throws {
    let other = SpellingIndex(count: 2) { Array(["chaleau", "chapeaux"][$0].utf8)[...] }
    var search = try #require(SpellingSearch(Array("chaeau".utf8)[...]))
    search.look(in: index)
    search.look(in: other)
    #expect(search.words().map(\.index) == [0, 0, 1])
    #expect(search.words().map(\.word) == [0, 1, 0])
    #expect(search.words(limit: 1).map(\.word) == [0])
    #expect(search.words { $0.index == 0 }.map(\.word) == [0])
  }

  @Test func `of several words the nearest are given, in their order`() {
    #expect(corrections("chaeau") == ["chapeau", "chateau"])
  }
}

struct SnowballStemmerTests {
  private func expectOneStem(_ a: String, _ b: String, _ language: StemLanguage) {
    guard let stemmer = SnowballStemmer(language) else {
      Issue.record("there is no stemmer of \(language)")
      return
    }
    let (stem, other) = (stemmer.key(of: Array(a.utf8)[...]), stemmer.key(of: Array(b.utf8)[...]))
    #expect(stem == other)
  }

  @Test(arguments: [
    ("chevaux", "cheval"), ("peintures", "peinture"), ("couronnes", "couronne"),
    ("dorees", "doree"),
  ])
  func `forms of a French word share a stem`(_ a: String, _ b: String) {
    expectOneStem(a, b, .french)
  }

  @Test(arguments: [("paintings", "painting"), ("hands", "hand"), ("restored", "restore")])
  func `forms of an English word share a stem`(_ a: String, _ b: String) {
    expectOneStem(a, b, .english)
  }
}

struct ScannedTextTests {
  @Test func `words are folded, characters simplified, all else separates`() {
    let text = ScannedText("L'Éveillé, ｅｔ 蒙娜麗莎！\u{7}cœur")
    let tokens = text.tokens.map { token in
      switch token {
      case .word(let word): text.text(of: word)
      case .characters(let range): text.text(ofCharacters: range)
      }
    }
    #expect(tokens == ["l", "eveille", "et", "蒙娜丽莎", "coeur"])
  }

  @Test func `composed and decomposed letters are the same word, written with a sign`() {
    let composed = ScannedText("thé").tokens
    let decomposed = ScannedText("the\u{301}").tokens
    guard case .word(let a) = composed[0], case .word(let b) = decomposed[0] else {
      Issue.record("words are expected")
      return
    }
    #expect(a.key == b.key)
    #expect(a.writtenKey == b.writtenKey)
    #expect(a.isMarked && b.isMarked)
    #expect(a.writtenKey != a.key)
  }

  @Test func `only so many scalars are read, and long words are cut`() {
    #expect(ScannedText("aaa bbb", scalarLimit: 4).tokens.count == 1)
    let long = ScannedText(String(repeating: "x", count: 1000), wordLimit: 16)
    #expect(long.letters.count == 16)
  }
}

struct PostingsTests {
  private static let a = Postings.Fields(rawValue: 1)
  private static let b = Postings.Fields(rawValue: 2)

  @Test func `each term has its documents in order, with all their fields`() {
    var builder = Postings.Builder()
    builder.add(1, document: 0, fields: Self.a)
    builder.add(0, document: 0, fields: Self.b)
    builder.add(1, document: 2, fields: Self.a)
    builder.add(1, document: 2, fields: Self.b)
    let postings = builder.build(termCount: 3)
    #expect(postings.postings(of: 0).map(\.document) == [0])
    #expect(postings.postings(of: 1).map(\.document) == [0, 2])
    #expect(postings.postings(of: 1).map(\.fields) == [Self.a, [Self.a, Self.b]])
    #expect(postings.count(of: 2) == 0)
  }

  @Test func `terms are numbered as they come, and found again`() {
    var table = TermTable(minimumCapacity: 4)
    let keys = (0..<5000).map { TermKey(character: UInt32($0)) }
    for (number, key) in keys.enumerated() { #expect(table.add(key) == number) }
    for (number, key) in keys.enumerated() { #expect(table.number(of: key) == number) }
    #expect(table.add(keys[17]) == 17)
    #expect(table.number(of: TermKey(character: 9999)) == nil)
  }
}
