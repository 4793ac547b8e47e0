import Testing
import TourDiagnostics
import TourModel

struct DeclarationTests {
  @Test func `names may be used before they are declared`() {
    let analysis = Analysis(
      """
      stop lune 2m
      work lune "La Lune"
        in hall
      room hall "Hall"
      tour petit "Une petite visite"
        speaks fr
      """)
    #expect(analysis.codes == [])
    #expect(analysis.tour.stops.map(\.room) == [RoomID(0)])
  }

  @Test func `names are compared as Unicode compares them`() {
    let analysis = Analysis(
      script(hall: "to entre\u{0301}e 10s", rest: "room entr\u{00E9}e \"Entrée\""))
    #expect(analysis.codes == [])
    #expect(analysis.tour.rooms[0].ways.map(\.room) == [RoomID(1), RoomID(2)])
  }

  @Test func `case counts in names`() {
    #expect(Analysis(script(rest: "room Hall \"Un autre\"")).codes == [])
  }

  @Test func `Chinese names are names`() {
    let analysis = Analysis(script(hall: "to 大厅 30s", rest: "room 大厅 \"大厅\""))
    #expect(analysis.codes == [])
    #expect(analysis.tour.rooms.map(\.name) == ["hall", "galerie", "大厅"])
  }

  @Test func `a room and a work of one name are reported with both places`() {
    let analysis = Analysis(script(works: "work ⟦hall⟧ \"Esquisse\"\nin galerie"))
    #expect(analysis.codes == ["T0204"])
    #expect(analysis.primaries == analysis.marks)
    #expect(analysis.result.diagnostics[0].related.count == 1)
  }

  @Test func `details of different owners may share a name`() {
    let analysis = Analysis(
      script(
        works: """
          work a "A"
          detail main "la main"
          work b "B"
          detail main "la main"
          """))
    #expect(analysis.codes == [])
    #expect(analysis.tour.details.map(\.owner) == [.work(WorkID(0)), .work(WorkID(1))])
  }

  @Test func `stops have a set of names of their own`() {
    let analysis = Analysis(
      script(stops: "stop hall 2m\nstop galerie as hall-2 1m\nstop hall as galerie 1m"))
    #expect(analysis.codes == [])
    #expect(analysis.tour.stops.map(\.name) == ["hall", "hall-2", "galerie"])
  }

  @Test func `a place visited twice needs a name for its second stop`() throws {
    let analysis = Analysis(script(stops: "stop hall 2m\nstop ⟦hall⟧ 1m"))
    #expect(analysis.codes == ["T0206"])
    #expect(analysis.primaries == analysis.marks)
    let fix = try #require(analysis.result.diagnostics[0].fixes.first)
    #expect(fix.edits.map(\.replacement) == [" as hall-2"])
  }

  @Test func `an unknown name offers the nearest`() throws {
    let analysis = Analysis(script(stops: "stop ⟦galrie⟧ 2m"))
    #expect(analysis.codes == ["T0211"])
    #expect(analysis.primaries == analysis.marks)
    let fix = try #require(analysis.result.diagnostics[0].fixes.first)
    #expect(fix.edits == [TextEdit(span: analysis.marks[0], replacement: "galerie")])
    #expect(!fix.isSafe)
  }

  @Test func `whoever names a stop that is wrong itself is not reported`() {
    let analysis = Analysis(
      script(stops: "stop hall 2m\nstop ⟦lune⟧ 2m\nstop galerie 1m\nbegins within 10m of lune"))
    #expect(analysis.codes == ["T0211"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a detail of the stop's place needs no owner, and goes before a work of that name`() {
    let analysis = Analysis(
      script(
        hall: "detail lune \"une lune peinte\"", works: "work lune \"La Lune\"\nin galerie",
        stops: "stop hall 2m\nshow lune 1s\nstop lune 1m\nshow lune 1s"))
    #expect(analysis.codes == [])
    let shown: [Place] = analysis.tour.stops.flatMap(\.steps).compactMap {
      if case .show(let place, _) = $0.action { place } else { nil }
    }
    #expect(shown == [.detail(DetailID(0)), .work(WorkID(0))])
  }

  @Test func `a detail of another place is offered with its owner`() throws {
    let analysis = Analysis(
      script(hall: "detail coupole \"la coupole\"", stops: "stop galerie 2m\nshow ⟦coupole⟧ 1s"))
    #expect(analysis.codes == ["T0211"])
    #expect(analysis.primaries == analysis.marks)
    let fix = try #require(analysis.result.diagnostics[0].fixes.first)
    #expect(fix.edits.map(\.replacement) == ["hall.coupole"])
  }

  @Test func `a name in a header that was not understood is not reported again`() {
    let analysis = Analysis(script(hall: "to escalier 10s", rest: "rooom escalier \"L'escalier\""))
    #expect(analysis.codes.count == 1)
    #expect(analysis.codes.allSatisfy { $0.hasPrefix("T01") })
  }

  @Test func `a header without its name is one mistake`() {
    let analysis = Analysis(script(hall: "to salon 10s", rest: "room \"Le salon\"\nstop salon 1m"))
    #expect(analysis.codes.count == 1)
  }
}
