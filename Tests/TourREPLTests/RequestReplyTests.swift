import Testing
import TourREPL

/// What a viewer's request is told: where the thing is, and in whose language.
@Suite struct RequestReplyTests {
  @Test func `a detail of another stop that is named in full is told with its stop too`() throws {
    let lines = try RehearsalBench().run(["", "? le reflet de Lavacourt"]).lines
    #expect(lines.contains { $0.hasPrefix("  ▸ request 1: fr → lavacourt.reflet ") })
    #expect(lines.contains("    “le reflet du soleil” is at stop 2, lavacourt, in 1:10"))
    #expect(!lines.contains { $0.contains("traînée rouge") })
  }

  @Test func `a detail that is here is told`() throws {
    let lines = try RehearsalBench().run(["", "? la coupole"]).lines
    #expect(lines.contains { $0.contains("La coupole laisse entrer la lumière du nord.") })
    #expect(!lines.contains { $0.contains("is at stop") })
  }

  @Test func `a request in another script keeps its language`() throws {
    let lines = try RehearsalBench().run([
      "", "language zh", "? où est la coupole", "language fr", "? 穹顶",
    ]).lines
    #expect(lines.contains { $0.hasPrefix("  ▸ request 1: fr → hall.coupole ") })
    #expect(lines.contains { $0.hasPrefix("  ▸ request 2: zh → hall.coupole ") })
    #expect(lines.contains { $0.contains("穹顶引入北方的光线。") })
  }

  @Test func `a request that can't be answered holds no window open`() throws {
    var bench = RehearsalBench()
    bench.script = """
      tour s "S"
        speaks fr
      room r "R"
        detail lune "la lune"
          fr> La lune.
      stop r as a
        pause 1m
        questions 10s..1m
      """
    let one = try bench.run(["", "? xyz", ""]).lines
    #expect(one.contains("  questions: open until +1:10, until +2:00 if requests are left"))
    let two = try bench.run(["", "? xyz", "? la lune", ""]).lines
    #expect(two.contains { $0.contains("; 1 of 2 open") })
  }

  private static let threeRooms = """
    tour essai "Essai"
      speaks fr
    room hall "Hall"
      to galerie 10s
      detail coupole "la coupole"
    room galerie "Galerie dorée"
      to cour 10s
      detail mosaique "la mosaïque"
    room cour "Cour"
      detail arbre "l'arbre"
    stop hall
      pause 1m
    stop galerie optional 1
      pause 1m
    stop cour
      pause 1m
    """

  @Test func `where a thing is says what is past, to come, and left out`() throws {
    var bench = RehearsalBench()
    bench.script = Self.threeRooms
    let text = try bench.run([
      "", "? la mosaïque de la galerie dorée", "goto cour", "next", "? la coupole du hall",
      "? la mosaïque de la galerie dorée",
    ]).text
    #expect(text.contains("is at stop 2, galerie, in 1:10"))
    #expect(text.contains("is at stop 1, hall, which is past"))
    #expect(text.contains("is at stop 2, galerie, which is past"))
    #expect(text.ranges(of: "galerie, in ").count == 1)
    let dropped = try bench.run(["", "drop galerie", "? la mosaïque de la galerie dorée"]).text
    #expect(dropped.contains("is at stop 2, galerie, which is left out as it stands"))
  }
}
