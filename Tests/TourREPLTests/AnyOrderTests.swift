import Testing
import TourREPL

/// Commands in any order: never a trap, never a line lost, and the same again from the same lines.
@Suite struct AnyOrderTests {
  private static let lines = [
    "", "", "", "", "next", "back", "again", "skip", "undo", "undo", "goto 1", "goto 2",
    "goto adieu",
    "late 2m", "late 0s", "delay 40s", "add 30s", "drop lavacourt", "restore lavacourt", "reload",
    "? 穹顶", "? 红光", "ask prix", "ask xyz", "answer 1", "answer 2", "answer reflet", "dismiss 1",
    "dismiss 3", "vote 2 1", "vote 5 2", "vote 1 3", "viewers 60", "show reflet",
    "show hall.coupole",
    "note n", "where", "time", "plan", "rooms", "work", "details", "requests", "log", "report",
    "language fr", "language all", "zzz", "late 400d", "answer 99999999999", "goto 0", "goto -1",
    "goto -9223372036854775808", "until -9223372036854775808", "vote 1 -9223372036854775808",
  ]

  /// A linear congruential generator (Knuth's MMIX constants): the same seed, the same lines.
  private func lines(seed: UInt64, count: Int) -> [String] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Self.lines[Int(state >> 33) % Self.lines.count]
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `any commands in any order are carried out or refused`(seed: UInt64) throws {
    var bench = RehearsalBench.interactive
    let other = SampleTour.script
      .replacing("stop lavacourt 1m..3m", with: "stop hall as encore 5s\nstop lavacourt 20s..3m")
      .replacing("show hall.coupole 15s", with: "pause 5s")
    let gone = try #require(SampleTour.script.split(separator: "stop lavacourt").first)
    bench.reloads = (0..<40).flatMap { _ in
      [.script(other), .script(String(gone)), .broken("no"), .script(SampleTour.script)]
    }
    let lines = lines(seed: seed, count: 150)
    let first = try bench.run(lines)
    #expect(first.outcome == .finished)
    #expect(first.prompts.count == lines.count + 1)
    #expect(try bench.run(lines).text == first.text)
  }
}
