import Testing
import TourDiagnostics

@Suite struct FixApplicationTests {
  private let text = SourceText(path: "a.tour", text: "abcdef")

  private func diagnostic(_ range: Range<Int>, _ replacement: String, isSafe: Bool = true)
    -> Diagnostic
  {
    Diagnostic(
      "T0101", .error, "odd", at: text.span(range),
      fixes: [Fix("do", replace: text.span(range), with: replacement, isSafe: isSafe)])
  }

  private func applied(_ diagnostics: [Diagnostic]) -> (String?, Int) {
    let (changed, count) = FixApplication.apply(diagnostics, to: [text])
    return (changed.first.map { String(decoding: $0.bytes, as: UTF8.self) }, count)
  }

  @Test func `fixes are applied in the order of the text, whatever their own`() {
    #expect(applied([diagnostic(4..<5, "X"), diagnostic(0..<2, "é")]) == ("écdXf", 2))
  }

  @Test func `a fix that overlaps one already taken waits`() {
    #expect(applied([diagnostic(1..<4, "X"), diagnostic(3..<5, "Y")]) == ("aXef", 1))
  }

  @Test func `two insertions at one place are not both made`() {
    #expect(applied([diagnostic(3..<3, "X"), diagnostic(3..<3, "Y")]) == ("abcXdef", 1))
  }

  @Test func `a fix that is not safe is left to the author`() {
    #expect(applied([diagnostic(0..<1, "X", isSafe: false)]) == (nil, 0))
  }
}
