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
