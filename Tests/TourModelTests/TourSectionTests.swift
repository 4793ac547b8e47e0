import Testing
import TourDiagnostics
import TourModel

struct TourSectionTests {
  @Test func `a tour section is read whole`() {
    let analysis = Analysis(
      """
      tour clair-de-lune "Clair de lune au Petit Palais"
        zh "小皇宫的月光"
        guide "Xin Huo", zh "霍昕"
        guide "Claire"
        speaks zh
        captions fr, en
        starts 2016-09-15 10:00 Europe/Paris
        viewers Asia/Shanghai 16:00
        lasts 1h ± 2m
        pace zh 220 characters/min
        walks 50 metres/min step-free
        thread #moon "Le fil de la lune", zh "月亮的线索"
      room hall "Hall d'accueil"
      work lune "La Lune"
        in hall
        tags #moon
      stop lune 2m
      """)
    let tour = analysis.tour
    #expect(analysis.codes == [])
    #expect(tour.name == "clair-de-lune")
    #expect(tour.title.text(in: Language("zh")) == "小皇宫的月光")
    #expect(tour.guides.map(\.plain) == ["Xin Huo", "Claire"])
    #expect(tour.guides[0].text(in: Language("zh")) == "霍昕")
    #expect(tour.speaks == [Language("zh")])
    #expect(tour.captions == [Language("fr"), Language("en")])
    #expect(tour.lasts == DurationRange(shortest: .minutes(58), longest: .minutes(62)))
    #expect(
      tour.paces
        == [Pace(language: Language("zh"), unitsPerMinute: 220, unit: .characters)])
    #expect(tour.walking.metresPerMinute == 50)
    #expect(tour.walking.isStepFree)
    #expect(tour.threads.map(\.tag) == ["moon"])
    // 08:00 UTC.
    #expect(tour.clock?.startUnixSeconds == 1_473_926_400)
    #expect(tour.clock?.zone.name == "Europe/Paris")
    #expect(tour.clock?.viewers?.name == "Asia/Shanghai")
  }

  @Test(arguments: ["speaks zh", "captions en", "lasts 1h", "walks step-free"])
  func `what a tour says once is reported where it comes again`(line: String) {
    let first = line == "speaks zh" ? "" : line
    let analysis = Analysis(script(tour: "\(first)\n⟦\(line)⟧"))
    #expect(analysis.codes == ["T0219"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a language twice, and captions in a spoken one, are reported at their places`() {
    let twice = Analysis(script(tour: "captions en, de, ⟦en⟧"))
    #expect(twice.codes == ["T0224"])
    #expect(twice.primaries == twice.marks)
    #expect(twice.tour.captions == [Language("en"), Language("de")])
    let spoken = Analysis(script(tour: "captions en, ⟦fr⟧"))
    #expect(spoken.codes == ["T0226"])
    #expect(spoken.primaries == spoken.marks)
    #expect(spoken.tour.captions == [Language("en")])
  }

  @Test func `without a spoken language no other language is reported`() {
    let analysis = Analysis(
      "⟦tour petit \"Petit\"⟧\n  en \"Small\"\nroom hall \"Hall\"\nstop hall 2m\n  en> Hello.")
    #expect(analysis.codes == ["T0225"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a slip of a statement offers the statement`() throws {
    let analysis = Analysis(script(works: "work lune \"La Lune\"\n⟦dat⟧ \"1880\""))
    #expect(analysis.codes == ["T0208"])
    #expect(analysis.primaries == analysis.marks)
    let fix = try #require(analysis.result.diagnostics[0].fixes.first)
    #expect(fix.edits.map(\.replacement) == ["date"])
  }

  @Test func `a language that no line names is reported once`() {
    let analysis = Analysis(
      script(
        works: "work lune \"La Lune\"\n⟦de⟧ \"Der Mond\"\nartist \"Anonyme\", de \"Unbekannt\""))
    #expect(analysis.codes == ["T0209"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a variety of a language of the tour is one of its languages`() {
    #expect(
      Analysis(script(tour: "captions zh", hall: "zh-Hant \"大廳\"")).codes == [])
  }

  @Test func `the pace of Chinese counts characters, of others words`() {
    func codes(_ tour: String) -> [String] { Analysis(script(tour: tour)).codes }
    #expect(codes("pace fr 130 words/min") == [])
    #expect(codes("pace fr 130 characters/min") == ["T0227"])
    #expect(codes("pace zh 130 characters/min") == ["T0228"])
    #expect(codes("pace fr 0 words/min") == ["T0231"])
    #expect(codes("pace fr 30 words/min") == [])
    #expect(codes("pace fr 29.9 words/min") == ["T0231"])
    #expect(codes("walks 5 metres/min") == [])
    #expect(codes("walks 4.9 metres/min") == ["T0229"])
  }

  @Test func `threads are declared once`() {
    let analysis = Analysis(
      script(
        tour: "thread #moon \"La lune\"\nthread ⟦#moon⟧ \"La nuit\"",
        works: "work lune \"La Lune\"\ntags #moon"))
    #expect(analysis.codes == ["T0207"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a second tour is reported at its header, with the first`() throws {
    let analysis = Analysis(script(rest: "⟦tour autre \"Une autre\"⟧\nspeaks zh"))
    #expect(analysis.codes == ["T0202"])
    #expect(analysis.primaries == analysis.marks)
    #expect(analysis.result.diagnostics[0].related.count == 1)
    #expect(analysis.tour.speaks == [Language("fr")])
  }
}
