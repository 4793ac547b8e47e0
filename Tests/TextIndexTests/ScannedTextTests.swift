import Testing

@testable import TextIndex

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
