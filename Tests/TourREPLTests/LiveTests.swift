import Testing
import TourModel
import TourREPL
import TourRuntime
import TourTiming

/// A clock that runs by itself, driven by the test.
@Suite struct LiveTests {
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

  /// With nothing that takes up what is late.
  private static let unheld = script.replacing("hall 1m..3m", with: "hall")

  @Test func `the clock stands until the first step, then the prompt ticks`() throws {
    let result = try LiveBench(script: Self.script).run([.pass(5), .line(""), .pass(2)])
    #expect(
      result.prompts == [
        "10:00:00 not begun › ", "10:00:00 hall · on time › ", "10:00:01 hall · on time › ",
        "10:00:02 hall · on time › ",
      ])
  }

  @Test func `a log tells when it was played`() throws {
    let result = try LiveBench(script: Self.script).run([
      .line("play"), .pass(3), .interrupt, .pass(2), .line("where"),
    ])
    let settings = result.log.entries.filter { $0.setting != nil }
    #expect(settings.map(\.setting) == [.playing(true), .playing(false)])
  }

  @Test func `a walk that is past its time is due, and no arrival is told in the past`() throws {
    let result = try LiveBench(script: Self.unheld).run([
      .line(""), .line(""), .line(""), .line("time"), .pass(50), .line("time"), .line("where"),
    ])
    #expect(result.text.contains("  on the way to salle, there at 10:00:30\n"))
    #expect(result.text.contains("  on the way to salle, due at 10:00:30, 0:20 over\n"))
    #expect(result.text.contains("  under way: the walk, due at 10:00:30, 0:20 over\n"))
  }

  @Test
  func `against the wall clock, who begins late is over by what the first hold does not take up`()
    throws
  {
    let bench = LiveBench(script: Self.script, reference: .clock(.minutes(2)))
    let result = try bench.run([.pass(60), .line("time"), .line(""), .pass(2)])
    #expect(result.prompts.first == "10:02:00 not begun · 1:24 over › ")
    #expect(
      result.text.contains(
        """
          10:03:00 Paris · 3:00 after the start · 2:24 over
          it was to begin by 10:01:30, 1:30 ago
          ends 10:04:24, planned 10:02:00: 2:24 over
          salle would begin 0:54 too late: by 10:03:00

        """))
    #expect(result.text.contains("the start was 2:00 ago: who begins now is 1:24 over\n"))
    #expect(result.text.contains("  begun 3:00 late\n"))
    #expect(
      result.prompts.suffix(2) == ["10:03:01 hall · 2:24 over › ", "10:03:02 hall · 2:24 over › "])
  }

  @Test func `who begins before the planned time has in hand what he has done by then`() throws {
    let bench = LiveBench(script: Self.unheld, reference: .clock(.seconds(-60)))
    let result = try bench.run([.line(""), .pass(30), .line(""), .pass(40)])
    #expect(
      result.text.contains(
        "1:00 until the start: the clock stands until then, whoever begins before it"))
    let asked = try bench.run([.pass(15), .line("time")])
    #expect(asked.text.contains("  09:59:15 Paris · 0:45 until the start · on time\n"))
    #expect(result.prompts.contains("10:00:00 hall · on time › "))
    // The paragraph, 4 s, is over before the start.
    #expect(result.prompts.last == "10:00:10 hall · 0:04 in hand › ")
  }

  @Test func `time on pause counts as delay`() throws {
    let result = try LiveBench(script: Self.unheld).run([
      .line("play"), .pass(2), .line("pause"), .pass(62),
    ])
    // The paragraph was to end at 0:04.
    #expect(result.prompts.last == "10:01:04 hall · 1:00 over › ")
  }

  @Test func `past its estimate a paragraph goes on, and Enter says how long it took`() throws {
    let result = try LiveBench(script: Self.unheld).run([
      .line(""), .pass(14), .line(""), .pass(1), .line("undo"), .line("where"),
    ])
    #expect(result.text.contains("  took 0:14, estimated 0:04: 0:10 over\n  pause 20s\n"))
    #expect(result.prompts.contains("10:00:14 hall · 0:10 over › "))
    // Taken back, he has been at the paragraph for 15 s.
    #expect(result.text.contains("taken back: next"))
    #expect(result.text.contains("under way: a paragraph"))
    #expect(result.prompts.last == "10:00:15 hall · 0:11 over › ")
  }

  @Test func `while everything stands still the prompt says so, and Enter goes on`() throws {
    let result = try LiveBench(script: Self.unheld).run([
      .line(""), .line("late 2m"), .pass(5), .line(""),
    ])
    #expect(result.prompts.contains("10:00:00 hall · stands still, 2:00 more › "))
    #expect(result.prompts.contains("10:00:05 hall · stands still, 1:55 more › "))
    #expect(result.prompts.last == "10:00:05 hall · 0:05 over › ")
    #expect(
      result.text.contains("  until 10:02:00, or until Enter, which goes on at once\n"))
  }

  @Test
  func
    `Enter while everything stands still goes back to what was interrupted, the next one goes on`()
    throws
  {
    let result = try LiveBench(script: Self.script).run([
      .line(""), .pass(1), .line("late 2m"), .pass(5), .line(""), .pass(1), .line(""),
    ])
    let back = result.text.ranges(of: "Bonjour à tous").count
    #expect(back == 2)
    #expect(result.text.contains("  under way: a paragraph, until 10:00:"))
    #expect(result.text.contains("  took 0:02, estimated 0:"))
    #expect(result.log.entries.map(\.event).contains("resume"))
  }

  @Test func `a narrow prompt leaves the stop out, so that there is room to type`() throws {
    let result = try LiveBench(script: Self.script, columns: 40).run([
      .line(""), .line("play"), .pass(2), .line("skip"),
    ])
    #expect(result.prompts.contains("10:00:00 · on time › "))
    #expect(result.prompts.contains("10:00:02 · on time ▶ › "))
    #expect(result.prompts.last == "10:00:02 → salle · 0:58 in hand ▶ › ")
  }

  @Test func `on a walk a narrow prompt tells as much of the goal as leaves room to type`() throws {
    let script = Self.script.replacing("salle", with: "grande-galerie")
    let walk: [LiveBench.Input] = [.line(""), .pass(2), .line("skip")]
    func prompt(columns: Int) throws -> String? {
      try LiveBench(script: script, columns: columns).run(walk).prompts.last
    }
    let prompts = try [80, 40, 33].map(prompt)
    #expect(
      prompts == [
        "10:00:02 → grande-galerie · 0:58 in hand › ", "10:00:02 → grande… · 0:58 in hand › ",
        "10:00:02 → · 0:58 in hand › ",
      ])
  }

  @Test func `Ctrl-C is logged at its moment, and says that what is typed stays`() throws {
    let script = Self.script
    let result = try LiveBench(script: script).run([
      .line(""), .line("play"), .pass(3), .interruptTyping, .pass(2), .line("where"),
    ])
    let pause = try #require(result.log.entries.first { $0.event == "pause" })
    #expect(pause.at == .seconds(3))
    #expect(
      result.notices.suffix(2) == [
        "  playing stops; the clock runs on",
        "  what you have typed stays; Ctrl-C again clears it",
      ])
    #expect(try TourRun.replay(result.log, on: RunSheet(SampleTour.tour(script))).log == result.log)
  }

  @Test func `a break holds also where its stop is reached by another command`() throws {
    let result = try LiveBench(script: Self.script).run([
      .line("break salle"), .line("play"), .pass(2), .line("skip"), .pass(40), .line(""),
    ])
    #expect(result.text.contains("playing stops before salle, and the clock with it"))
    let begun = try #require(result.text.firstRange(of: "── 2 salle"))
    #expect(result.text[..<begun.lowerBound].contains("playing stops before salle"))
  }

  @Test(arguments: ["note un", "viewers 50", "add -1s", "? reflet"])
  func `where the clock stands at a break, only going on starts it`(line: String) throws {
    let result = try LiveBench(script: Self.script).run([
      .line("break salle"), .line("play"), .pass(200), .line(line), .pass(60), .line("where"),
      .line(""), .pass(60),
    ])
    let parts = result.text.split(separator: "playing stops before salle")
    #expect(parts.count == 2)
    let begun = try #require(result.text.firstRange(of: "walk to salle"))
    let place = try #require(result.text.firstRange(of: "at stop 1 of 2"))
    #expect(place.lowerBound < begun.lowerBound)
  }

  @Test(arguments: ["delay 20s", "late 1m", "add 30s"])
  func `what takes its time at a break has it, and the break holds behind it`(line: String) throws {
    let result = try LiveBench(script: Self.script).run([
      .line("break salle"), .line("play"), .pass(200), .line(line), .pass(60), .line("where"),
      .line(""), .pass(60),
    ])
    #expect(result.text.contains("  the clock runs for it, and stands again behind it\n"))
    #expect(result.text.split(separator: "playing stops before salle").count == 3)
    let begun = try #require(result.text.firstRange(of: "walk to salle"))
    let place = try #require(result.text.firstRange(of: "at stop 1 of 2"))
    #expect(place.lowerBound < begun.lowerBound)
    #expect(
      try TourRun.replay(result.log, on: RunSheet(SampleTour.tour(Self.script))).log == result.log)
  }

  @Test func `more time for a stop whose window a break has ended is had too`() throws {
    let script = Self.script.replacing(
      "  pause 20s\nstop salle", with: "  questions ..20s\nstop salle")
    let result = try LiveBench(script: script).run([
      .line("break salle"), .line("play"), .pass(200), .line("add 2m"), .pass(200), .line("where"),
      .line(""), .pass(60),
    ])
    #expect(result.text.split(separator: "playing stops before salle").count == 3)
    let walk = try #require(result.text.firstRange(of: "walk to salle"))
    let place = try #require(result.text.firstRange(of: "at stop 1 of 2"))
    #expect(place.lowerBound < walk.lowerBound)
  }

  @Test func `what a paragraph took counts no standstill, also one that Enter ended early`() throws
  {
    let early = try LiveBench(script: Self.script).run([
      .line(""), .pass(20), .line("delay 2m"), .pass(5), .line(""), .line(""),
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
    #expect(
      result.text.contains(
        "  10:00:01 Paris · 0:01 after the start · on time\n  0:36 to fill before salle\n"))
    #expect(result.text.contains("  stay at hall until 10:02:30: 2:29 more\n"))
    #expect(
      result.text.contains("  1:57 until the end, at 10:02:00 Paris; planned 10:02:00: on time\n"))
  }

  @Test func `how long a paragraph took is logged where the clock is real`() throws {
    let inputs: [LiveBench.Input] = [.line(""), .pass(14), .line(""), .pass(20), .line("")]
    let takes = try LiveBench(script: Self.script).run(inputs).log.entries.compactMap(\.take)
    let text = "Bonjour à tous et bienvenue dans ce beau palais."
    #expect(takes == [.init(Language("fr"), text, took: .seconds(14))])
    let quick = try LiveBench(script: Self.script, factor: 10).run(inputs).log.entries
    #expect(quick.compactMap(\.take) == [])
  }

  @Test func `a rehearsed paragraph is held against what it took before`() throws {
    let text = "Bonjour à tous et bienvenue dans ce beau palais."
    let before = RehearsedSpeech([.init(Language("fr"), text, took: .seconds(9))])
    let result = try LiveBench(script: Self.script, rehearsed: before).run([
      .line(""), .pass(14), .line(""),
    ])
    #expect(result.text.contains("  took 0:14, rehearsed 0:09: 0:05 over\n"))
  }

  @Test func `what runs to a moment ends by itself, and is shown above the line`() throws {
    let result = try LiveBench(script: Self.script).run([
      .line(""), .pass(3), .line(""), .pass(7), .line(""), .pass(51),
    ])
    // The hold to one minute, then the walk.
    #expect(result.notices.contains("  walk to salle 30s: hall → salle"))
    #expect(result.prompts.contains("10:01:00 → salle · on time › "))
  }

  @Test(arguments: [(1, 1), (120, 2)])
  func `the report that was asked for stands on leaving, unless a stop has begun or ended since`(
    _ seconds: Int, _ reports: Int
  ) throws {
    let text = try LiveBench(script: Self.script).run([
      .line("play"), .pass(2), .line("report"), .pass(seconds),
    ]).text
    #expect(text.split(separator: "\n").count { $0 == "Report" } == reports)
  }

  @Test func `play speaks at the script's pace, break and Ctrl-C stop it`() throws {
    let result = try LiveBench(script: Self.script).run([
      .line("break salle"), .line("play"), .pass(6), .interrupt, .pass(30), .line("play"),
      .pass(60), .line("where"), .pass(9), .line(""), .pass(5),
    ])
    #expect(result.notices.prefix(2) == ["  took 0:04, as estimated", "  pause 20s"])
    #expect(result.notices.contains("  playing stops; the clock runs on"))
    #expect(result.prompts.contains("10:00:05 hall · on time · playing › "))
    #expect(result.prompts.contains("10:00:36 hall · on time › "))
    #expect(
      result.notices.last
        == "  playing stops before salle, and the clock with it: Enter goes on")
    #expect(result.prompts.contains("10:00:59 hall · on time · the clock stands › "))
    #expect(result.prompts.last == "10:01:05 → salle · on time › ")
    #expect(result.outcome == .finished)
  }

  @Test func `playing goes to the end by itself`() throws {
    let result = try LiveBench(script: Self.script, factor: 10).run([.line("play"), .pass(20)])
    #expect(result.prompts.last == "10:03:20 the end · on time › ")
    #expect(result.text.contains("ended 10:02:00, planned 10:02:00: on time"))
  }

  @Test func `where nobody types, playing is waited for`() throws {
    let result = try LiveBench(script: Self.script, isInteractive: false).run([
      .line("play"), .line("time"),
    ])
    #expect(result.text.contains("10:02:00 Paris"))
    #expect(result.text.contains("the end"))
  }

  @Test func `a minute before a stop must end, and when it must, a line says so and rings`() throws
  {
    let result = try LiveBench(script: Self.script, rings: true).run([.line(""), .pass(160)])
    // 10:03 less the walk.
    #expect(
      result.notices == [
        "\u{07}  1:00 left: hall must end by 10:02:30", "\u{07}  hall must end now",
      ])
    let silent = try LiveBench(script: Self.script).run([.line(""), .pass(160)])
    #expect(silent.notices.allSatisfy { !$0.contains("\u{07}") })
  }

  @Test func `text follows the terminal's width`() throws {
    let result = try LiveBench(script: Self.script).run([.resize(24), .pass(1), .line("")])
    #expect(result.text.contains(" Bonjour à tous et\n"))
  }

  @Test func `Ctrl-C says how to leave where nothing plays`() throws {
    let result = try LiveBench(script: Self.script).run([.interrupt, .interrupt])
    #expect(result.text.contains("Ctrl-D or quit: leave\n"))
  }

  @Test func `play, where a paragraph is overdue, says how long it took`() throws {
    let result = try LiveBench(script: Self.script).run([
      .line(""), .pass(14), .line("play"), .pass(2),
    ])
    #expect(result.text.contains("  took 0:14, estimated 0:04: 0:10 over\n"))
    let inTime = try LiveBench(script: Self.script).run([.line(""), .line("play"), .pass(14)])
    #expect(inTime.text.contains("  took 0:04, as estimated\n  pause 20s\n"))
  }

  @Test func `Enter in a hold that stands still goes back to the hold, the next one goes on`()
    throws
  {
    let inputs: [LiveBench.Input] = [
      .line(""), .pass(3), .line(""), .pass(7), .line(""), .line("late 20s"), .pass(2), .line(""),
    ]
    let held = try LiveBench(script: Self.script).run(inputs)
    #expect(held.prompts.last?.hasPrefix("10:00:12 hall · ") == true)
    #expect(held.log.entries.map(\.event).contains("resume"))
    let left = try LiveBench(script: Self.script).run(inputs + [.line("")])
    #expect(left.prompts.last?.hasPrefix("10:00:12 → salle · ") == true)
  }

  @Test func `who pastes several lines is told that they are one`() throws {
    let result = try LiveBench(script: Self.script).run([.line(""), .paste(2), .line("where")])
    #expect(
      result.notices == [
        "  2 lines were pasted as one: Enter takes it as one command, Ctrl-U clears it"
      ])
  }
}
