import Testing
import TourDiagnostics
import TourModel

struct WholeTourTests {
  private let two = "stop hall 1m\n⟦stop galerie 1m⟧"

  private func tour(_ setting: String = "", _ way: String, stops: String) -> Analysis {
    Analysis(
      """
      tour petit "Une petite visite"
      speaks fr
      \(setting)
      room hall "Hall"
      \(way)
      room galerie "Galerie"
      \(stops)
      """)
  }

  @Test func `two stops need a way between their rooms, and both rooms are named`() {
    let analysis = tour("", "", stops: two)
    #expect(analysis.codes == ["T0242"])
    #expect(analysis.primaries == analysis.marks)
    #expect(analysis.messages == ["there is no way from `hall` to `galerie`"])
    #expect(tour("", "to galerie 40s", stops: two).codes == [])
  }

  @Test func `a way that is one-way goes one way`() {
    #expect(tour("", "to galerie 40s one-way", stops: two).codes == [])
    #expect(
      tour("", "to galerie 40s one-way", stops: "stop galerie 1m\nstop hall 1m").codes == ["T0242"])
  }

  @Test func `a step-free tour takes no stairs, and is told of them`() {
    let analysis = tour("walks step-free", "to galerie 40s stairs", stops: two)
    #expect(analysis.codes == ["T0242"])
    #expect(analysis.messages == ["there is no step-free way from `hall` to `galerie`"])
    #expect(tour("", "to galerie 40s stairs", stops: two).codes == [])
  }

  @Test func `the same missing way is reported once`() {
    let analysis = tour(
      "", "",
      stops: "stop hall as a 1m\nstop galerie as b 1m\nstop hall as c 1m\nstop galerie as d 1m")
    #expect(analysis.codes == ["T0242"])
  }

  @Test
  func `a room without ways is reported where the guide goes there, and not where they leave`() {
    let analysis = Analysis(
      """
      tour petit "Une petite visite"
      speaks fr
      room hall "Hall"
      to galerie 40s
      room galerie "Galerie"
      room cave "Cave"
      stop hall 1m
      ⟦stop cave 1m⟧
      stop galerie 1m
      stop cave as cave-2 1m
      """)
    #expect(analysis.messages == ["there is no way from `hall` to `cave`"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `two rooms without ways are two mistakes`() {
    let analysis = Analysis(
      """
      tour petit "Une petite visite"
      speaks fr
      room hall "Hall"
      room galerie "Galerie"
      room cave "Cave"
      stop hall 1m
      stop galerie 1m
      stop cave 1m
      stop hall as fin 1m
      """)
    #expect(analysis.codes == ["T0242", "T0242"])
  }

  @Test func `the stop of a misspelt place is not missed by those who name it`() {
    let analysis = Analysis(
      script(
        stops: "stop ⟦gallerie⟧ 2m",
        rest: """
          test "t"
          expect stop galerie
          at galerie expect works = 0
          expect skipped gallerie
          """))
    #expect(analysis.codes == ["T0211"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `the code of a country for a language is one mistake, with the language`() {
    let captions = Analysis(
      script(tour: "captions zh", stops: "stop hall 2m\nfr> Un.\n⟦cn⟧> 一。\n\nfr> Deux.\ncn> 二。"))
    #expect(captions.codes == ["T0209"])
    #expect(captions.messages == ["`cn` is a country: its language is `zh`"])
    #expect(captions.result.diagnostics.first?.fixes.map(\.title) == ["write zh"])
    #expect(captions.primaries == captions.marks)
    let speaks = Analysis("tour t \"T\"\nspeaks ⟦jp⟧\nroom a \"A\"\nstop a\nja> こんにちは。")
    #expect(speaks.codes == ["T0209"])
    #expect(speaks.tour.speaks == [Language("ja")])
  }

  @Test func `a way that could not be read is reported alone`() {
    #expect(tour("", "to galrie 40s", stops: two).codes == ["T0212"])
    #expect(tour("", "to galerie 40", stops: two).codes.count == 1)
  }

  @Test func `an empty script is told so`() {
    #expect(Analysis("").codes == ["T0200"])
    #expect(Analysis("\u{FEFF}\n// rien\n").codes == ["T0200"])
  }

  @Test func `a script without a tour is told so at its first section`() {
    let analysis = Analysis("⟦room hall \"Hall\"⟧\nstop hall 1m")
    #expect(analysis.codes == ["T0201"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a misspelt tour is one mistake`() {
    #expect(
      Analysis("tuor petit \"Petit\"\nspeaks fr\nroom hall \"Hall\"\nstop hall 1m").codes.count == 1
    )
  }

  @Test func `diagnostics come in the order of the text`() {
    let analysis = Analysis(
      script(
        tour: "thread ⟦#moon⟧ \"La lune\"", hall: "to ⟦nulle-part⟧ 1s",
        stops: "stop hall 2m\nstop ⟦ailleurs⟧ 1m", rest: "audience\nwant ⟦personne⟧ 1%"))
    #expect(analysis.codes == ["T0243", "T0212", "T0211", "T0211"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a tag that is nearly a thread's is reported alone`() {
    let analysis = Analysis(
      script(tour: "thread #moon \"La lune\"", works: "work lune \"La Lune\"\ntags #mon"))
    #expect(analysis.codes == ["T0244"])
  }

  @Test func `thousands of stops in thousands of rooms are checked in time`() {
    let rooms = (0..<3000).map { "room r\($0) \"R\"\nto r\(($0 + 1) % 3000) 1s" }
    let stops = (0..<3000).map { "stop r\($0 * 7 % 3000) 1s" }
    let analysis = Analysis(
      "tour petit \"Petit\"\nspeaks fr\n" + (rooms + stops).joined(separator: "\n"))
    #expect(analysis.codes == [])
  }
}
