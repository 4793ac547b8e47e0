import Testing
import TourModel
import TourTesting
import TourTiming

@testable import DocentCommands

@Suite struct ExploreCommandTests {
  private let bench = BadInputBench()

  @Test func `it tells how many runs there were, of which seeds, and what they reached`() throws {
    try bench.write(
      "a.tour", BadInputBench.script("  if viewers > 9\n    fr> Tous !\n  end if\n"))
    let run = try bench.docent("explore", "--runs", "30", "--seed", "5", "a.tour")
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    #expect(run.lines.first?.hasPrefix("a.tour: 30 runs, seeds 5 to 34, ") == true)
    #expect(run.lines.first?.hasSuffix(" acts · reached 2 of 2 branches") == true)
    #expect(run.lines.last == "no rule was broken")
    #expect(
      try bench.docent("explore", "--runs", "30", "--seed", "5", "a.tour").output == run.output)
  }

  @Test func `a script with errors is not explored`() throws {
    try bench.write("a.tour", BadInputBench.script("stop nowhere 1m\n"))
    let run = try bench.docent("explore", "a.tour")
    #expect(run.status == 2)
    #expect(run.codes == ["T0211"])
  }

  @Test func `a run has a bound`() throws {
    try bench.write("a.tour", BadInputBench.script())
    #expect(try bench.docent("explore", "--runs", "0", "a.tour").status == 64)
  }

  @Test func `a broken rule is told with the seed and the script, nothing of it raw`() {
    let finding = Exploration.Finding(
      seed: 17,
      broken: BrokenRule(rule: .undoRestoresAll, at: .seconds(72), message: "a\u{1B}[2J"),
      script: ["goto sarah", "undo"], originalCount: 40)
    let exploration = Exploration(
      runs: 3, acts: 90, coverage: ContentCoverage(Tour()), finding: finding)
    #expect(
      ExplorationText(exploration, path: "a.tour", seed: 15).text.split(separator: "\n") == [
        "a.tour: 3 runs, seeds 15 to 17, 90 acts", "✗ broken: undo restores all",
        "  at +1m12s: a␛[2J", "  the shortest script found that shows it, 2 of 40 acts:",
        "    goto sarah", "    undo", "  docent explore --runs 1 --seed 17 finds it again",
      ])
  }
}
