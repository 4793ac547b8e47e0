import Testing
import TourModel
import TourRuntime
import TourTiming

@testable import TourREPL

/// What `undo` takes back, whatever it was, and what it says of it.
@Suite struct UndoTests {
  /// What stands between the last `undo` and the next prompt.
  private func told(_ commands: [String]) throws -> [String] {
    let lines = try RehearsalBench.interactive.run([""] + commands).lines
    let undo = try #require(lines.lastIndex { $0.hasSuffix("› undo") })
    return Array(lines[(undo + 1)...].prefix { !$0.contains("›") })
  }

  @Test func `a break is taken back, and one that was taken away comes back`() throws {
    #expect(
      try told(["break adieu", "undo"])
        == ["  taken back: break adieu, of 10:00:00", "  no breaks"])
    #expect(
      try told(["break adieu", "break ADIEU", "undo"])
        == ["  taken back: break adieu, of 10:00:00", "  breaks: adieu"])
  }

  @Test func `a language is taken back to the one before`() throws {
    #expect(
      try told(["language fr", "language zh", "undo"])
        == ["  taken back: language zh, of 10:00:00", "  language: fr"])
    #expect(
      try told(["language fr", "undo"])
        == ["  taken back: language fr, of 10:00:00", "  language: all"])
  }

  @Test func `what was set before a step comes after it`() throws {
    let told = try told(["", "language fr", "late 2m", "undo", "undo", "undo"])
    #expect(told.first == "  taken back: next, of 10:00:00")
  }

  @Test func `a log in which settings were taken back is played again to the same`() throws {
    let result = try RehearsalBench.interactive.run(["", "break adieu", "late 1m", "undo", "undo"])
    #expect(result.log.entries.map(\.event) == ["next", "break", "late", "undo", "unbreak"])
    #expect(try TourRun.replay(result.log, on: RunSheet(SampleTour.tour())).log == result.log)
  }

  @Test func `it says how long ago, by a clock that runs`() throws {
    let result = try LiveBench().run([
      .line(""), .pass(5), .line("note tard"), .pass(65), .line("vote 3 1"), .line("undo"),
    ])
    #expect(result.text.contains("  taken back: note tard, of 10:00:05, 1:05 ago\n"))
  }

  @Test func `play and pause are taken back, with Ctrl-C as a pause`() throws {
    let played = try LiveBench().run([.line(""), .pass(2), .line("play"), .pass(3), .line("undo")])
    #expect(
      played.text.contains(
        "  taken back: play, of 10:00:02\n  playing stops; the clock runs on\n"))
    for stop in [LiveBench.Input.line("pause"), .interrupt] {
      let paused = try LiveBench().run([
        .line(""), .line("play"), .pass(3), stop, .pass(1), .line("undo"),
      ])
      #expect(paused.text.contains("  taken back: pause, of 10:00:03\n  playing; pause or Ctrl-C"))
      #expect(
        paused.log.entries.map(\.event).filter { ["play", "pause"].contains($0) }
          == ["play", "pause", "play"])
    }
  }

  @Test func `a play that a break has ended is taken back without more`() throws {
    let result = try LiveBench().run([
      .line(""), .line("break lavacourt"), .line("play"), .pass(60), .line("undo"),
    ])
    #expect(
      result.text.contains("  taken back: play, of 10:00:00\n  nothing was playing any more\n")
        || result.text.contains(
          "  taken back: play, of 10:00:00, 1:00 ago\n  nothing was playing any more\n")
    )
  }

  @Test func `what was set before the clock has begun stays`() throws {
    let result = try LiveBench().run([.line("break adieu"), .line(""), .line("undo")])
    #expect(result.text.contains("There is nothing to undo."))
  }
}
