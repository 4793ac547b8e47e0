import Testing
import TourDiagnostics
import TourSyntax

/// Bounds in pairs: at the bound passes, one past is reported.
@Suite struct LimitTests {
  private func parse(_ text: String, _ limits: SyntaxLimits) -> [DiagnosticCode] {
    TourParser.parse(SourceText(path: "limits", text: text), limits: limits).diagnostics.map(\.code)
  }

  private func nested(_ depth: Int) -> String {
    "stop s\n" + String(repeating: "if late 1s\n", count: depth)
      + String(repeating: "end if\n", count: depth)
  }

  @Test func `blocks nest as deep as the limit, and no deeper`() {
    var limits = SyntaxLimits()
    limits.nesting = 4
    #expect(parse(nested(4), limits) == [])
    #expect(parse(nested(5), limits) == ["T0154"])
    #expect(parse(nested(7), limits) == ["T0154"])
  }

  @Test func `a hundred thousand open blocks are one diagnostic`() {
    let text = "stop s\n" + String(repeating: "if late 1s\nvote 3s\noption \"A\"\n", count: 33_000)
    #expect(parse(text, SyntaxLimits()) == ["T0154"])
  }

  @Test func `a line of a hundred thousand slips has a bounded number of diagnostics`() {
    let text = "stop s " + String(repeating: "1x ", count: 100_000)
    #expect(parse(text, SyntaxLimits()).count == 100)
  }

  @Test func `a file is read up to the limit of its bytes`() {
    var limits = SyntaxLimits()
    limits.fileBytes = 7
    #expect(parse("stop s\n", limits) == [])
    #expect(parse("stop s\n\n", limits) == ["T0105"])
    let source = SourceText(path: "limits", text: "stop s\n\n")
    #expect(TourParser.parse(source, limits: limits).tree.printed() == source.bytes)
  }

  @Test func `diagnostics are kept up to the limit, and the last says how many are not`() throws {
    var limits = SyntaxLimits()
    limits.diagnostics = 3
    #expect(parse("a\nb\nc\n", limits) == ["T0140", "T0140", "T0140"])
    let result = TourParser.parse(
      SourceText(path: "limits", text: "a\nb\u{7}\nc\nd\n"), limits: limits)
    #expect(result.diagnostics.count == 4)
    let last = try #require(result.diagnostics.last)
    #expect(last.code == "T0106")
    #expect(last.message == "1 more mistake is not shown")
  }
}
