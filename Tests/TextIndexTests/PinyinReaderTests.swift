import Testing

@testable import TextIndex

struct PinyinReaderTests {
  private let tables = HanTables.shared

  private func syllables(_ typed: String) -> [UInt16]? {
    PinyinReader.syllables(of: Array(typed.utf8)[...], in: tables)
  }

  private func read(_ characters: String) -> [UInt16] {
    characters.unicodeScalars.map { tables.syllable(of: $0.value) }
  }

  @Test(arguments: [
    ("zuoshou", "左手"), ("zuo3shou3", "左手"), ("daoying", "倒影"), ("nvren", "女人"), ("nuren", "女人"),
    ("xian", "先"), ("shengmu", "圣母"),
  ])
  func `typed syllables are those of the characters`(_ typed: String, _ characters: String) {
    #expect(syllables(typed) == read(characters))
  }

  @Test(arguments: ["reflet", "where", "", "3", "zuosh", "a\u{301}"])
  func `what is not made of syllables is no pinyin`(_ typed: String) {
    #expect(syllables(typed) == nil)
  }

  @Test func `fifty letters that nearly work out are given up at once`() {
    #expect(syllables(String(repeating: "xian", count: 11) + "k") == nil)
  }

  @Test func `traditional characters are simplified, others are kept`() {
    let simplified = "蒙娜麗莎的畫A".unicodeScalars.map { tables.simplified($0.value) }
    #expect(simplified == "蒙娜丽莎的画A".unicodeScalars.map(\.value))
  }
}
