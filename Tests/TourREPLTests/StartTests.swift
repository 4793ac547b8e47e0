import Testing
import TourREPL

@Suite struct StartTests {
  private func bench(_ start: String, script: String = SampleTour.script) -> RehearsalBench {
    var bench = RehearsalBench.interactive
    bench.start = start
    bench.script = script
    return bench
  }

  @Test func `a start in the middle has the clock that a full run has there`() throws {
    let result = try bench("adieu").run(["undo"])
    #expect(result.prompts.first == "10:02:50 adieu · on time › ")
    #expect(
      result.lines[2...4] == [
        "",
        "── 3 adieu · Hall d'accueil ──────────────────────────────── stay until 10:05:00",
        "  谢谢大家，中秋快乐！",
      ])
    #expect(result.lines.contains("  There is nothing to undo."))
  }

  @Test func `a start that nobody declares is told, with the nearest`() throws {
    #expect(
      try bench("lavacour").run([String]()).prompts.first == "10:01:10 lavacourt · on time › ")
    #expect(
      try bench("lavacuort").run([String]()).outcome
        == .cannotStart(message: "there is no stop “lavacuort”; did you mean “lavacourt”?"))
    let nowhere = try bench("nowhere").run([String]())
    #expect(
      nowhere.outcome
        == .cannotStart(message: "there is no stop “nowhere”; docent plan lists them"))
    #expect(nowhere.text.isEmpty)
  }

  @Test func `a start that its condition skips is told, and the tour goes on after it`() throws {
    let script = SampleTour.script.replacing(
      "stop lavacourt 1m..3m optional 1",
      with: "stop lavacourt 1m..3m optional 1\n skip when late 0s")
    let result = try bench("lavacourt", script: script).run([String]())
    #expect(
      result.lines.contains("  lavacourt is skipped (skip when late 0s): it would begin on time"))
    #expect(result.prompts.first == "10:00:30 adieu · 2:20 in hand › ")
  }
}
