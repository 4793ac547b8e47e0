import Testing
import TourREPL

/// What may be done before the first step, and what makes no sense then.
@Suite struct BeforeBeginningTests {
  @Test func `a remark, viewers and a request are kept, and nothing begins`() throws {
    let result = try RehearsalBench.interactive.run(["note x", "viewers 7", "? 穹顶", "log"])
    #expect(result.prompts.allSatisfy { $0 == "10:00:00 not begun › " })
    #expect(result.lines.contains("  noted: x"))
    #expect(result.lines.contains("  10:00:00  note x"))
  }

  @Test(arguments: [
    "late 2m", "delay 2m", "add 2m", "show coupole", "answer coupole", "back", "again",
  ])
  func `what needs a running tour is refused`(line: String) throws {
    #expect(
      try RehearsalBench().run([line]).outcome
        == .stopped(line: 1, message: "the tour has not begun; Enter begins it"))
  }

  @Test func `a rehearsal that begins at a stop has nothing in its log that nobody typed`() throws {
    var bench = RehearsalBench()
    bench.start = "adieu"
    let lines = try bench.run(["log"]).lines
    #expect(lines.contains("  10:02:50  the rehearsal begins at adieu"))
    #expect(!lines.contains { $0.hasSuffix("  next") })
  }
}
