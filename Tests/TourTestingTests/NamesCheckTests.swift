import Testing
import TourDiagnostics
import TourModel
import TourTesting

/// What is wrong with the names by which viewers ask.
struct NamesCheckTests {
  private func found(_ details: String, audience: String = "") -> [Diagnostic] {
    let script = """
      tour demo "Démonstration"
        speaks zh
        captions fr
      room hall "Hall d'accueil"
        zh "大厅"
      work portrait "Femme assise"
        zh "坐着的女人"
        artist "Johannes Vermeer", zh "约翰内斯·维米尔"
        date "1665"
        in hall
      \(details)
      stop portrait 1m
      \(audience)
      """
    return NamesCheck(SampleTour.analysis(testing: "  expect works = 1", script: script))
      .diagnostics()
  }

  private static let hands = """
      detail mains "les mains"
        zh "双手"
        fr> Elles sont croisées.
        zh> 双手交叉。
    """

  @Test func `names that lead to their places are right`() {
    #expect(found(Self.hands + "\n    asks fr \"poignets\"\n    asks zh \"手腕\"").isEmpty)
  }

  @Test func `of two details with one name, the second is told where the first has it`() throws {
    let diagnostics = found(
      Self.hands + """

            asks fr "bijou"
          detail bague "la bague"
            zh "戒指"
            asks fr "anneau", "bijou"
        """)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.code == "T0501")
    #expect(diagnostic.severity == .warning)
    #expect(
      diagnostic.message == "“bijou” leads viewers to `portrait.mains`, not to `portrait.bague`")
    #expect(diagnostic.related.map(\.label) == ["it has this name too"])
    #expect(
      diagnostic.notes == ["of two that bear one name viewers get one: write another word, or none"]
    )
  }

  @Test(arguments: [
    ("Vermeer", "it is the artist of that work"),
    ("portrait", "the script itself calls that one so, and viewers may"),
    ("Femme assise", "of two that bear one name viewers get one"),
  ])
  func `a name of the work itself leads to the work, and the reason is told`(
    _ name: String, _ reason: String
  ) {
    let diagnostics = found(Self.hands + "\n    asks fr \"\(name)\"")
    #expect(
      diagnostics.map(\.message) == [
        "“\(name)” leads viewers to `portrait`, not to `portrait.mains`"
      ])
    #expect(diagnostics.first?.notes == ["\(reason): write another word, or none"])
  }

  @Test(arguments: ["🙏", "?!"])
  func `a name without a word finds nothing`(_ name: String) {
    let diagnostics = found(Self.hands + "\n    asks fr \"\(name)\"")
    #expect(diagnostics.map(\.code) == ["T0502"])
  }

  @Test(arguments: [
    ("fr", "où"), ("fr", "le"), ("fr", "c'est quoi"), ("zh", "在哪里"), ("zh", "请"),
  ])
  func `a name that stands in requests for anything is reported`(
    _ language: String, _ name: String
  ) {
    let diagnostics = found(Self.hands + "\n    asks \(language) \"\(name)\"")
    #expect(diagnostics.map(\.message) == ["“\(name)” stands in requests for anything"])
  }

  @Test(arguments: [("fr", "c'est qui"), ("zh", "她是谁"), ("fr", "combien de doigts")])
  func `a whole question may be a name`(_ language: String, _ name: String) {
    #expect(found(Self.hands + "\n    asks \(language) \"\(name)\"").isEmpty)
  }

  @Test func `a detail without a name in a language of which other titles have one is reported`() {
    let diagnostics = found("  detail mains \"les mains\"\n    zh> 双手交叉。")
    #expect(diagnostics.map(\.message) == ["`portrait.mains` has no name in zh"])
    #expect(found("  detail mains \"les mains\"\n    asks zh \"双手\"").isEmpty)
  }

  @Test func `the audience's languages count, where titles are translated into them`() {
    let audience = """
      audience
        live 100
        languages zh 90%, en 10%
      """
    #expect(found(Self.hands, audience: audience).isEmpty)
    let english = Self.hands + "\n  detail bague \"la bague\"\n    zh \"戒指\"\n    en \"the ring\""
    #expect(
      found(english, audience: audience).map(\.message) == ["`portrait.mains` has no name in en"])
  }
}
