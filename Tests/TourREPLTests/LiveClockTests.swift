import Testing
import TourREPL

/// What a clock that runs shows beside the time.
@Suite struct LiveClockTests {
  private static let script = """
    tour essai "Essai"
      speaks fr
      starts 2016-09-15 10:00 Europe/Paris
    room hall "Hall"
    room salle "Salle"
      to hall 30s
    stop hall 1m..3m
      fr> Bonjour à tous et bienvenue dans ce beau palais.
      pause 20s
    stop salle
      begins by +3m
      pause 30s
    """

  @Test func `while everything stands still the prompt says so, and Enter goes on`() throws {
    let result = try LiveBench(script: Self.script).run([
      .line(""), .line("late 2m"), .pass(5), .line(""),
    ])
    #expect(result.prompts.contains("10:00:00 hall · stands still, 2:00 more › "))
    #expect(result.prompts.contains("10:00:05 hall · stands still, 1:55 more › "))
    #expect(result.prompts.last == "10:00:05 hall · 0:01 over › ")
    #expect(
      result.text.contains("  until 10:02:00, or until Enter, which goes on at once\n"))
  }

  @Test func `what a paragraph took counts no standstill, also one that Enter ended early`() throws
  {
    let early = try LiveBench(script: Self.script).run([
      .line(""), .pass(20), .line("delay 2m"), .pass(5), .line(""),
    ])
    #expect(early.text.contains("  took 0:20, estimated 0:"))
    let whole = try LiveBench(script: Self.script).run([
      .line(""), .pass(20), .line("delay 10s"), .pass(15), .line(""),
    ])
    #expect(whole.text.contains("  took 0:25, estimated 0:"))
  }

  @Test func `the clocks of a line tell one instant`() throws {
    let result = try LiveBench(script: Self.script, factor: 1.6).run([
      .line(""), .pass(1), .line("time"), .pass(1), .line("until end"),
    ])
    #expect(result.text.contains("  10:00:01 Paris · 0:01 after the start · on time\n"))
    #expect(result.text.contains("  stay at hall until 10:02:30: 2:29 more\n"))
    #expect(
      result.text.contains("  1:57 until the end, at 10:02:00 Paris; planned 10:02:00: on time\n"))
  }
}
