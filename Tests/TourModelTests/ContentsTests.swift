import Testing
import TourDiagnostics
import TourModel

struct ContentsTests {
  @Test func `a work is read whole`() throws {
    let analysis = Analysis(
      """
      tour petit "Une petite visite"
        speaks zh
        captions fr
        thread #sun "Le soleil"
      room galerie-nord "Galerie nord"
        level -1
      work lavacourt "Soleil couchant sur la Seine à Lavacourt, effet d'hiver"
        zh "拉瓦库尔塞纳河日落，冬季效果"
        artist "Claude Monet", zh "克洛德·莫奈"
        date "1880"
        technique "Huile sur toile"
        size "environ 101 × 150 cm"
        inventory "PPP439"
        in galerie-nord
        image "https://example.org/info.json" rights "Paris Musées" until 2027-12-31
        tags #sun
        asks fr "Lavacourt", "le Monet"
        fr> Un soleil d'hiver
        fr> se couche.
        fr>
        fr> Il gèle.
        zh> 冬天的
        zh> 落日。
        detail reflet "le reflet du soleil"
          zh "太阳的倒影"
          asks zh "倒影", "橙色"
          region 40% 60% 20% 30%
      stop galerie-nord 2m
      """)
    #expect(analysis.codes == [])
    let work = try #require(analysis.tour.works.first)
    #expect(work.title.text(in: Language("zh")) == "拉瓦库尔塞纳河日落，冬季效果")
    #expect(work.artist == LocalizedText("Claude Monet", [.init(Language("zh"), "克洛德·莫奈")]))
    #expect(work.date == LocalizedText("1880"))
    #expect(work.technique == LocalizedText("Huile sur toile"))
    #expect(work.size == LocalizedText("environ 101 × 150 cm"))
    #expect(work.inventory == "PPP439")
    #expect(work.room == RoomID(0))
    #expect(work.tags == ["sun"])
    #expect(work.details == [DetailID(0)])
    #expect(
      work.image
        == WorkImage(
          address: "https://example.org/info.json", rights: "Paris Musées",
          rightsEnd: CalendarDate(year: 2027, month: 12, day: 31)))
    #expect(work.knowledge.asks == [.init(Language("fr"), ["Lavacourt", "le Monet"])])
    #expect(
      work.knowledge.paragraphs(in: Language("fr")) == ["Un soleil d'hiver se couche.", "Il gèle."])
    #expect(work.knowledge.paragraphs(in: Language("zh")) == ["冬天的落日。"])
    #expect(analysis.tour.rooms[0].level == -1)
    let detail = try #require(analysis.tour.details.first)
    #expect(detail.region == Region(x: 40, y: 60, width: 20, height: 30))
    #expect(detail.owner == .work(WorkID(0)))
    #expect(detail.title.text(in: Language("zh")) == "太阳的倒影")
  }

  @Test func `metres become whole seconds, half up, each way by itself`() {
    let analysis = Analysis(
      script(
        tour: "walks 40 metres/min",
        hall: """
          to galerie 145 metres stairs
          to galerie 0.3 metres
          to galerie 0.4 metres one-way
          """))
    #expect(analysis.codes == [])
    let ways = analysis.tour.rooms[0].ways
    // 145 m at 40 m/min are 217.5 s; 0.3 m are 0.45 s; 0.4 m are 0.6 s.
    #expect(ways.map(\.duration) == [.seconds(40), .seconds(218), .seconds(0), .seconds(1)])
    #expect(ways.map(\.metres) == [nil, 145, 0.3, 0.4])
    #expect(ways.map(\.hasStairs) == [false, true, false, false])
    #expect(ways.map(\.isOneWay) == [false, false, false, true])
  }

  @Test func `without a walking pace, ways go at 42 metres a minute`() {
    let analysis = Analysis(script(hall: "to galerie 145 metres"))
    #expect(analysis.tour.rooms[0].ways.last?.duration == .seconds(207))
  }

  @Test func `an unknown room is reported at its name, and the way alone is lost`() {
    let analysis = Analysis(script(hall: "to ⟦galerie-nord⟧ 40s"))
    #expect(analysis.codes == ["T0212"])
    #expect(analysis.primaries == analysis.marks)
    #expect(analysis.tour.rooms[0].ways.count == 1)
  }

  @Test func `a way from a room to itself is reported`() {
    let analysis = Analysis(script(hall: "to ⟦hall⟧ 40s"))
    #expect(analysis.codes == ["T0218"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a work's unknown room is reported once, whatever stops are there`() {
    let analysis = Analysis(
      script(
        works: "work lune \"La Lune\"\nin ⟦nulle-part⟧",
        stops: "stop hall 1m\nstop lune 2m\nstop lune as encore 2m"))
    #expect(analysis.codes == ["T0212"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a work is not a room`() {
    let analysis = Analysis(
      script(works: "work lune \"La Lune\"\nin galerie\nwork nuit \"La Nuit\"\nin ⟦lune⟧"))
    #expect(analysis.codes == ["T0212"])
    #expect(analysis.messages == ["`lune` is a work, not a room"])
  }

  @Test func `a stop at a work that hangs nowhere is reported once`() {
    let analysis = Analysis(
      script(
        works: "work lune \"La Lune\"",
        stops: "stop hall 1m\nstop ⟦lune⟧ 2m\nstop lune as encore 1m"))
    #expect(analysis.codes == ["T0223"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a work without a stop needs no room`() {
    #expect(Analysis(script(works: "work lune \"La Lune\"")).codes == [])
  }

  @Test func `a line that a section has once is reported where it comes again`() {
    let analysis = Analysis(script(works: "work lune \"La Lune\"\ndate \"1880\"\n⟦date \"1881\"⟧"))
    #expect(analysis.codes == ["T0219"])
    #expect(analysis.primaries == analysis.marks)
    #expect(analysis.tour.works[0].date?.plain == "1880")
  }

  @Test func `a region reaches to the edge and no further`() {
    func codes(_ region: String) -> [String] {
      Analysis(script(hall: "detail coupole \"la coupole\"\nregion \(region)")).codes
    }
    #expect(codes("33.3% 0% 66.7% 100%") == [])
    #expect(codes("33.4% 0% 66.7% 100%") == ["T0220"])
    #expect(codes("0% 1% 100% 100%") == ["T0220"])
    #expect(codes("0% 1% 0% 10%") == ["T0221"])
    #expect(codes("0% 1% 10% 0%") == ["T0221"])
  }

  @Test func `a tag that is nearly a thread's is reported, and kept`() {
    let analysis = Analysis(
      script(
        tour: "thread #moon \"La lune\"",
        works: "work lune \"La Lune\"\ntags #moon, ⟦#mon⟧, ⟦#moon⟧"))
    #expect(analysis.codes == ["T0244", "T0224"])
    #expect(analysis.primaries == analysis.marks)
    #expect(analysis.tour.works[0].tags == ["moon", "mon"])
  }

  @Test func `a tag need not be a thread of this tour`() {
    let analysis = Analysis(
      script(
        tour: "thread #moon \"La lune\"", works: "work lune \"La Lune\"\ntags #moon, #night"))
    #expect(analysis.codes == [])
    #expect(analysis.tour.works[0].tags == ["moon", "night"])
  }
}
