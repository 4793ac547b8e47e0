import Testing
import TourDiagnostics
import TourREPL

/// The plan and the report: one form, one word for each fate.
@Suite struct ReportTests {
  private static let script = """
    tour t "T"
      speaks fr
      starts 2016-09-15 10:00 Europe/Paris
    room a "A"
      to b 10s
      to c 10s
    room b "B"
      to c 10s
    room c "C"
    stop a 1m..2m
      pause 1m
    stop b 1m optional 1
      pause 1m
    stop c 1m
      pause 1m
    stop a as fin 1m
      pause 1m
    """

  private func lines(_ commands: [String], columns: Int = 80) throws -> [String] {
    var bench = RehearsalBench(presentation: Presentation(columns: columns))
    bench.script = Self.script
    return try bench.run(commands).lines
  }

  private func table(_ commands: [String], columns: Int = 80) throws -> [String] {
    let lines = try lines(commands, columns: columns)
    let start = try #require(lines.lastIndex(of: "Report"))
    return Array(lines[(start + 1)...].dropLast())
  }

  @Test func `a stop that began late ends over, and one that lasted long too`() throws {
    #expect(
      try table(["", "late 90s", "", "", "", "", ""]) == [
        "  #  stop  planned   actual    lasts  lasted       ends",
        "  1  a     10:00:00  10:00:00   1:00    2:30  1:30 over",
        "  2  b     10:01:10  10:02:40   1:00    1:00  1:30 over",
        "  3  c     10:02:20  10:03:50   1:00    1:00  1:30 over",
        "  4  fin   10:03:30  –          1:00       –      ahead",
        "  ends 10:06:00, planned 10:04:30: 1:30 over",
      ])
  }

  @Test func `each fate has its word`() throws {
    let lines = try table(["", "drop b", "goto fin", "", ""])
    #expect(
      lines == [
        "  #  stop  planned   actual    lasts  lasted          ends",
        "  1  a     10:00:00  10:00:00   1:00    0:00  1:00 in hand",
        "  2  b     10:01:10  –          1:00       –       dropped",
        "  3  c     10:02:20  –          1:00       –          left",
        "  4  fin   10:03:30  10:00:00   1:00    1:00  3:30 in hand",
        "  ended 10:01:00, planned 10:04:30: 3:30 in hand",
      ])
  }

  @Test func `a second visit has a row of its own, in the plan and in the report`() throws {
    let commands = ["", "", "", "goto a", "", ""]
    let rows = try table(commands)
    #expect(rows[1] == "  1  a     10:00:00  10:00:00   1:00    1:00       on time")
    #expect(rows[2] == "  1  a     again     10:01:20           1:00")
    let plan = try lines(commands + ["plan"]).filter { $0.contains("  1  a ") }
    #expect(plan.filter { $0.contains("again") && $0.contains("10:01:20") }.count == 2)
  }

  @Test func `an announced delay moves the planned times of what is ahead`() throws {
    let commands = ["", "", "", "delay 1m", "plan"]
    let lines = try lines(commands)
    #expect(lines.contains("  ›  2  b     10:01:10   1:00  0:10   0:00  10:01:10"))
    #expect(lines.contains("     3  c     10:03:20   1:00  0:10   0:00  10:03:20"))
    #expect(lines.contains("  ends 10:05:30, planned 10:05:30: on time"))
    #expect(try table(commands)[3] == "  3  c     10:03:20  –          1:00       –    ahead")
  }

  @Test func `a narrow plan keeps what is expected and how late, then what is expected`() throws {
    let forty = try lines(["", "late 90s", "plan"], columns: 40)
    #expect(forty.contains("     #  stop  expected       ends"))
    #expect(forty.contains("     2  b     10:02:40  1:30 over"))
    let twenty = try lines(["", "late 90s", "plan"], columns: 20)
    #expect(twenty.contains("    stop  expected"))
    #expect(twenty.contains("    b     10:02:40"))
    for line in forty { #expect(DisplayWidth.width(of: line) <= 40) }
    for line in twenty { #expect(DisplayWidth.width(of: line) <= 20) }
  }
}
