import Testing

@testable import TourTesting

struct HoldingTests {
  @Test(arguments: [
    ("Le soleil se couche.", "soleil", true), ("Le soleil", "lune", false), ("水面仍是冷的", "冷的", true),
    ("水面", "水面仍", false), ("l’été", "l'été", false), ("", "a", false), ("a", "", true),
    ("", "", true),
    // The same letters in another form, and a letter that is another with its accent.
    ("l’e\u{301}té", "l’été", true), ("l’été", "l’e\u{301}te\u{301}", true),
    ("e\u{301}", "e", false),
    ("aab", "ab", true), ("\u{212B}", "Å", true),
  ])
  func `a text is found as Unicode compares`(_ whole: String, _ part: String, _ isFound: Bool) {
    #expect(whole.holds(part) == isFound)
    #expect(whole.contains(part) == isFound)
  }
}
