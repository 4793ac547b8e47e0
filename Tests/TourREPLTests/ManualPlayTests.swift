import Testing
import TourModel
import TourREPL

/// `play` with the manual clock.
@Suite struct ManualPlayTests {
  @Test func `it goes to the break or the end at once`() throws {
    let result = try RehearsalBench().run([
      "break lavacourt", "play", "where", "break lavacourt", "break", "play",
    ])
    #expect(result.text.contains("playing stops before lavacourt"))
    #expect(result.text.contains("at stop 1 of 3, hall"))
    #expect(result.text.contains("no breaks"))
    #expect(result.text.contains("── the end"))
    #expect(result.outcome == .finished)
  }

  @Test func `played again it goes on from the break, and stops at the next one`() throws {
    let result = try RehearsalBench().run([
      "break lavacourt", "break adieu", "play", "play", "where", "back", "back", "play", "play",
    ])
    #expect(
      result.lines.filter { $0.contains("playing stops") } == [
        "  playing stops before lavacourt: Enter goes on",
        "  playing stops before adieu: Enter goes on",
        "  playing stops before adieu: Enter goes on",
      ])
    #expect(result.text.contains("at stop 2 of 3, lavacourt"))
    #expect(result.text.contains("── the end"))
  }

  @Test func `an editor needs a terminal`() throws {
    let result = try RehearsalBench().run(["edit"])
    #expect(result.outcome == .stopped(line: 1, message: "an editor needs a terminal"))
  }

  @Test func `nothing to pause is an error`() throws {
    let result = try RehearsalBench().run(["pause"])
    #expect(result.outcome == .stopped(line: 1, message: "nothing is playing"))
  }

  @Test func `a prompt that is wider than the window is broken between words`() throws {
    var bench = LiveBench()
    bench.columns = 20
    let result = try bench.run([
      .line("play"), .pass(2), .line("late 2m"), .pass(2), .resize(80), .pass(1),
    ])
    for prompt in result.prompts.dropFirst().dropLast() {
      var words: [Substring] = []
      var rest = prompt[...]
      while !rest.isEmpty {
        words += rest.prefix(20).split(separator: " ")
        rest = rest.dropFirst(20)
      }
      let text = words.joined(separator: " ")
      #expect(text.wholeMatch(of: /[\d:]{8} · (on time|stands still, \d:\d\d more) ▶ ›/) != nil)
      #expect(prompt.hasSuffix("› "))
    }
    #expect(result.prompts.contains("10:00:02 · stands   still, 2:00 more ▶ › "))
    #expect(result.prompts.last?.contains("  ") == false)
  }

  @Test func `who begins late may stay as long at the header as at time`() throws {
    var bench = LiveBench(reference: .clock(.minutes(3)))
    bench.script = """
      tour s "S"
        speaks fr
        starts 2016-09-15 10:00 Europe/Paris
      room r "R"
      stop r as a
        pause 1m
      stop r as b
        skip when late 1m
        pause 2m
      stop r as c
        begins by +10m
        pause 1m
      """
    let text = try bench.run([.line("time"), .line(""), .line("time")]).text
    #expect(text.contains("  begin by 10:09:00\n"))
    #expect(text.contains(/── 1 a .* stay until 10:10:00\n/))
    #expect(text.contains("  stay at a until 10:10:00 (b skipped anyway): 7:00 more\n"))
  }
}
