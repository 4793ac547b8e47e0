import Testing
import TourREPL

/// What it costs to stay as long as every line can be kept.
@Suite struct StayCostTests {
  private static let script = """
    tour s "S"
      speaks fr
      starts 2016-09-15 15:00 Europe/Paris
      lasts 10m ± 5m
    room r "R"
    stop r as a
      pause 1m
    stop r as b optional 1
      skip when late 2m
      pause 2m
    stop r as c optional 1
      skip when late 3m
      pause 1m
    stop r as fin
      begins by +7m
      pause 1m
    """

  private func lines(_ script: String, _ commands: [String]) throws -> [String] {
    var bench = RehearsalBench()
    bench.script = script
    return try bench.run(commands).lines.prefix { $0 != "Report" }.filter { !$0.isEmpty }
  }

  @Test func `time says from when on a stop would be skipped for it`() throws {
    #expect(
      try lines(Self.script, ["", "time"]).suffix(3) == [
        "  stay at a until 15:04:00: 4:00 more", "  past 15:02:59 b would be skipped",
        "  ends 15:05:00, planned 15:05:00: on time",
      ])
  }

  @Test func `more that is lost is told apart`() throws {
    let script = Self.script.replacing("begins by +7m", with: "begins by +9m")
    #expect(
      try lines(script, ["", "time"]).contains(
        "  past 15:02:59 b would be skipped; by 15:06:00 c too"))
  }

  @Test func `what grows is told with how much it comes to`() throws {
    let script = """
      tour s "S"
        speaks fr
        starts 2016-09-15 15:00 Europe/Paris
      room r "R"
      stop r as a
        pause 1m
      stop r as b
        pause 2m
        if late 1h
          pause 10s
        else
          pause 1m
        end if
      stop r as fin
        begins by +5m
        pause 1m
      """
    #expect(
      try lines(script, ["", "time"]).contains(
        "  past 15:02:00 fin would begin too late; by 15:02:50 fin would begin 0:50 too"))
    // The stay that is offered keeps what the script demands.
    #expect(
      try lines(script, ["", "time"]).contains(
        "  stay at a until 15:02:00: 2:00 more; with the rest at its shortest, until"))
  }

  @Test func `a stay that costs nothing is told without a word`() throws {
    let script = Self.script.replacing("  skip when late 2m\n", with: "")
      .replacing("  skip when late 3m\n", with: "")
    let lines = try lines(script, ["", "time"])
    #expect(lines.contains { $0.hasPrefix("  stay at a until") })
    #expect(!lines.contains { $0.contains("past 15:") })
  }

  @Test func `what is too late already is said once, at the shortest and as it stands`() throws {
    let script = """
      tour s "S"
        speaks fr
        starts 2016-09-15 15:00 Europe/Paris
      room r "R"
      stop r as a 1m..2m
        pause 1m
        if late 1h
          pause 10s
        else
          pause 40s
        end if
      stop r as fin
        begins by +2m
        pause 1m
      """
    let lines = try lines(script, ["", "late 2m", "time"])
    #expect(
      lines.suffix(5) == [
        "  already 1:10 too late for fin, which begins by 15:02:00, at the shortest; as",
        "  it stands, 1:40",
        "  stay at a no longer than you must: no line ahead that limits it can still be",
        "  kept",
        "  ends 15:04:40, planned 15:02:40: 2:00 over",
      ])
  }

  /// Cut short while 0:11 to 0:29 late; later the short branch is taken, up to 0:55.
  private static let unsteady = """
    tour s "S"
      speaks fr
      starts 2016-09-15 15:00 Europe/Paris
    room r "R"
    stop r as a
      pause 1m
    stop r as b until 15:04
      pause 2m
      if late 30s
        pause 5s
      else
        pause 50s
      end if
    """

  @Test(arguments: ["", "late 3s", "late 5s", "late 9s"])
  func `the first loss is told however late one is, though who is later still loses nothing`(
    _ late: String
  ) throws {
    let lines = try lines(Self.unsteady, [""] + (late.isEmpty ? [] : [late]) + ["time"])
    #expect(lines.filter { $0.contains("past") } == ["  past 15:01:10 b would be cut short"])
  }

  @Test func `what is lost as it stands, or was by who had left before, is not told again`() throws
  {
    let losing = try lines(Self.unsteady, ["", "late 20s", "time"])
    #expect(losing.contains("  b would lose 0:10"))
    #expect(!losing.contains { $0.contains("past") })
    let later = try lines(Self.unsteady, ["", "late 40s", "time"])
    #expect(later.contains("  stay at a until 15:01:55: 1:55 more"))
    #expect(!later.contains { $0.contains("past") || $0.contains("would lose") })
  }
}
