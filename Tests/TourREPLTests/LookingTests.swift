import Testing
import TourREPL
import TourRuntime
import TourTiming

/// The commands that only show something.
@Suite struct LookingTests {
  private func shown(_ lines: [String], after: Int) throws -> [String] {
    let before = try RehearsalBench().run(Array(lines.prefix(after))).lines
    let all = try RehearsalBench().run(lines).lines
    let report = try #require(before.firstIndex(of: "Report") ?? before.indices.last)
    return Array(all[(max(report - 1, 0))...].prefix { $0 != "Report" }.dropLast())
  }

  @Test func `where tells stop, room, and what is under way`() throws {
    #expect(
      try shown(["", "where"], after: 1).prefix(3) == [
        "  at stop 1 of 3, hall · Hall d'accueil · room hall",
        "  on show: Hall d'accueil (hall)",
        "  under way: a paragraph, until 10:00:10",
      ])
    // And the paragraph itself, which may have scrolled away.
    #expect(try shown(["", "where"], after: 1)[3].contains("大家好"))
    #expect(
      try RehearsalBench().run(["where"]).lines
        .contains("  the tour has not begun: Enter begins it, at hall"))
  }

  @Test func `time tells both clocks and the end`() throws {
    #expect(
      try shown(["", "", "time"], after: 2) == [
        "  10:00:10 Paris · 16:00:10 Shanghai · 0:10 after the start · on time",
        "  0:10 to fill before lavacourt",
        "  stay at hall until 10:02:37: 2:27 more",
        "  ends 10:02:53, planned 10:02:53: on time",
      ])
  }

  @Test func `plan lists the stops with both clocks, walks, slack and what is expected`() throws {
    #expect(
      try shown(["", "plan"], after: 1) == [
        "Clair de lune au Petit Palais · 10:00 Paris · 16:00 Shanghai",
        "     #  stop       Paris     Shanghai  lasts  walk  slack  expected",
        "  ›  1  hall       10:00:00  16:00:00   0:30         0:40  10:00:00",
        "     2  lavacourt  10:01:10  16:01:10   1:00  0:40   2:03  10:01:10",
        "     3  adieu      10:02:50  16:02:50   0:03  0:40         10:02:50",
        "  ends 10:02:53, planned 10:02:53: on time",
      ])
  }

  @Test func `rooms is a map by floor, with ways, stairs, and where the guide is`() throws {
    #expect(
      try shown(["", "rooms"], after: 1) == [
        "level 0",
        "  ● hall · Hall d'accueil · stops 1, 3 · you are here",
        "    ├ galerie-nord 40s",
        "    └ cave 1m, stairs, one-way",
        "  ○ galerie-nord · Galerie nord · stop 2",
        "    └ hall 40s",
        "level -1",
        "  ○ cave · Cave",
        "    └ hall 1m, stairs, only from there",
      ])
  }

  @Test func `work tells of the work on show, in the language that was chosen`() throws {
    let lines = ["", "goto lavacourt", "", "language zh", "work"]
    #expect(
      try shown(lines, after: 4) == [
        "  拉瓦库尔塞纳河日落，冬季效果 (lavacourt)",
        "  artist     克洛德·莫奈",
        "  date       1880",
        "  technique  Huile sur toile",
        "  inventory  PPP439",
        "  in         galerie-nord, Galerie nord",
        "  tags       #sun",
      ])
  }

  @Test func `details lists regions and facts, show moves the picture`() throws {
    let lines = ["", "goto lavacourt", "", "details", "show reflet", "show hall.coupole", "where"]
    let text = try RehearsalBench().run(lines).lines
    #expect(text.contains("  reflet  le reflet du soleil · region 40% 60% 20% 30%"))
    #expect(text.contains("  prix    le prix · a fact"))
    #expect(
      text.contains(
        "  ▸ show le reflet du soleil (lavacourt.reflet)"))
    #expect(text.contains("  on show: la coupole (hall.coupole)"))
  }

  @Test func `show finds a detail by title, and offers the nearest name`() throws {
    let bench = RehearsalBench()
    #expect(try bench.run(["", "show La Coupole"]).outcome == .finished)
    #expect(
      try bench.run(["", "show coupolle"]).outcome
        == .stopped(line: 2, message: "there is no “coupolle” to show; did you mean “coupole”?"))
  }

  @Test func `the log has what was done, not what was only looked at`() throws {
    let lines = ["", "where", "note la coupole est en travaux", "", "? 穹顶", "late 30s", "log"]
    #expect(
      try RehearsalBench().run(lines).lines.filter { $0.hasPrefix("  10:00:") } == [
        "  10:00:00  next",
        "  10:00:00  note la coupole est en travaux",
        "  10:00:00  next",
        "  10:00:10  ask 穹顶 (zh → hall.coupole)",
        "  10:00:10  late 30s",
      ])
  }

  @Test func `the run can be played again from its log, undo and refusals included`() throws {
    let tour = try SampleTour.tour()
    let sheet = RunSheet(tour)
    let result = try RehearsalBench.interactive.run([
      "", "late 30s", "", "undo", "drop hall", "drop lavacourt", "", "? 穹顶",
    ])
    #expect(result.outcome == .finished)
    #expect(result.log.entries.count == 8)
    #expect(try TourRun.replay(result.log, on: sheet).log == result.log)
  }

  @Test func `the report compares each stop with the plan, and is shown on leaving`() throws {
    let lines = ["", "late 30s", "", "", "drop lavacourt", "quit", "never read"]
    let result = try RehearsalBench().run(lines)
    #expect(result.outcome == .finished)
    #expect(
      result.lines.suffix(6) == [
        "  #  stop       planned   actual    lasts  lasted       ends",
        "  1  hall       10:00:00  10:00:00   0:30    0:50  0:20 over",
        "  2  lavacourt  10:01:10  –          1:00       –    dropped",
        "  3  adieu      10:02:50  10:00:50   0:03    0:00    running",
        "  ends 10:00:53, planned 10:02:53: 2:00 in hand",
        "",
      ])
  }

  @Test func `nothing played, nothing to report`() throws {
    let text = try RehearsalBench().run(["help", "quit"]).text
    #expect(!text.contains("Report"))
  }

  @Test func `help lists every command, and tells more of one`() throws {
    let list = try RehearsalBench().run(["help"]).lines
    #expect(list.contains { $0.hasPrefix("  goto STOP         walks to") })
    let one = try RehearsalBench().run(["help vo"]).lines
    #expect(one.contains("  vote N OPTION (also v)"))
    #expect(one.contains("  Example: vote 12 La coupole"))
  }

  @Test func `on a walk, where tells from where to where, and the map where he comes from`() throws
  {
    let lines = try RehearsalBench().run(["", "", "", "", "where", "rooms"]).lines
    #expect(lines.contains { $0.hasPrefix("  on the way to stop 2 of 3, lavacourt · Soleil") })
    #expect(lines.contains("  Lavacourt, effet d'hiver · from hall to galerie-nord"))
    #expect(lines.contains("  on show: Hall d'accueil (hall)"))
    #expect(lines.contains("  ● hall · Hall d'accueil · stops 1, 3 · you are here"))
  }

  @Test func `details and work tell of another work by name or title, before the tour begins too`()
    throws
  {
    let lines = try RehearsalBench().run([
      "details lavacourt", "", "details", "work 拉瓦库尔塞纳河日落，冬季效果",
    ]).lines
    #expect(lines.contains("  reflet  le reflet du soleil · region 40% 60% 20% 30%"))
    #expect(lines.contains { $0.hasPrefix("  coupole  la coupole") })
    #expect(lines.contains("  artist     Claude Monet"))
    let wrong = try RehearsalBench().run(["work lavacort"]).outcome
    #expect(
      wrong
        == .stopped(line: 1, message: "there is no “lavacort” to show; did you mean “lavacourt”?"))
  }

  @Test func `details stand under each other, whatever their letters`() throws {
    let script = SampleTour.script.replacing("detail prix", with: "detail 价格表")
    var bench = RehearsalBench()
    bench.script = script
    let lines = try bench.run(["", "goto lavacourt", "", "details"]).lines
    #expect(lines.contains("  reflet  le reflet du soleil · region 40% 60% 20% 30%"))
    #expect(lines.contains("  价格表  le prix · a fact"))
  }
}
