import Testing
import TourDiagnostics

@testable import TourREPL

@Suite struct LineBreakingTests {
  private func lines(_ text: String, _ columns: Int) -> [String] {
    LineBreaking.lines(of: text, first: columns, rest: columns)
  }

  @Test func `words are kept whole`() {
    #expect(
      lines("Bonjour, et bienvenue au Petit Palais", 16) == [
        "Bonjour, et", "bienvenue au", "Petit Palais",
      ])
  }

  @Test func `Chinese breaks between any two characters`() {
    #expect(lines("欢迎来到巴黎小皇宫", 8) == ["欢迎来到", "巴黎小皇", "宫"])
  }

  @Test func `a wide character never hangs over the edge`() {
    #expect(lines("欢迎来到", 5) == ["欢迎", "来到"])
  }

  @Test(arguments: Array("，。！？、；：》」）…—”"))
  func `no line begins with closing punctuation`(mark: Character) {
    #expect(lines("欢迎来到\(mark)巴黎", 8)[1].hasPrefix("到\(mark)"))
  }

  @Test func `no line ends with an opening mark`() {
    #expect(lines("我们读《睡莲》吧", 8) == ["我们读", "《睡莲》", "吧"])
  }

  @Test func `a French space before a high mark holds`() {
    #expect(lines("Quelle lune ! Et puis", 12) == ["Quelle", "lune ! Et", "puis"])
    #expect(lines("voici « Lune » ici", 11) == ["voici", "« Lune »", "ici"])
  }

  @Test func `a word wider than a line is broken`() {
    #expect(lines("anticonstitutionnellement", 10) == ["anticonsti", "tutionnell", "ement"])
    #expect(lines("，，，，", 4) == ["，，", "，，"])
  }

  @Test func `an empty text is one empty line, and spaces at an end go`() {
    #expect(lines("", 10) == [""])
    #expect(lines("a  ", 10) == ["a"])
  }

  @Test(arguments: [20, 40, 80])
  func `no line is wider than the page, in any language`(columns: Int) {
    let text = """
      大家好，欢迎来到巴黎小皇宫。今天是中秋节，我们一起去寻找月亮。Bonjour et bienvenue au Petit Palais, \
      anticonstitutionnellement: 👨‍👩‍👧‍👦 flags 🇫🇷🇨🇳 e\u{301}te\u{301} 「引用」……
      """
    for style in [Style.header, nil] {
      for lead in ["", "zh-Hant  ", String(repeating: "长", count: 12)] {
        let page = Page(Presentation(columns: columns))
        for line in page.text(text, lead: lead, indent: 4, style: style) {
          #expect(DisplayWidth.width(of: line) <= columns)
        }
      }
    }
  }
}
