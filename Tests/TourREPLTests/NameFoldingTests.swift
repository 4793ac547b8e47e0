import LineEditing
import Testing
import TourModel
import TourRuntime

@testable import TourREPL

/// Names and titles as people type them: in any case, with accents or without, in either width.
@Suite struct NameFoldingTests {
  @Test(arguments: ["LAVACOURT", "lavàcôurt", "ｌａｖａｃｏｕｒｔ", "Lavà", "SEINE A LAVACOURT", "拉瓦库尔"])
  func `a stop is found by its name, its beginning or a part of a title`(typed: String) throws {
    let tour = try SampleTour.tour()
    let stop = try StopArgument(tour).stop(named: typed)
    #expect(tour[stop].name == "lavacourt")
  }

  @Test(arguments: ["coupole", "Coupôle", "ｃｏｕｐｏｌｅ", "cou", "LA COUPOLÉ", "穹顶"])
  func `a detail of what is on show is found`(typed: String) throws {
    let tour = try SampleTour.tour()
    let place = try PlaceArgument(tour, onShow: tour.place(named: "hall")).place(named: typed)
    #expect(tour.name(of: place) == "hall.coupole")
  }

  @Test func `a whole name goes before what only begins so, and one letter begins nothing`() throws
  {
    let tour = try SampleTour.tour(
      SampleTour.hall + """
        work tete "Tête"
          in hall
        work tete-haute "Tête haute"
          in hall
        stop tete 1m
          fr> Oui.
        stop tete-haute 1m
          fr> Oui.
        """)
    let stops = StopArgument(tour)
    #expect(tour[try stops.stop(named: "Tête")].name == "tete")
    #expect(tour[try stops.stop(named: "tête-h")].name == "tete-haute")
    let places = PlaceArgument(tour, onShow: nil)
    #expect(tour.name(of: try places.place(named: "TÊTE")) == "tete")
    #expect(throws: CommandProblem("there is no “T” to show; details: lists what is here")) {
      try places.place(named: "T")
    }
  }

  @Test func `of several that a name may mean, the one that is asked for is meant`() throws {
    let tour = try SampleTour.tour(
      SampleTour.hall + """
        work a "A"
          in hall
          detail main "la main"
        work b "B"
          in hall
          detail main "la main"
        stop hall 1m
          fr> Oui.
        """)
    let main = try #require(tour.place(named: "b.main"))
    #expect(try PlaceArgument(tour, onShow: nil, preferring: [main]).place(named: "Maïn") == main)
    #expect(throws: CommandProblem("“main” may be a.main, b.main")) {
      try PlaceArgument(tour, onShow: nil).place(named: "main")
    }
  }

  @Test(arguments: [
    ("goto làv", "lavacourt"), ("show ｃｏｕ", "coupole"), ("answer hàll.c", "hall.coupole"),
    ("until Ad", "adieu"), ("later réf", "reflet"), ("dismiss lavacourt.R", "lavacourt.reflet"),
  ])
  func `Tab finds the same`(typed: String, name: String) throws {
    let rehearsal = try RehearsalBench().rehearsed(["", "? 倒影"])
    let found = rehearsal.completions(for: LineContext(beforeCursor: typed)).candidates
    #expect(found.map(\.text) == [name])
  }

  @Test func `commands and the options of a vote too`() throws {
    #expect(try CommandTable.command(named: "ｎｅｘｔ").name == "next")
    let result = try RehearsalBench().run([
      "", "goto lavacourt", "next", "next", "vote 3 LÀ COUPOLE",
    ])
    #expect(result.outcome == .finished)
    #expect(result.log.entries.last { $0.event == "vote" }?.option == 2)
  }
}
