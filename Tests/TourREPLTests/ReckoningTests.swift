import Testing
import TourREPL

/// The header, `time`, `late` and `fit` count the same skips and the same stops.
@Suite struct ReckoningTests {
  /// On time there is a minute in hand for `d` and `fin`; two minutes late, `b` falls out.
  private static let script = """
    tour s "S"
      speaks fr
      starts 2016-09-15 15:00 Europe/Paris
    room r "R"
    stop r as a 2m..4m
      pause 2m
    stop r as b 1m optional 3
      skip when late 2m
      pause 1m
    stop r as c 1m optional 1
      pause 1m
    stop r as d 2m
      begins by +5m
      pause 2m
    stop r as fin until 15:10
      pause 3m
    """

  private func lines(_ commands: [String]) throws -> [String] {
    var bench = RehearsalBench()
    bench.script = Self.script
    return Array(try bench.run(commands).lines.prefix { $0 != "Report" })
  }

  @Test func `what a condition will skip is not counted as too late`() throws {
    let lines = try lines(["", "late 2m", "time", ""])
    #expect(lines.filter { $0.contains("b would be skipped") }.count == 2)
    #expect(!lines.contains { $0.contains("too late") || $0.contains("would lose") })
    // c and d follow a at once: to be at d by 15:05, he leaves a a minute before.
    #expect(lines.contains("  stay at a until 15:04:00 (b skipped anyway): 4:00 more"))
    #expect(lines.contains { $0.hasPrefix("── 3 c ") && $0.hasSuffix("stay until 15:05:00") })
  }

