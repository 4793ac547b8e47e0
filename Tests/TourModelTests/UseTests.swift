import Testing
import TourDiagnostics
import TourModel

struct UseTests {
  private let louvre = """
    room etats "Salle des États"
    work joconde "La Joconde"
      in etats
      detail mains "les mains"
    """

  @Test func `a used file brings its rooms and works, and no more`() {
    let analysis = Analysis(
      """
      use "louvre.tour"
      tour petit "Une petite visite"
        speaks fr
      stop joconde 2m
      """,
      files: [
        "louvre.tour": """
        \(louvre)
        tour grand "Une grande visite"
          speaks fr
        stop etats 1m
        audience
          live 3
        test "vide"
          expect works = 1
        """
      ])
    #expect(analysis.codes == [])
    #expect(analysis.tour.name == "petit")
    #expect(analysis.tour.works.map(\.name) == ["joconde"])
    #expect(analysis.tour.details.map(\.name) == ["mains"])
    #expect(analysis.tour.stops.map(\.name) == ["joconde"])
    #expect(analysis.tour.audience == nil)
    #expect(analysis.tour.tests.isEmpty)
    #expect(analysis.result.sources.map(\.path) == ["tour.tour", "louvre.tour"])
  }

  @Test
  func `a file without a tour also gets the used one's tour, stops and audience, never its tests`()
  {
    let analysis = Analysis(
      """
      use "visite.tour"
      test "une œuvre"
        expect works = 1
      """,
      files: [
        "visite.tour": """
        use "louvre.tour"
        tour petit "Une petite visite"
          speaks fr
        stop joconde 2m
        audience
          live 3
        test "autre"
          expect works = 1
        """,
        "louvre.tour": louvre,
      ])
    #expect(analysis.codes == [])
    #expect(analysis.tour.name == "petit")
    #expect(analysis.tour.stops.map(\.name) == ["joconde"])
    #expect(analysis.tour.audience?.live == 3)
    #expect(analysis.tour.tests.map(\.name) == ["une œuvre"])
  }

  @Test func `the same file used twice counts once`() {
    let analysis = Analysis(
      """
      use "a.tour"
      use "./louvre.tour"
      use "louvre.tour"
      tour petit "Une petite visite"
        speaks fr
      stop joconde 2m
      """, files: ["a.tour": "use \"louvre.tour\"\n", "louvre.tour": louvre])
    #expect(analysis.codes == [])
    #expect(analysis.result.sources.count == 3)
  }

  @Test func `a name declared in two files is reported with both places`() throws {
    let analysis = Analysis(
      script(rest: "use \"a.tour\""), files: ["a.tour": "room hall \"Un autre hall\"\n"])
    let diagnostic = try #require(analysis.result.diagnostics.first)
    #expect(analysis.codes == ["T0204"])
    // What several tours share was there first.
    #expect(diagnostic.primary.source == .root)
    #expect(diagnostic.related.map(\.span.source) == [SourceID(1)])
  }

  @Test func `a circle shows each use that closes it`() throws {
    let analysis = Analysis(
      script(rest: "use \"a.tour\""),
      files: ["a.tour": "use \"b.tour\"\n", "b.tour": "use \"a.tour\"\n"])
    let diagnostic = try #require(analysis.result.diagnostics.first)
    #expect(analysis.codes == ["T0403"])
    #expect(diagnostic.primary == SourceSpan(source: SourceID(2), range: 4..<12))
    #expect(diagnostic.related.map(\.span) == [SourceSpan(source: SourceID(1), range: 4..<12)])
  }

  @Test func `a file that uses itself is a circle`() {
    let analysis = Analysis(script(rest: "use ⟦\"tour.tour\"⟧"))
    #expect(analysis.codes == ["T0403"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `where a file is missing, names that it may declare are not reported`() {
    let analysis = Analysis(
      """
      use ⟦"louvre.tour"⟧
      tour petit "Une petite visite"
        speaks fr
      stop joconde 2m
        show joconde.mains
      """)
    #expect(analysis.codes == ["T0401"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a used file's own mistakes are reported in it`() {
    let analysis = Analysis(
      script(rest: "use \"a.tour\""),
      files: ["a.tour": "work lune \"La Lune\"\n  in nulle-part\n"])
    #expect(analysis.codes == ["T0212"])
    #expect(analysis.primaries.map(\.source) == [SourceID(1)])
  }

  @Test func `languages that only a used file speaks are no mistake`() {
    let analysis = Analysis(
      script(rest: "use \"a.tour\""),
      files: ["a.tour": "work lune \"La Lune\"\n  de \"Der Mond\"\n"])
    #expect(analysis.codes == [])
  }

  @Test func `files within each other are bounded`() {
    var limits = AnalysisLimits()
    limits.useDepth = 2
    let files = [
      "a.tour": "use \"b.tour\"\n", "b.tour": "use \"c.tour\"\n", "c.tour": "room c \"C\"\n",
    ]
    #expect(
      Analysis(script(rest: "use \"a.tour\""), files: files, limits: limits).codes == ["T0407"])
    #expect(Analysis(script(rest: "use \"b.tour\""), files: files, limits: limits).codes == [])
  }

  @Test func `files in all are bounded, and reported once`() {
    var limits = AnalysisLimits()
    limits.files = 2
    let files = [
      "a.tour": "room a \"A\"\n", "b.tour": "room b \"B\"\n", "c.tour": "room c \"C\"\n",
    ]
    let uses = "use \"a.tour\"\nuse \"b.tour\"\nuse \"c.tour\""
    #expect(Analysis(script(rest: uses), files: files, limits: limits).codes == ["T0408"])
  }

  @Test func `the bytes of all used files are bounded together`() {
    var limits = AnalysisLimits()
    limits.usedBytes = 22
    let files = ["a.tour": "room a \"A\"\n", "b.tour": "room b \"B\"\n", "c.tour": "\n"]
    #expect(
      Analysis(script(rest: "use \"a.tour\"\nuse \"b.tour\""), files: files, limits: limits).codes
        == [])
    let three = "use \"a.tour\"\nuse \"b.tour\"\nuse \"c.tour\""
    #expect(Analysis(script(rest: three), files: files, limits: limits).codes == ["T0406"])
  }
}
