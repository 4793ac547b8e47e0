import Testing
import TourREPL

@Suite struct ReloadTests {
  private func run(_ changes: [(String, String)], _ lines: [String]) throws -> RehearsalBench.Result
  {
    var script = SampleTour.script
    for (old, new) in changes { script = script.replacing(old, with: new) }
    var bench = RehearsalBench.interactive
    bench.reloads = [.script(script)]
    return try bench.run(lines)
  }

  @Test func `a changed script goes on at the same stop, step and clock`() throws {
    let result = try run([("请看水上的红光", "请大家仔细看水上的这道红光")], ["", "", "", "", "", "reload", ""])
    #expect(result.lines.contains("  The script was read again."))
    #expect(result.lines.contains("  What was done before stays: undo goes back to here."))
    #expect(result.text.contains("at stop 2 of 3, lavacourt"))
    #expect(result.lines.contains("  这不是月亮，而是冬天的落日。 [show reflet] 请大家仔细看水上的这道红光。"))
    #expect(result.prompts[6] == "10:01:10 lavacourt · on time › ")
    #expect(result.lines.contains("    2 La coupole"))
  }

  @Test func `a script that has not changed takes nothing from undo`() throws {
    let result = try run([], ["", "late 1m", "reload", "undo"])
    #expect(result.lines.contains("  Nothing has changed in the script."))
    #expect(!result.text.contains("was read again"))
    #expect(result.prompts.last == "10:00:00 hall · on time › ")
  }

  @Test func `stops, rooms and steps declared before do not move the place`() throws {
    let result = try run(
      [
        ("stop lavacourt", "stop galerie-nord 10s\nstop lavacourt"),
        ("room hall ", "room avant \"Avant\"\n to hall 10s\nroom hall "),
        ("zh> 这不是月亮", "zh> 先看一眼。\nfr> D'abord un regard.\npause 1s\nzh> 这不是月亮"),
      ], ["", "", "", "", "", "reload", "", "where"])
    #expect(result.prompts[6].hasPrefix("10:01:10 lavacourt"))
    #expect(result.lines.contains("    2 La coupole"))
    #expect(result.text.contains("at stop 3 of 4, lavacourt"))
  }

  @Test func `where the stop is gone, the next one is walked to`() throws {
    let rest = try #require(SampleTour.script.split(separator: "stop lavacourt").last)
    let inside = try #require(rest.split(separator: "stop hall as adieu").first)
    let gone = "stop lavacourt" + inside
    let result = try run([(gone, "")], ["", "goto lavacourt", "", "reload", "where"])
    #expect(result.text.contains("at stop 2 of 2, adieu"))
    #expect(result.outcome == .finished)
  }

  @Test func `a broken script shows its diagnostics, and the old one goes on`() throws {
    var bench = RehearsalBench.interactive
    bench.reloads = [.broken("error[T0201]: a line\n")]
    let result = try bench.run(["", "reload", ""])
    #expect(result.lines.contains("error[T0201]: a line"))
    #expect(result.lines.contains("  The script has errors; the one before goes on."))
    #expect(result.prompts.last == "10:00:10 hall · on time › ")
    bench.presentation.isInteractive = false
    #expect(
      try bench.run(["", "reload", ""]).outcome
        == .stopped(line: 2, message: "the script has errors; the one before goes on"))
  }

  @Test func `requests and the log survive, with the names of their time`() throws {
    let result = try run(
      [("stop hall 30s", "stop hall as entree 30s"), ("detail prix \"le prix\"", "")],
      ["", "? 穹顶", "goto lavacourt", "reload", "requests", "log", "answer 1"])
    #expect(result.lines.contains("  10:00:00  goto lavacourt"))
    #expect(result.lines.contains { $0.hasPrefix("  request 1 is answered") })
  }

  @Test func `a script that can't be read leaves the one before`() throws {
    var bench = RehearsalBench.interactive
    bench.reloads = [.unreadable("sample.tour: there is no such file")]
    let lines = try bench.run(["", "reload"]).lines
    #expect(
      lines.joined(separator: " ").contains(
        "there is no such file; the script that was read before goes on."))
    #expect(!lines.contains { $0.contains("has errors") })
  }
}
