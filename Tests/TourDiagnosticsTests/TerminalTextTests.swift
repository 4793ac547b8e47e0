import Testing
import TourDiagnostics

@Suite struct TerminalTextTests {
  @Test(arguments: [
    "Hall d'accueil", "“Le reflet” · 1h ± 2m", "大家好，欢迎！", "e\u{301}", "👨‍👩‍👧‍👦", "❤\u{FE0F}", "עברית",
    "می‌روم",
    "\u{FFFD}",
  ])
  func `plain text of any language stays as it is`(text: String) {
    #expect(TerminalText.sanitized(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    ("\u{1B}[2J", "␛[2J"), ("\u{1B}]0;title\u{7}", "␛]0;title␇"), ("a\tb", "a b"),
    ("a\r\nb", "a␍␊b"),
    ("a\0b", "a␀b"), ("\u{8}\u{7F}", "␈␡"), ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\u{85}b", "a\u{FFFD}b"),
    ("a\u{2028}b\u{2029}", "a\u{FFFD}b\u{FFFD}"), ("\u{202E}gnp", "\u{FFFD}gnp"),
    ("\u{2066}\u{2069}\u{200E}\u{61C}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("in\u{200B}visible\u{FEFF}", "in\u{FFFD}visible\u{FFFD}"), ("so\u{AD}ft", "so\u{FFFD}ft"),
    ("\u{E0041}", "\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}"),
  ])
  func `what could act on a terminal, or hide, is seen`(hostile: String, shown: String) {
    #expect(TerminalText.sanitized(hostile) == shown)
  }

  @Test func `no scalar below a space or between DEL and the first Latin sign ever comes out`() {
    let all = String(String.UnicodeScalarView((0...0x2FFF).compactMap(Unicode.Scalar.init)))
    let bad = TerminalText.sanitized(all).unicodeScalars.filter {
      $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    #expect(bad.isEmpty)
  }

  @Test func `marks piled on one letter are cut`() {
    let piled = "a" + String(repeating: "\u{301}", count: 1000) + "b\u{301}"
    let safe = TerminalText.sanitized(piled)
    #expect(safe.unicodeScalars.count == 1 + TerminalText.marksPerLetter + 2)
    #expect(safe.count == 2)
  }
}
