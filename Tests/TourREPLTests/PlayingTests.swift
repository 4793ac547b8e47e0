import Testing
import TourREPL

/// The commands that move the tour. In the sample tour, `hall` has a paragraph of 10 s, a pause of
/// 10 s and a hold of 10 s; then come a walk of 40 s and `lavacourt`.
@Suite struct PlayingTests {
  private func prompts(_ lines: [String]) throws -> [String] {
    try RehearsalBench.interactive.run(lines).prompts
  }

  @Test func `next goes through paragraph, pause, hold, walk and stop`() throws {
    #expect(
      try prompts(["", "next", "n", "", ""]) == [
        "10:00:00 not begun › ", "10:00:00 hall · on time › ", "10:00:10 hall · on time › ",
        "10:00:20 hall · on time › ", "10:00:30 → lavacourt · on time › ",
        "10:01:10 lavacourt · on time › ",
      ])
  }

  @Test func `a walk names the rooms, a hold its end`() throws {
    let result = try RehearsalBench().run(["", "", "", ""])
    #expect(result.lines.contains("  hold: hall lasts until 10:00:30, 0:10 more"))
    #expect(result.lines.contains("  walk to lavacourt 40s: hall → galerie-nord"))
  }

  @Test func `back and again go back, but the clock does not`() throws {
    // What is said again, the hold takes up.
    #expect(try prompts(["", "", "back"]).last == "10:00:10 hall · on time › ")
    #expect(try prompts(["", "", "", "back"]).last == "10:00:20 hall · on time › ")
    let again = try RehearsalBench.interactive.run(["", "", "again"])
    #expect(again.prompts.last == "10:00:10 hall · on time › ")
    #expect(again.text.split(separator: "大家好").count == 3)
  }

  @Test func `undo takes a command back, clock and all, and goes on doing so`() throws {
    let result = try RehearsalBench.interactive.run([
      "", "", "late 2m", "where", "u", "undo", "undo",
    ])
    #expect(
      result.prompts.suffix(4) == [
        "10:00:10 hall · 1:50 over › ", "10:00:10 hall · on time › ",
        "10:00:00 hall · on time › ", "10:00:00 not begun › ",
      ])
    #expect(result.lines.contains("  taken back: late 2m, of 10:00:10"))
    #expect(
      try RehearsalBench().run(["undo"]).outcome
        == .stopped(line: 1, message: "there is nothing to undo"))
  }

  @Test func `skip leaves the stop, goto walks to any, by name, number, beginning or title`() throws
  {
    #expect(try prompts(["", "skip"]).last == "10:00:00 → lavacourt · 0:30 in hand › ")
    for target in ["adieu", "ADIEU", "3", "ad", "\"adieu\""] {
      #expect(try prompts(["", "goto \(target)"]).last?.contains("adieu") == true)
    }
  }

  @Test(arguments: [
    ("goto lavacour t", "there is no stop “lavacour t”; did you mean “lavacourt”?"),
    ("goto 4", "there is no stop 4: the stops are 1 to 3"),
    ("goto joconde", "there is no stop “joconde”; plan: lists them"),
    ("goto", "something is missing; write: goto STOP"),
    ("late 2", "“2” has no unit: write 2m for minutes, 2s for seconds"),
    ("drop hall", "hall is not optional, so it can't be dropped; skip leaves a stop"),
    ("restore lavacourt", "lavacourt is not dropped"),
    ("vote 2 1", "no vote is open"),
    ("answer 7", "there is no request 7; requests: lists them"),
    ("back", "there is nothing before this"),
    ("next now", "“next” takes nothing after it"),
  ])
  func `what makes no sense is refused in one sentence`(line: String, message: String) throws {
    #expect(try RehearsalBench().run(["", line]).outcome == .stopped(line: 2, message: message))
  }

  @Test func `late makes the guide over, add and the end show it, delay does not`() throws {
    let late = try RehearsalBench.interactive.run(["", "late 2m", ""])
    #expect(late.lines.contains("  everything stands still for 2m"))
    #expect(
      late.prompts.suffix(2) == ["10:00:00 hall · 1:50 over › ", "10:02:10 hall · 1:50 over › "])
    let delay = try prompts(["", "delay 2m", ""])
    #expect(delay.suffix(2) == ["10:00:00 hall · on time › ", "10:02:10 hall · on time › "])
    let added = try RehearsalBench().run(["", "add 30s"])
    #expect(added.lines.contains("  hall lasts 30s longer"))
  }

  @Test func `drop tells the end, restore and undo take it back`() throws {
    let result = try RehearsalBench().run(["", "drop lavacourt", "restore lavacourt"])
    #expect(result.lines.contains("  lavacourt is dropped"))
    #expect(result.lines.contains("  ends 10:00:33, planned 10:02:53: 2:20 in hand"))
    #expect(result.lines.contains("  lavacourt is back in the tour"))
    #expect(result.lines.contains("  ends 10:02:53, planned 10:02:53: on time"))
  }

  @Test func `a stop can be dropped before the tour begins`() throws {
    let result = try RehearsalBench.interactive.run(["drop lavacourt", "", "skip"])
    #expect(result.prompts[1] == "10:00:00 not begun › ")
    #expect(result.lines.contains("  lavacourt is left out: it was dropped"))
  }

  @Test func `the end says when, and a next after it that the tour is over`() throws {
    let result = try RehearsalBench().run([String](repeating: "", count: 12))
    #expect(
      result.lines.contains(
        "── the end · 10:02:53 Paris · 16:02:53 Shanghai ──────────────────────── on time"))
    #expect(
      result.lines.contains("  the tour is over; undo: takes the last step back, quit: leaves"))
    #expect(result.outcome == .finished)
  }
}
