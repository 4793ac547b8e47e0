import Testing
import TourDiagnostics

struct XMLTextTests {
  @Test func `marks become references, letters stay`() {
    #expect(
      XMLText.escaped(#"<a href="x">L'été & l'eau 水</a>"#)
        == "&lt;a href=&quot;x&quot;&gt;L&apos;été &amp; l&apos;eau 水&lt;/a&gt;")
  }

  @Test func `what XML has no way to write is replaced`() {
    #expect(XMLText.escaped("a\u{0}b\u{1B}c\u{FFFF}d\ne") == "a␀b␛c\u{FFFD}d␊e")
  }
}
