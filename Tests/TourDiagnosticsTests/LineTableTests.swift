import Testing
import TourDiagnostics

@Suite struct LineTableTests {
  private let text = SourceText(path: "a", text: "é山\r\n\nx")

  @Test func `columns count characters, not bytes`() {
    let table = LineTable(text)
    #expect(table.position(of: 5, in: text) == (1, 3))
    #expect(table.position(of: 8, in: text) == (3, 1))
    #expect(table.position(of: 99, in: text) == (3, 2))
  }

  @Test func `a line's range leaves out its end, CRLF too`() {
    let table = LineTable(text)
    #expect(table.lineCount == 3)
    #expect(table.range(ofLine: 0, in: text) == 0..<5)
    #expect(table.range(ofLine: 1, in: text) == 7..<7)
    #expect(table.range(ofLine: 2, in: text) == 8..<9)
  }
}
