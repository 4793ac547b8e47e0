import AudienceSimulation
import Testing
import TourModel
import TourREPL
import TourRuntime
import TourTiming

/// Viewers who come and go as the script says (`--viewers live`).
@Suite struct ComingViewersTests {
  private static let script =
    SampleTour.hall + """
      stop hall
        pause 12m
        if viewers > 100
          pause 10s
        else
          pause 30s
        end if
      audience
        live 1000
        arrive 1000 within 1m
        stay 5m
      """

  /// 5000 (e^(−(k − 1) / 5) − e^(−k / 5)) at minute k.
  private static let counts = [0, 906, 742, 608, 497, 407, 333, 273, 224, 183, 150]

  private func audience(_ tour: Tour) throws -> RehearsalAudience {
    let viewers = try #require(
      ConcurrentViewers(tour.audience, length: RunSheet(tour).plan.end))
    let coming = ViewerCounts(viewers)
    return .simulated(
      SimulatedViewers(tour, viewers: coming.current, seed: 7), coming: coming)
  }

  private func run(
    _ inputs: [LiveBench.Input], resuming log: TourLog? = nil
  ) throws -> LiveBench.Result {
    let tour = try SampleTour.tour(Self.script)
    var bench = LiveBench(script: Self.script, audience: try audience(tour))
    if let log { bench.beginning = .resumed(try TourRun.replay(log, on: RunSheet(tour))) }
    return try bench.run(inputs)
  }

  private func told(_ log: TourLog) -> [LogEntry] {
    log.entries.filter { $0.event == "viewers" && $0.source == .audience }
  }

  @Test func `the tour is told each minute how many watch`() throws {
    let result = try run([.line(""), .pass(601), .line("where")])
    let told = told(result.log)
    #expect(told.compactMap(\.count) == Self.counts)
    #expect(told.map(\.at) == (0...10).map(Milliseconds.minutes))
    #expect(result.text.contains("\n  906 viewers now\n"))
    let requests = result.log.entries.filter { $0.event == "request" }
    #expect(requests.allSatisfy { $0.at > .minutes(1) })
    // 0.15 × viewers^0.45 a minute: 19 to be expected.
    #expect((8...32).contains(requests.count))
  }

  @Test func `the log replays to the same`() throws {
    let result = try run([.line("play"), .pass(800)])
    let again = try TourRun.replay(
      result.log, on: RunSheet(try SampleTour.tour(Self.script)))
    #expect(again.log == result.log)
    #expect(again.machine.isOver)
    #expect(again.state.viewers == 100)
  }

  @Test func `a condition asks for those who watch then`() throws {
    func lasted(_ script: String) throws -> Milliseconds? {
      let tour = try SampleTour.tour(script)
      let result = try LiveBench(script: script, audience: try audience(tour)).run([
        .line("play"), .pass(900),
      ])
      return result.log.entries.last?.to
    }
    // The pause ends before it is told how many watch after twelve minutes: 123 after eleven.
    #expect(try lasted(Self.script) == .seconds(730))
    #expect(
      try lasted(Self.script.replacing("viewers > 100", with: "viewers > 123")) == .seconds(750))
  }

  @Test func `with the manual clock they come and go while what is under way lasts`() throws {
    let tour = try SampleTour.tour(Self.script)
    for lines in [["next", "next"], ["play"]] {
      let result = try RehearsalBench(tour: tour, audience: try audience(tour)).run(lines)
      #expect(result.outcome == .finished)
      #expect(told(result.log).compactMap(\.count).prefix(11) == Self.counts[...])
      #expect(result.text.contains("150 viewers now"))
    }
  }

  @Test(arguments: [30, 60, 61, 200, 600])
  func `a run that is left goes on as if it had not been`(seconds: Int) throws {
    let before: [LiveBench.Input] = [.line("play"), .pass(seconds), .line("time")]
    let whole = try run(before + [.pass(700 - seconds)])
    let first = try run(before)
    let second = try run([.line("play"), .pass(700 - seconds)], resuming: first.log)
    func heard(_ log: TourLog) -> [String] {
      log.entries.filter { $0.source == .audience }.map {
        "\($0.at) \($0.event) \($0.text ?? "") \($0.count ?? 0) \($0.viewer ?? 0)"
      }
    }
    #expect(heard(whole.log).count > 15)
    #expect(heard(second.log) == heard(whole.log))
  }

  @Test func `who says how many watch is not contradicted, and undo lets them come again`() throws {
    let inputs: [LiveBench.Input] = [.line(""), .pass(70), .line("viewers 5"), .pass(180)]
    let said = try run(inputs + [.line("where")])
    #expect(told(said.log).compactMap(\.count) == [0, 906])
    let resumed = try run([.pass(120)], resuming: said.log)
    #expect(told(resumed.log).compactMap(\.count) == [0, 906])
    let undone = try run(inputs + [.line("undo"), .pass(120)])
    #expect(told(undone.log).compactMap(\.count) == [0, 906, 497, 407, 333])
    #expect(
      undone.text.contains("taken back: viewers 5, of 10:01:10, 3:00 ago\n  497 viewers now\n"))
  }

  @Test func `before anybody watches it says when somebody is expected`() throws {
    let text = try run([.line(""), .pass(61)]).text
    #expect(!text.contains("0 viewers now"))
    #expect(text.contains("  nobody watches yet; the first viewers are expected at 10:01:00\n"))
    #expect(text.contains("  906 viewers now\n"))
  }

  @Test func `a reload that changes who comes says that they come as before`() throws {
    let tour = try SampleTour.tour(Self.script)
    var bench = LiveBench(script: Self.script, audience: try audience(tour))
    let more = Self.script.replacing("live 1000", with: "live 5000")
    bench.reloads = [Self.script.replacing("pause 12m", with: "pause 13m"), more]
    let text = try bench.run([.line(""), .line("reload"), .line("reload")]).text
    #expect(text.ranges(of: "  Viewers come and go as they did").count == 1)
  }

  @Test func `undo goes back to the number that the guide said before`() throws {
    let inputs: [LiveBench.Input] = [
      .line(""), .pass(70), .line("viewers 5"), .pass(60), .line("viewers 80"), .pass(60),
      .line("undo"),
    ]
    #expect(
      try run(inputs).text.contains(
        "taken back: viewers 80, of 10:02:10, 1:00 ago\n  5 viewers now\n"))
    let undone = try run(inputs + [.line("undo")])
    #expect(
      undone.text.contains("taken back: viewers 5, of 10:01:10, 2:00 ago\n  608 viewers now\n"))
  }

  @Test func `of what the guide said and took back, what still holds is known when it is resumed`()
    throws
  {
    let said: [LiveBench.Input] = [
      .line(""), .pass(70), .line("viewers 300"), .pass(20), .line("viewers 20000"), .pass(20),
      .line("undo"), .line("where"),
    ]
    let resumed = try run([.pass(120), .line("viewers 7"), .line("undo")], resuming: run(said).log)
    #expect(told(resumed.log).compactMap(\.count) == [0, 906])
    #expect(resumed.text.contains("\n  300 viewers now\n"))
    // Nobody watches by anybody's word any more: they come and go again.
    let none = try run([.line(""), .line("viewers 0"), .line("undo"), .line("where")])
    let again = try run([.pass(70)], resuming: none.log)
    #expect(told(again.log).compactMap(\.count) == [0, 906])
  }

  @Test func `what the guide said before the script was read again still holds when it is resumed`()
    throws
  {
    let tour = try SampleTour.tour(Self.script)
    let changed = Self.script.replacing("pause 12m", with: "pause 13m")
    var bench = LiveBench(script: Self.script, audience: try audience(tour))
    bench.reloads = [changed]
    let log = try bench.run([.line(""), .pass(70), .line("viewers 5"), .line("reload")]).log
    var again = LiveBench(script: changed, audience: try audience(tour))
    again.beginning = .resumed(
      try TourRun.replay(log, on: RunSheet(try SampleTour.tour(changed))))
    let resumed = try again.run([.pass(120), .line("where")])
    #expect(!resumed.text.contains("viewers now"))
  }

  @Test func `who goes on without them is told which viewers there were`() throws {
    let first = try run([.line(""), .pass(130), .line("time")])
    let tour = try SampleTour.tour(Self.script)
    var bench = LiveBench(script: Self.script)
    bench.beginning = .resumed(try TourRun.replay(first.log, on: RunSheet(tour)))
    let text = try bench.run([.pass(60)]).text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(
      text.contains(
        "nobody asks any more: --viewers live --seed 7 goes on with the same viewers"))
  }
}
