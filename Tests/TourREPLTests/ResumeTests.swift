import AudienceSimulation
import Testing
import TourModel
import TourREPL
import TourRuntime
import TourTiming

/// A run that was recorded and is gone on with.
@Suite struct ResumeTests {
  /// A star work in the middle, details everywhere, a vote, and a window for questions.
  private static let script = """
    tour essai "Essai"
      speaks zh
      captions fr
      starts 2016-09-15 10:00 Europe/Paris
    room hall "Hall"
      detail coupole "la coupole"
        zh "穹顶"
      detail sol "le sol"
        zh "地面"
    work lac "Le lac"
      zh "湖"
      in hall
      detail reflet "le reflet"
        zh "倒影"
      detail lune "la lune"
        zh "月亮"
    audience
      languages zh 70%, fr 30%
      want lac.reflet 40%, off-topic 10%
    stop hall 1m..
      pause 1m
    stop lac
      pause 1m
      questions 2m
      vote 1m
        option "La lune", zh "月亮"
          show lune 10s
        option "Le reflet", zh "倒影"
          show reflet 10s
      end vote
    stop hall as adieu
      pause 1m
    """

  private func bench(
    _ viewers: Int? = 3000, seed: UInt64 = 7, resuming log: TourLog? = nil
  ) throws -> LiveBench {
    let tour = try SampleTour.tour(Self.script)
    var bench = LiveBench(script: Self.script)
    if let viewers {
      bench.audience = .simulated(SimulatedViewers(tour, viewers: viewers, seed: seed))
    }
    if let log { bench.beginning = .resumed(try TourRun.replay(log, on: RunSheet(tour))) }
    return bench
  }

  /// What came of itself: when, and what.
  private func heard(_ log: TourLog) -> [String] {
    log.entries.filter { $0.source == .audience }.map {
      "\($0.at) \($0.event) \($0.text ?? "") \($0.option ?? 0) \($0.count ?? 0) \($0.viewer ?? 0)"
    }
  }

  @Test(arguments: [30, 61, 75, 150, 260])
  func `the simulated viewers go on where they were, as if the run had never been left`(
    seconds: Int
  ) throws {
    let before: [LiveBench.Input] = [.line("play"), .pass(seconds)]
    let whole = try bench().run(before + [.line("time"), .pass(400 - seconds)])
    let first = try bench().run(before + [.line("time")])
    let second = try bench(resuming: first.log).run([.line("play"), .pass(400 - seconds)])
    #expect(heard(whole.log).count > 40)
    #expect(heard(second.log) == heard(whole.log))
    #expect(!second.text.contains("viewers now"))
  }

  @Test func `they go on where the guide has changed how many they are, answered and gone back`()
    throws
  {
    let before: [LiveBench.Input] = [
      .line(""), .pass(40), .line("viewers 380000"), .pass(20), .line("goto lac"), .pass(70),
      .line("undo"), .pass(10), .line("again"), .pass(10),
    ]
    let after: [LiveBench.Input] = [.line("goto lac"), .pass(120)]
    let whole = try bench().run(before + after)
    let first = try bench().run(before + [.line("where")])
    let second = try bench(resuming: first.log).run(after)
    #expect(heard(whole.log).count > 100)
    #expect(heard(second.log) == heard(whole.log))
  }

  @Test func `a run that is left twice is one run`() throws {
    let whole = try bench().run([.line("play"), .pass(300)])
    var log = try bench().run([.line("play"), .pass(70), .line("time")]).log
    log = try bench(resuming: log).run([.line("play"), .pass(50), .line("time")]).log
    let last = try bench(resuming: log).run([.line("play"), .pass(180)])
    #expect(heard(last.log) == heard(whole.log))
  }

  @Test func `another number of viewers comes anew, and none is told of`() throws {
    let first = try bench().run([.line(""), .pass(30), .line("time")])
    let more = try bench(40, resuming: first.log).run([.pass(10)])
    #expect(more.text.contains("40 viewers now"))
    let none = try bench(nil, resuming: first.log).run([.pass(60)])
    let text = none.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains("nobody asks any more: --viewers 3000 --seed 7 goes on with the same viewers"))
    #expect(heard(none.log) == heard(first.log))
  }

  @Test func `breaks and the language come back, and are told`() throws {
    let first = try bench(nil).run([
      .line("language fr"), .line("break adieu"), .line("break lac"), .line(""), .pass(5),
      .line("break lac"), .line("time"),
    ])
    let resumed = try bench(nil, resuming: first.log).run([
      .line("play"), .pass(330), .line("language all"),
    ])
    #expect(resumed.text.contains("  breaks: adieu\n  language: fr\n"))
    #expect(resumed.text.contains("playing stops before adieu"))
    #expect(!resumed.text.contains("playing stops before lac"))
    #expect(resumed.log.entries.last?.setting == .language(nil))
    let again = try bench(nil, resuming: resumed.log).run([.line("language")])
    #expect(again.text.contains("  breaks: adieu\n"))
    #expect(again.text.contains("language: all; the tour has zh, fr"))
  }

  @Test func `a run that was played is told not to be playing`() throws {
    let played = try bench(nil).run([.line("play"), .pass(70), .line("where")])
    let told = "  not playing; play goes on\n"
    #expect(try bench(nil, resuming: played.log).run([]).text.contains(told))
    let stepped = try bench(nil).run([.line(""), .pass(5), .line("where")])
    #expect(try !bench(nil, resuming: stepped.log).run([]).text.contains(told))
  }

  @Test func `what was set before the script changed comes back too`() throws {
    var live = try bench(nil)
    live.reloads = [Self.script]
    let first = try live.run([
      .line(""), .line("break adieu"), .pass(5), .line("reload"), .line("time"),
    ])
    let resumed = try bench(nil, resuming: first.log).run([])
    #expect(resumed.text.contains("  breaks: adieu\n"))
  }

  @Test func `setting a break or a language lets a clock stand that stands at a break`() throws {
    let result = try bench(nil).run([
      .line("break lac"), .line("play"), .pass(100), .line("language fr"), .line("break adieu"),
      .pass(30),
    ])
    #expect(result.prompts.last == "10:00:59 hall · on time · the clock stands › ")
  }

  @Test func `viewers go on in a script that has become longer before the works they know`() throws
  {
    var live = try bench()
    live.reloads = [
      Self.script.replacing(
        "work lac", with: "work mer \"La mer\"\n  in hall\n  detail vague \"la vague\"\nwork lac")
    ]
    let result = try live.run([
      .line("play"), .pass(62), .line("reload"), .pass(200),
    ])
    let asked = result.log.entries.filter { $0.event == "request" && $0.at > .seconds(62) }
    #expect(asked.count > 20)
    // The star had its minute: no second one after the reload.
    #expect(asked.count { $0.at > .seconds(130) } < 30)
    #expect(asked.allSatisfy { $0.place?.hasPrefix("mer") != true || $0.work == "lac" })
    let answers = asked.compactMap(\.place).filter { $0.hasPrefix("lac.") }
    #expect(answers.count > asked.count / 2)
  }
}