  @Test func `header, time and forecast have one figure for what is too late`() throws {
    let lines = try lines(["", "late 2m30s", "time", "", "time"])
    #expect(
      lines.filter { $0.hasPrefix("  already 0:30 too late for d, which begins by 15:05:00; ") }
        .count == 4)
    // It has been said.
    #expect(!lines.contains { $0.contains("d would begin") })
    #expect(lines.filter { $0 == "  fin would lose 0:30" }.count == 3)
  }

  @Test func `fit drops nothing that is skipped anyway, and tells what keeps more`() throws {
    let lines = try lines(["", "late 2m30s", "fit"])
    #expect(
      lines.suffix(6)
        == [
          "  To end at 15:10:00, as planned: nothing to drop. The short times end it at",
          "  15:10:00.", "  Skipped anyway: `b`.",
          "  Too late all the same for `d` by 0:30 and all of `fin` by 0:30.",
          "  To be in time for `d` and all of `fin`, drop `c` (priority 1).", "",
        ])
  }

  @Test func `what fit leaves is what happens`() throws {
    let lines = try lines(["", "late 2m30s", "drop c", "fit"])
    #expect(lines.contains("  15:10:00, and `fin` begins with 0:30 to spare."))
    #expect(lines.contains("  Skipped anyway: `b`."))
    let forecast = try #require(lines.firstIndex(of: "  c is dropped"))
    #expect(
      lines[(forecast + 1)...(forecast + 2)] == [
        "  ends 15:10:00, planned 15:10:00: on time", "  b would be skipped",
      ])
  }

  @Test func `a stop that would not be skipped after a drop counts as visited`() throws {
    var bench = RehearsalBench()
    bench.script = """
      tour s "S"
        speaks fr
        starts 2016-09-15 15:00 Europe/Paris
      room r "R"
      stop r as a
        pause 1m
      stop r as b optional 1
        pause 2m
      stop r as c
        skip when late 2m
        pause 1m
      stop r as d
        pause 1m
      """
    let lines = try bench.run(["", "late 2m", "fit 15:04:30"]).lines
    // Without b he is on time at c, which then is not skipped.
    #expect(lines.contains("  c would be skipped"))
    #expect(
      lines.contains(
        "  To end at 15:04:30: it can't be done; 30s are missing. Without `b` it ends at"))
  }

  @Test func `time tells of a walk, a wait, no limit and the beginning`() throws {
    var bench = RehearsalBench()
    bench.script = """
      tour s "S"
        speaks fr
        starts 2016-09-15 15:00 Europe/Paris
      room r "R"
        to q 30s
      room q "Q"
      stop r as a
        pause 1m
      stop q as b
        begins after +2m
        pause 1m
      """
    let lines = try bench.run(["time", "", "time", "", "time", "", "time", "", "time"]).lines
    let stays = [
      "  begin when you like: no line limits it",
      "  stay at a as long as you like: no line ahead limits it",
      "  on the way to b, there at 15:01:30",
      "  b begins at 15:02:00",
      "  stay at b as long as you like: no line ahead limits it",
    ]
    #expect(lines.filter(stays.contains) == stays)
  }

  @Test func `the plan and the report move stops that fall out with a delay`() throws {
    var bench = RehearsalBench()
    bench.script = Self.script
    func planned(_ commands: [String]) throws -> [String] {
      try bench.run(commands).lines.map { $0.split(separator: " ").joined(separator: " ") }
        .filter { $0.hasPrefix("2 b ") || $0.hasPrefix("3 c ") }
    }
    let plan = try planned(["", "late 2m", "delay 3m", "plan"])
    #expect(plan.prefix(2).map { $0.prefix(12) } == ["2 b 15:05:00", "3 c 15:06:00"])
    #expect(plan.prefix(1).allSatisfy { $0.hasSuffix("– skipped") })
    let report = try planned(["", "delay 3m", "goto d", "quit"])
    #expect(report == ["2 b 15:05:00 – 1:00 – left", "3 c 15:06:00 – 1:00 – left"])
  }

  @Test func `open requests are told where their windows make the difference`() throws {
    var bench = RehearsalBench()
    bench.script = """
      tour s "S"
        speaks fr
        starts 2016-09-15 15:00 Europe/Paris
      room r "R"
        detail lune "la lune"
          fr> La lune.
      stop r as a
        pause 1m
        questions 10s..1m
      stop r as fin until 15:03
        pause 1m30s
      """
    let lines = try bench.run(["", "? la lune", "late 20s", "dismiss 1", "late 1s"]).lines
    #expect(lines.contains("  fin would lose 0:50"))
    #expect(
      lines.filter { $0.hasPrefix("  for 1 open request, each window for questions at its stop") }
        .count == 1)
  }

  @Test func `requests of a stop that is left alarm nobody, and what they could cost is one line`()
    throws
  {
    var bench = RehearsalBench()
    bench.script = """
      tour s "S"
        speaks fr
        starts 2016-09-15 15:00 Europe/Paris
      room r "R"
        detail lune "la lune"
          fr> La lune.
      room q "Q"
        to r 10s
        detail nuit "la nuit"
          fr> La nuit.
      stop r as a
        pause 1m
      stop q as b
        questions 10s..2m
      stop q as fin until 15:03
        pause 1m20s
      """
    let before = try bench.run(["", "? la lune", "next", "time"]).lines
      .prefix { $0 != "Report" }
    #expect(!before.contains { $0.contains("would lose") })
    #expect(
      before.filter { $0.contains("open to its longest") } == [
        "  if 1 open request held every window for questions open to its longest: ends"
      ])
    #expect(before.contains("  ends 15:03:00, planned 15:03:00: on time"))
    let two = try bench.run(["", "? xyz", "? la lune", "next", "time"]).lines
    #expect(two.contains { $0.hasPrefix("  if 1 of 2 open requests held every window") })
    // The window that is open really stays open for it.
    let open = try bench.run(["", "? la lune", "next", "next", "time"]).lines
    #expect(open.contains("  fin would lose 1:20"))
    #expect(
      open.contains("  for 1 open request, the window that is open counts as its longest, and each")
    )
    // Asked for what is here, it is counted in.
    let asked = try bench.run(["", "next", "next", "? la nuit", "time"]).lines
    #expect(asked.contains("  fin would lose 1:20"))
    #expect(
      asked.contains { $0.hasPrefix("  for 1 open request, the window that is open counts") })
    // Once its limit is reached it waits for nobody.
    bench.script = bench.script.replacing("questions 10s..2m", with: "questions 10s..2m limit 1")
    let full = try bench.run(["", "? la lune", "next", "next", "? la nuit", "answer 2", "time"])
    #expect(full.text.contains("1 open, 1 answered"))
    #expect(!full.text.contains("the window that is open counts"))
  }

  @Test func `on a walk that the plan does not have, over and in hand are as on arrival`() throws {
    var bench = RehearsalBench.interactive
    bench.script = """
      tour s "S"
        speaks fr
      room r "R"
      room q "Q"
        to r 10s
      room p "P"
        to q 30s
      stop r as a
        pause 1m
      stop q as b
        pause 1m
      stop p as c
        pause 1m
      """
    let prompts = try bench.run(["", "goto c", "", "goto a", ""]).prompts
    #expect(
      prompts.dropFirst(2).map { String($0.drop { $0 != "c" && $0 != "a" }) } == [
        "c · 2:00 in hand › ", "c · 2:00 in hand › ", "a · 1:20 over › ", "a · 1:20 over › ",
      ])
  }
}
