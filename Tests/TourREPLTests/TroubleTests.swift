import Testing
import TourREPL

/// What the guide is told when not everything that was planned will be said.
@Suite struct TroubleTests {
  /// The last stop must begin by 15:05; the rest leaves a minute in hand.
  private static let lateBegin = """
    tour d "D"
      speaks fr
      starts 2016-09-15 15:00 Europe/Paris
      lasts 6m ± 30s
    room r1 "R1"
      to r2 30s
    room r2 "R2"
    room r3 "R3"
      to r2 30s
      to r1 1m
    stop r1 1m..2m
      pause 30s
    stop r2 1m
      skip when late 3m
      pause 30s
    stop r3 1m
      pause 30s
    stop r1 as fin 1m30s
      begins by 15:05
      pause 1m
    """

  /// The last stop is cut at 15:05, and needs 1:50 of its 2:20, 1:40 on the shorter branch.
  private static let hardOut = """
    tour h "H"
      speaks fr
      starts 2016-09-15 15:00 Europe/Paris
    room r1 "R1"
    stop r1 as début 2m..3m
      pause 1m
    stop r1 as fin until 15:05
      pause 1m
      if late 10m
        pause 40s
      else
        pause 50s
      end if
      questions ..3m
    """

  private func lines(_ script: String, _ commands: [String]) throws -> [String] {
    var bench = RehearsalBench()
    bench.script = script
    return try bench.run(commands).lines
  }

  @Test func `a begins that can't be kept is said, instead of until when to stay`() throws {
    let lines = try lines(Self.lateBegin, ["", "late 1m30s", "", ""])
    let late = try #require(lines.firstIndex { $0.hasPrefix("  already 1:00 too late for fin") })
    #expect(lines[late - 1] == "  everything stands still for 1m30s")
    #expect(lines[late + 2].hasPrefix("  ends "))
    let header = try #require(lines.firstIndex { $0.hasPrefix("── 2 r2 ") })
    #expect(!lines[header].contains("stay until"))
    #expect(
      lines[(header + 1)...(header + 2)] == [
        "  already 1:00 too late for fin, which begins by 15:05:00; too late also for", "  `lasts`",
      ])
  }

  @Test func `what a hard-out would cut is said by time, late and the report`() throws {
    let lines = try lines(Self.hardOut, ["", "late 3m30s", "time", "", "", "", "", ""])
    let already = "  already 1:10 too late for all of fin, which ends at 15:05:00, at the shortest;"
    #expect(lines.filter { $0 == already }.count == 2)
    #expect(lines.filter { $0 == "  as it stands, 1:20" }.count == 2)
    #expect(!lines.contains("  fin would lose 1:20"))
    #expect(lines.contains("  time is up: the last 1:20 of fin is cut"))
    #expect(lines.contains("  2  fin    15:02:00  15:04:30   3:00    0:30  loses 1:20"))
    #expect(lines.contains("  fin lost 1:20"))
  }

  @Test func `a stay leaves the last stop its content, on the shorter branch`() throws {
    let lines = try lines(Self.hardOut, [""])
    #expect(lines.contains { $0.hasPrefix("── 1 début ") && $0.hasSuffix("stay until 15:03:20") })
  }

  @Test func `questions are open no longer than the hard-out, which says until when`() throws {
    let lines = try lines(Self.hardOut, ["", "late 50s", "", "", "", "", "", "", "", ""])
    #expect(lines.contains("  questions: open until 15:03:50, until 15:05:00 if requests are left"))
    #expect(lines.contains { $0.hasPrefix("── 2 fin ") && $0.hasSuffix("─ until 15:05:00") })
  }

  @Test func `a stop that a condition skips is said with the lateness that skips it`() throws {
    let lines = try lines(Self.lateBegin, ["", "late 3m30s", "", "", ""])
    #expect(lines.contains("  r2 would be skipped"))
    #expect(lines.contains("  r2 is skipped (skip when late 3m): it would begin 3:00 over"))
    #expect(lines.contains("  2  r2    15:01:30  –          1:00       –    skipped"))
  }

  @Test func `slack is what is still left of it`() throws {
    let lines = try lines(Self.lateBegin, ["", "plan", "late 1m", "plan"])
    let rows = lines.filter { $0.hasPrefix("  ›  1  r1 ") }
    #expect(
      rows == [
        "  ›  1  r1    15:00:00   1:00         1:30  15:00:00",
        "  ›  1  r1    15:00:00   1:00         0:30  15:00:00  0:30 over",
      ])
  }

  /// Six minutes late, b, c, d and fin can't be kept; `lasts` can, where it is long enough.
  private static func lateForAll(lasts: String) -> String {
    """
    tour s "S"
      speaks fr
      starts 2016-09-15 15:00 Europe/Paris
      lasts \(lasts)
    room r "R"
    stop r as a
      pause 1m
    stop r as b
      begins by +2m
      pause 1m
    stop r as c
      begins by +3m
      pause 1m
    stop r as d
      begins by +4m
      pause 1m
    stop r as fin until 15:05
      pause 1m
    """
  }

  @Test func `where nothing is left to keep, all that can't be is named and no stay is offered`()
    throws
  {
    let lines = try lines(Self.lateForAll(lasts: "5m"), ["", "late 6m", "time"])
    let first = try #require(lines.lastIndex { $0.hasPrefix("  already ") })
    #expect(
      lines[first..<(first + 4)] == [
        "  already 5:00 too late for b, which begins by 15:02:00; too late also for c, d,",
        "  all of fin and `lasts`",
        "  stay at a no longer than you must: no line ahead that limits it can still be",
        "  kept",
      ])
  }

  @Test func `of what can still be kept the stay names what limits it`() throws {
    let lines = try lines(Self.lateForAll(lasts: "..12m"), ["", "late 6m", "time"])
    #expect(lines.contains("  to keep `lasts`, stay at a until 15:09:00: 9:00 more"))
  }
}
