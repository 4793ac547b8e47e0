import Testing
import TourREPL

/// A guide who goes on by himself: past a break, before a moment that the script has him wait for, to the end.
@Suite struct GoingAheadTests {
  private static let script = """
    tour essai "Essai"
      speaks fr
      starts 2016-09-15 10:00 Europe/Paris
    room hall "Hall"
    room salle "Salle"
      to hall 30s
    stop hall
      pause 20s
      pause 20s
    stop salle
      begins 10:20 Paris ± 5m
      pause 30s
    """

  private func run(
    _ inputs: [LiveBench.Input], columns: Int = 80
  ) throws -> LiveBench.Result {
    try LiveBench(script: Self.script, columns: columns).run(inputs)
  }

  @Test func `Enter to a stop with a break stops playing there, and the clock runs on`() throws {
    let result = try run([
      .line("break salle"), .line("play"), .pass(5), .line(""), .pass(5), .line(""), .pass(60),
    ])
    #expect(result.text.contains("  playing stops at the break of salle; the clock runs on\n"))
    // Nothing but the guide ends the walk.
    #expect(result.prompts.last == "10:01:10 → salle · on time › ")
    #expect(!result.text.contains("waiting"))
  }

  @Test func `played again from there it goes on past the break`() throws {
    let result = try run([
      .line("break salle"), .line("play"), .line(""), .line(""), .line("play"), .pass(40),
    ])
    #expect(result.text.split(separator: "playing stops").count == 2)
    #expect(result.text.contains("wait: salle begins at 10:15:00"))
  }

  @Test
  func `Enter before the time that the script demands is told as too early, undo takes it back`()
    throws
  {
    let begun: [LiveBench.Input] = [.line(""), .line(""), .line(""), .pass(40), .line("")]
    let early = "  14:20 too early for salle, which begins at 10:15:00 at the earliest\n"
    let result = try run(begun + [.line(""), .line("undo"), .line("where")])
    #expect(result.text.contains(early))
    #expect(
      result.text.contains("under way: waiting for the moment at which it begins, until 10:15:00"))
    let waited = try run(begun + [.pass(900)])
    #expect(waited.text.contains("── 2 salle"))
    #expect(!waited.text.contains("too early"))
  }

  @Test func `a narrow prompt tells in a wait how long it still is`() throws {
    let inputs: [LiveBench.Input] = [.line(""), .line(""), .line(""), .pass(40), .line("")]
    #expect(try run(inputs, columns: 40).prompts.last == "10:00:40 → salle · in 14:20 › ")
    #expect(try run(inputs).prompts.last == "10:00:40 → salle · on time › ")
  }

  @Test func `who ends the tour while it plays is not playing at its end`() throws {
    let inputs: [LiveBench.Input] = [.line("play"), .line("goto salle"), .line("skip")]
    #expect(try run(inputs, columns: 40).prompts.last?.contains("▶") == false)
    #expect(try run(inputs).prompts.last?.contains("the end") == true)
    #expect(try run(inputs).prompts.last?.contains("playing") == false)
  }
}
