import Foundation
import Testing
import TourDiagnostics
import TourSyntax

@Suite struct LosslessTests {
  /// Holds that the tree prints back the same bytes and that its nodes lie inside each other.
  private func check(_ bytes: [UInt8]) {
    let source = SourceText(path: "text", bytes: bytes)
    let result = TourParser.parse(source)
    #expect(result.tree.printed() == bytes)
    #expect(isWellFormed(result.tree.root))
    #expect(
      result.diagnostics.allSatisfy { (0...bytes.count).contains($0.primary.range.upperBound) })
  }

  private func isWellFormed(_ node: SyntaxNode) -> Bool {
    var position = node.tokenRange.lowerBound
    for child in node.children {
      guard child.tokenRange.lowerBound >= position,
        child.tokenRange.upperBound <= node.tokenRange.upperBound, isWellFormed(child)
      else { return false }
      position = child.tokenRange.upperBound
    }
    return node.kind != .file || node.tokenRange == 0..<node.tree.tokenCount
  }

  @Test(arguments: Samples.wholeTours)
  func `a shipped tour has no diagnostic of the parser`(_ sample: Sample) {
    #expect(TourParser.parse(sample.source).diagnostics == [])
  }

  @Test(arguments: Samples.all)
  func `a sample prints back the same bytes`(_ sample: Sample) { check(sample.source.bytes) }

  @Test(arguments: Samples.pieces)
  func `every prefix of a sample prints back the same bytes`(_ sample: Sample) {
    for end in stride(from: 0, to: min(sample.source.bytes.count, 1500), by: 1) {
      check(Array(sample.source.bytes[..<end]))
    }
  }

  @Test(arguments: Samples.pieces)
  func `every deletion of one token of a sample prints back the same bytes`(_ sample: Sample) {
    let tree = TourParser.parse(sample.source).tree
    for token in 0..<tree.tokenCount {
      var bytes = sample.source.bytes
      bytes.removeSubrange(tree.token(token).range)
      check(bytes)
    }
  }

  @Test(arguments: 0..<60)
  func `random bytes print back`(_ seed: Int) {
    var random = SeededRandom(UInt64(seed))
    check((0..<random.below(400)).map { _ in UInt8(truncatingIfNeeded: random.next()) })
  }

  @Test(arguments: 0..<100)
  func `random words and signs print back`(_ seed: Int) {
    let words = [
      "stop", "if", "end", "vote", "option", "else", "room", "detail", " ", " ", "\n", "\n", "10",
      "3m", "\"",
      "..", "±", "+", ">", "zh", "》", "：", "，", "\r\n", "\\", "//", "#", "\u{FEFF}", "é", "图", "'",
      "-", "%",
      "«", "”", "/", ":", ".", "\u{3000}", "１", "at", "expect", "not", "and", "\u{2028}", "\u{0}",
    ]
    var random = SeededRandom(UInt64(seed))
    check((0..<300).flatMap { _ in Array(words[random.below(words.count)].utf8) })
  }
}
