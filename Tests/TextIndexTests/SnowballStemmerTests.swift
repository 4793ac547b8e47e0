import Testing

@testable import TextIndex

struct SnowballStemmerTests {
  private func expectOneStem(_ a: String, _ b: String, _ language: StemLanguage) {
    guard let stemmer = SnowballStemmer(language) else {
      Issue.record("there is no stemmer of \(language)")
      return
    }
    let (stem, other) = (stemmer.key(of: Array(a.utf8)[...]), stemmer.key(of: Array(b.utf8)[...]))
    #expect(stem == other)
  }

  @Test(arguments: [
    ("chevaux", "cheval"), ("peintures", "peinture"), ("couronnes", "couronne"),
    ("dorees", "doree"),
  ])
  func `forms of a French word share a stem`(_ a: String, _ b: String) {
    expectOneStem(a, b, .french)
  }

  @Test(arguments: [("paintings", "painting"), ("hands", "hand"), ("restored", "restore")])
  func `forms of an English word share a stem`(_ a: String, _ b: String) {
    expectOneStem(a, b, .english)
  }
}
