import Testing
import TourREPL

/// A stop ahead that its `skip when` would leave out, as it stands.
@Suite struct SkippedAheadTests {
  private static let script = """
    tour essai "Essai"
      speaks fr
    room hall "Hall"
    work monet "Monet"
      in hall
      detail reflet "le reflet"
    stop hall 1m..10m
      pause 1m
    stop monet optional 1
      skip when late 2m
      pause 1m
    stop hall as fin
      pause 1m
    """

  @Test func `it is neither past nor gone: it would be skipped`() throws {
    var bench = RehearsalBench()
    bench.script = Self.script
    let result = try bench.run(["", "? monet", "late 5m", "until monet", "requests all"])
    #expect(result.outcome == .finished)
    #expect(result.lines.contains("  “monet” would be skipped, as it stands"))
    let asked = result.lines.filter { $0.contains("1×") }
    #expect(asked.isEmpty || asked.contains { $0.contains("stop 2, skipped") })
    #expect(!result.text.contains("past"))
  }

  @Test func `what was left is ahead for who went back before it, and would be skipped`() throws {
    var bench = RehearsalBench()
    bench.script = Self.script
    let lines = try bench.run(["", "goto fin", "goto 1", "late 5m", "time", "report all"]).lines
    #expect(lines.filter { $0 == "  monet would be skipped" }.count == 3)
    let row = try #require(lines.last { $0.contains(" monet ") && $0.contains("+1:00") })
    #expect(row.hasSuffix("  ahead"))
  }
}
