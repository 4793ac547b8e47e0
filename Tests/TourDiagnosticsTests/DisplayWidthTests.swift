import Testing
import TourDiagnostics

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("stop", 4), ("é", 1), ("e\u{301}", 1), ("Hall d’accueil", 14), ("月", 2), ("大厅", 4),
    ("，", 2), ("“", 1), ("·", 1), ("…", 1), ("─", 1), ("█", 1), ("かな", 4), ("ｶﾅ", 2), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("🇫🇷", 2), ("👨‍👩‍👧‍👦", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("🌕", 2),
    ("𠀀", 2), ("が", 2), ("ａ", 2), ("\u{3000}", 2), ("ไทย", 3), ("נ\u{5B8}", 1), ("\u{1B}", 0),
    ("\u{200D}", 0), ("\u{AD}", 0), ("㎡", 2), ("①", 1),
  ])
  func `a text takes the cells that a terminal gives it`(text: String, cells: Int) {
    #expect(DisplayWidth.width(of: text) == cells)
  }

  @Test func `an emoji in its text form stays narrow, and a keycap is two`() {
    #expect(DisplayWidth.width(of: "✔\u{FE0E}") == 1)
    #expect(DisplayWidth.width(of: "1\u{FE0F}\u{20E3}") == 2)
  }

  @Test func `a part of a text is measured as the text is`() {
    let text = "zh> 大家好"
    #expect(DisplayWidth.width(of: text.dropFirst(4)) == 6)
  }
}
