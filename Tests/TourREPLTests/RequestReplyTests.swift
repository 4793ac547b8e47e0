import Testing
import TourREPL

/// What a viewer's request is told: where the thing is, and in whose language.
@Suite struct RequestReplyTests {
  @Test func `a detail of another stop that is named in full is told with its stop too`() throws {
    let lines = try RehearsalBench().run(["", "? le reflet de Lavacourt"]).lines
    #expect(lines.contains { $0.hasPrefix("  ▸ request 1: fr → lavacourt.reflet ") })
    #expect(
      lines.contains("    “le reflet du soleil” is at stop 2, lavacourt, which begins in 1:10"))
    #expect(!lines.contains { $0.contains("traînée rouge") })
  }

  @Test func `who asks when something is shown is told the stop and the time, as the tour goes`()
    throws
  {
    let title = "« Soleil couchant sur la Seine à Lavacourt, effet d'hiver »"
    var bench = RehearsalBench()
    bench.presentation = Presentation(columns: 120)
    let asked = "? quand est-ce qu'on voit Lavacourt"
    let lines = try bench.run(["", asked, "? 什么时候看拉瓦库尔", "goto adieu", "", asked]).lines
    let reply = try #require(
      lines.firstIndex { $0.hasPrefix("  ▸ request 1: fr → lavacourt, when ") })
    #expect(
      lines[reply + 1].hasPrefix("    \(title) : à l'étape 2, prévue à 16 h 01 (Shanghai), 10 h"))
    #expect(lines.contains { $0.hasPrefix("    “拉瓦库尔塞纳河日落，冬季效果”在第2站，预计16:01（Shanghai）") })
    #expect(lines.contains("    \(title) n'est pas montré cette fois."))
  }

  @Test func `what is elsewhere is told with what can be asked here`() throws {
    let lines = try RehearsalBench(start: "lavacourt").run(["", "? 穹顶"]).lines
    let reply = try #require(lines.firstIndex { $0.hasPrefix("  ▸ request 1: ") })
    #expect(
      lines[reply...].prefix(3) == [
        "  ▸ request 1: “穹顶” is at stop 3, adieu, which begins in 1:33",
        "    answer hall.coupole: shows and tells it now", "    You can ask about: 太阳的倒影, le prix",
      ])
  }

  @Test func `where nothing has details, what comes next and what was shown is told`() throws {
    var bench = RehearsalBench()
    bench.script = """
      tour s "S"
        speaks fr
      room r "Salle"
      work lune "La Lune"
        in r
        detail croissant "le croissant"
      work soleil "Le Soleil"
        in r
        detail rayon "le rayon"
      stop lune
        pause 10s
      stop r as couloir
        pause 10s
      stop soleil
        pause 10s
      """
    let text = try bench.run(["", "goto couloir", "? toilettes"]).lines.joined(separator: " ")
    #expect(
      text.split(separator: " ").joined(separator: " ").contains(
        "There is nothing on that at “Salle”. What comes next: Le Soleil. Shown so far: La Lune."))
  }

  @Test func `of many details the first are named, and the others counted`() throws {
    let details = (1...9).map { "  detail d\($0) \"le point \($0)\"\n" }.joined()
    var bench = RehearsalBench()
    bench.script = """
      tour s "S"
        speaks fr
      room r "R"
      \(details)stop r as a
        pause 1m
      audience
        want r.d8 20%, r.d5 30%
      """
    let text = try bench.run(["", "? toilettes"]).lines.joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    #expect(
      text.contains(
        "You can ask about: le point 5, le point 8, le point 1, le point 2, le point 3, "
          + "le point 4, … 3 more."))
  }

  @Test func `a request has two thousand characters at most`() throws {
    let long = "la coupole " + String(repeating: "a", count: 1989)
    #expect(try RehearsalBench().run(["", "? \(long)"]).outcome == .finished)
    #expect(
      try RehearsalBench().run(["", "? \(long)a"]).outcome
        == .stopped(line: 2, message: "a request has 2000 characters at most"))
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
    #expect(text.contains("is at stop 2, galerie, which begins in 1:10"))
    #expect(text.contains("is at stop 1, hall, which is past"))
    #expect(text.contains("is at stop 2, galerie, which is past"))
    #expect(text.ranges(of: "galerie, which begins in ").count == 1)
    let dropped = try bench.run(["", "drop galerie", "? la mosaïque de la galerie dorée"]).text
    #expect(dropped.contains("is at stop 2, galerie, which is left out as it stands"))
  }

  @Test func `an answer past the limit of a window is told as one`() throws {
    var bench = RehearsalBench()
    bench.script = """
      tour s "S"
        speaks fr
      room r "R"
        detail lune "la lune"
          fr> La lune.
        detail soleil "le soleil"
          fr> Le soleil.
      stop r as a
        questions 10s..1m limit 1
      """
    let lines = try bench.run(["", "? la lune", "? le soleil", "answer 1", "answer 2", ""]).lines
    let told = lines.filter { $0.contains("questions:") || $0.contains("is answered") }
    #expect(
      told == [
        "  questions: open until +0:10, until +1:00 if requests are left, its limit is 1",
        "  request 1 is answered, 1s", "  request 2 is answered, 2s; answer 2 of 1",
        "  questions: closed, 2 answers, 1 past its limit",
      ])
  }
}
