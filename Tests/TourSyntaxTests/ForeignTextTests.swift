import Foundation
import Testing
import TourDiagnostics
import TourSyntax

/// Files that are text of another kind, or no text: one mistake, and nothing is lost.
@Suite struct ForeignTextTests {
  private static let script = "tour t \"Été\"\n  speaks fr\nroom a \"A\"\nstop a 1m\n"

  private func parse(_ bytes: [UInt8]) -> ParseResult {
    TourParser.parse(SourceText(path: "foreign.tour", bytes: bytes))
  }

  @Test(arguments: [
    (String.Encoding.utf16, "UTF-16"), (.utf16LittleEndian, "UTF-16"), (.utf16BigEndian, "UTF-16"),
    (.utf32, "UTF-32"),
  ])
  func `another Unicode is one mistake`(encoding: String.Encoding, name: String) throws {
    let bytes = Array(try #require(Self.script.data(using: encoding)))
    let result = parse(bytes)
    #expect(result.diagnostics.map(\.code) == ["T0101"])
    #expect(
      result.diagnostics.first?.message == "this file is text in \(name), and a script is in UTF-8")
    #expect(result.tree.printed() == bytes)
    #expect(TourFormatter.format(result.tree) == bytes)
  }

  @Test func `bare returns are one mistake, and one among line ends is its own`() {
    let bytes = Array(Self.script.replacing("\n", with: "\r").utf8)
    #expect(parse(bytes).diagnostics.map(\.code) == ["T0103"])
    #expect(TourFormatter.format(parse(bytes).tree) == bytes)
    #expect(parse(Array((Self.script + "// \r x\n").utf8)).diagnostics.map(\.code) == ["T0102"])
  }

  @Test func `a few control characters are their own mistakes, many are no text`() {
    let few = Self.script + "// \u{0}\u{1}\u{2}\n"
    #expect(parse(Array(few.utf8)).diagnostics.map(\.code) == ["T0102", "T0102", "T0102"])
    let many = (UInt8(0)..<100).flatMap { number -> [UInt8] in [number % 32, 0x41, 0xFF] }
    #expect(parse(many).diagnostics.map(\.message) == ["this is no text file"])
    #expect(parse(many).tree.printed() == many)
  }

  @Test func `bytes that are not UTF-8 are reported once, at the first of them`() throws {
    let bytes = Array(try #require((Self.script + "// été\n").data(using: .isoLatin1)))
    let diagnostics = parse(bytes).diagnostics
    #expect(diagnostics.map(\.code) == ["T0101"])
    #expect(diagnostics.first?.primary.range == 8..<9)
    #expect(
      diagnostics.first?.notes == [
        "save the file as UTF-8", "3 more places are not UTF-8 in this file",
      ])
  }
}
