import AudienceSimulation
import Testing
import TourModel
import TourREPL
import TourRuntime
import TourTiming

/// Simulated and recorded viewers.
@Suite struct ViewersTests {
  private static let script = """
    tour essai "Essai"
      speaks zh
      starts 2016-09-15 10:00 Europe/Paris
    room hall "Hall"
      detail coupole "la coupole"
        zh "穹顶"
        zh> 穹顶。
      detail sol "le sol"
        zh "地面"
    stop hall 1m..
      pause 5m
      if viewers > 2000
        pause 10s
      end if
    """

  private func bench(
    _ viewers: Int, seed: UInt64 = 7, of script: String = script
  ) throws -> LiveBench {
    let tour = try SampleTour.tour(script)
    return LiveBench(
      script: script,
      audience: .simulated(SimulatedViewers(tour, viewers: viewers, seed: seed)))
  }

  @Test func `requests appear above the line, with what was understood, the same for a seed`()
    throws
  {
    let inputs: [LiveBench.Input] = [.line(""), .pass(120), .line("requests")]
    let first = try bench(3000).run(inputs)
    #expect(first.notices.contains { $0.contains("▸ 1 zh ") && $0.contains("→ hall.") })
    #expect(try bench(3000).run(inputs).text == first.text)
    #expect(try bench(3000, seed: 8).run(inputs).text != first.text)
    #expect(first.text.contains("3000 viewers now"))
  }

  @Test func `who begins in the middle is not asked what was asked before`() throws {
    let requests = [10, 305].map { second in
      RecordedRequest(
        at: .seconds(second), ViewerQuestion("穹顶", language: Language("zh"), count: second))
    }
    let bench = RehearsalBench(
      script: Self.script + "\nstop hall as adieu\n  pause 10s", audience: .recorded(requests),
      start: "adieu")
    let result = try bench.run(["next", "requests"])
    #expect(result.outcome == .finished)
    let counts = result.log.entries.filter { $0.event == "request" }.map(\.count)
    #expect(counts == [305], "\(result.text)")
  }

  @Test func `without viewers there is silence`() throws {
    let result = try LiveBench(script: Self.script).run([.line(""), .pass(120)])
    #expect(result.notices.isEmpty)
  }

  @Test func `many requests are thinned for the eye, and all are counted`() throws {
    let result = try bench(100_000_000).run([.line(""), .pass(60), .line("requests")])
    #expect((10...16).contains(result.notices.count))
    #expect(result.notices.last?.contains(" more") == true)
    let asked = result.log.entries.filter { $0.event == "request" }.compactMap(\.count)
    // 0.15 × 10^8^0.45 = 597 in a minute.
    #expect((500...700).contains(asked.reduce(0, +)))
    #expect(
      result.text.contains("requests: \(asked.reduce(0, +)) in all: \(asked.reduce(0, +)) open"))
  }

  @Test func `a guide answers a viewer's request, and undo leaves the others alone`() throws {
    let result = try bench(3000).run([
      .line(""), .pass(60), .line("answer 1"), .pass(60), .line("undo"), .line("requests"),
    ])
    #expect(result.text.contains("taken back: answer 1"))
    let requests = result.log.entries.filter { $0.event == "request" }
    #expect(requests.allSatisfy { $0.source == .audience })
    #expect(result.text.contains("requests: \(requests.count) open\n"))
    #expect(result.prompts.last?.hasPrefix("10:02:00") == true)
  }

  @Test func `a live run with viewers replays from its log`() throws {
    let result = try bench(3000).run([
      .line(""), .pass(30), .line("late 10s"), .pass(30), .line("undo"), .line("play"), .pass(300),
    ])
    let sheet = RunSheet(try SampleTour.tour(Self.script))
    let again = try TourRun.replay(result.log, on: sheet)
    #expect(again.log == result.log)
    #expect(again.machine.isOver)
  }

  @Test func `with the manual clock they ask while what is under way lasts`() throws {
    let tour = try SampleTour.tour(Self.script)
    let bench = RehearsalBench(
      tour: tour, audience: .simulated(SimulatedViewers(tour, viewers: 40, seed: 1)))
    let result = try bench.run(["next", "next", "report"])
    #expect(result.outcome == .finished)
    #expect(result.text.contains("▸ 1 zh "))
    #expect(try bench.run(["next", "next", "report"]).text == result.text)
  }

  @Test func `recorded requests come again at their moments`() throws {
    let request = RecordedRequest(
      at: .seconds(30), ViewerQuestion("穹顶\u{1B}[2J", language: Language("zh"), count: 5))
    let bench = LiveBench(script: Self.script, audience: .recorded([request]))
    let result = try bench.run([.line(""), .pass(29), .line("where"), .pass(2)])
    #expect(result.notices.count == 1)
    #expect(result.notices.first?.hasPrefix("  ▸ 1 zh 穹顶") == true)
    #expect(result.notices.first?.contains("×5 → hall.coupole") == true)
    #expect(!result.text.contains("\u{1B}"))
    #expect(result.log.entries.last { $0.event == "request" }?.at == .seconds(30))
  }

  private static let ballot =
    SampleTour.hall + """
      stop hall
        vote 40s
          option "La coupole", zh "穹顶"
            show hall.coupole 10s
          option "Le sol", zh "地面"
            show hall.sol 10s
        end vote
      """

  @Test func `simulated viewers vote, the count is shown and thinned, and the guide may add to it`()
    throws
  {
    let result = try bench(3000, of: Self.ballot).run([
      .line(""), .pass(30), .line("vote 500 2"), .pass(15),
    ])
    let tallies = result.notices.filter { $0.hasPrefix("  ▸ votes so far: ") }
    #expect((4...11).contains(tallies.count))
    let votes = result.log.entries.filter { $0.event == "vote" }
    #expect(votes.filter { $0.source == .audience }.compactMap(\.count).reduce(0, +) == 150)
    #expect(result.text.contains("500 votes for 2 “Le sol”"))
    #expect(result.text.contains("; “Le sol” is played"))
    #expect(
      try bench(3000, of: Self.ballot).run([.line(""), .pass(45)]).text.contains(
        "; “La coupole” is played"))
  }

  @Test func `a vote that the guide ends early has no more votes, and one without viewers none`()
    throws
  {
    let result = try bench(3000, of: Self.ballot).run([.line(""), .pass(10), .line(""), .pass(40)])
    let votes = result.log.entries.filter { $0.event == "vote" }
    #expect(votes.allSatisfy { $0.at <= .seconds(10) && $0.refused == nil })
    #expect((1...149).contains(votes.compactMap(\.count).reduce(0, +)))
    let silent = try LiveBench(script: Self.ballot).run([.line(""), .pass(50)])
    #expect(silent.text.contains("no vote: “La coupole”, the first, is played"))
  }

  @Test func `with the manual clock they vote while the vote lasts, and the log replays`() throws {
    let tour = try SampleTour.tour(Self.ballot)
    let result = try RehearsalBench(
      tour: tour, audience: .simulated(SimulatedViewers(tour, viewers: 3000, seed: 7))
    ).run(["next", "next"])
    #expect(result.outcome == .finished)
    #expect(result.text.contains("▸ votes so far: "))
    #expect(result.text.contains("; “La coupole” is played"))
    #expect(try TourRun.replay(result.log, on: RunSheet(tour)).log == result.log)
  }

  @Test func `viewers N changes how often they ask, says so, and undo takes it back`() throws {
    func asked(_ lines: [LiveBench.Input]) throws -> (text: String, seconds: [Int]) {
      let result = try bench(40).run([.line("")] + lines)
      let requests = result.log.entries.filter { $0.event == "request" }
      return (result.text, requests.map { $0.at.roundedSeconds })
    }
    let (text, seconds) = try asked([.pass(60), .line("viewers 380000"), .pass(120)])
    #expect(
      text.contains("380000 viewers now\n  the simulated viewers ask about 49 times a minute"))
    #expect(seconds.count { $0 <= 60 } < 5)
    #expect((70...130).contains(seconds.count { $0 > 60 }))
    let undone = try asked([.pass(60), .line("viewers 380000"), .line("undo"), .pass(120)])
    #expect(undone.seconds.count { $0 > 60 } < 10)
    #expect(try asked([.line("viewers 40")]).text.contains("ask about every 1:16 from now on"))
    #expect(try asked([.line("viewers 0")]).text.contains("ask nothing from now on"))
    let nobody = try LiveBench(script: Self.script).run([.line(""), .line("viewers 40")])
    #expect(!nobody.text.contains("simulated"))
  }

  @Test func `viewers alone tells how many there are, and how often they ask`() throws {
    let simulated = try bench(40).run([.line(""), .line("viewers")])
    #expect(
      simulated.text.contains(
        "40 viewers now, who ask about every 1:16; viewers N changes that\n"))
    let nobody = try RehearsalBench().run(["", "viewers", "viewers 1", "viewers"])
    #expect(nobody.lines.contains("  0 viewers now; viewers N changes that"))
    #expect(nobody.lines.contains("  1 viewer now; viewers N changes that"))
  }

  @Test func `a request for what is past is told apart from one for what is to come`() throws {
    let script = """
      tour essai "Essai"
        speaks fr
      room hall "Hall"
        detail coupole "la coupole"
      room galerie "Galerie dorée"
        to hall 10s
        detail mosaique "la mosaïque"
      stop hall
        pause 1m
      stop galerie
        pause 1m
      """
    let asked = [
      (30, "la mosaïque de la galerie dorée"), (100, "la coupole du hall"),
    ].map { second, text in
      RecordedRequest(
        at: .seconds(second), ViewerQuestion(text, language: Language("fr"), count: 1))
    }
    let notices = try LiveBench(script: script, audience: .recorded(asked)).run([
      .line("play"), .pass(120),
    ]).notices.filter { $0.contains("→") }
    #expect(notices.first?.hasSuffix(", at stop 2") == true)
    #expect(notices.last?.hasSuffix(", stop 1 is past") == true)
    #expect(!notices.contains { $0.contains("at stop 1") }, "\(notices)")
    let optional = script.replacing("stop galerie", with: "stop galerie optional 1")
    let dropped = try LiveBench(script: optional, audience: .recorded(asked)).run([
      .line("drop galerie"), .line(""), .pass(40),
    ]).notices.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(dropped.contains(", stop 2 is dropped"))
  }

  @Test func `what the running stop shows of a later one is told as soonest, everywhere`() throws {
    let script = """
      tour essai "Essai"
        speaks fr
      room hall "Hall"
      room galerie "Galerie dorée"
        to hall 10s
        detail mosaique "la mosaïque"
      stop hall
        pause 1m
        show galerie.mosaique 15s
        pause 10s
      stop galerie
        pause 1m
      """
    let asked = [26, 65].map { second in
      RecordedRequest(
        at: .seconds(second),
        ViewerQuestion("la mosaïque", language: Language("fr"), count: 1))
    }
    let result = try LiveBench(script: script, audience: .recorded(asked)).run([
      .line("play"), .pass(26), .line("requests"), .pass(39), .line("requests"), .pass(1),
    ])
    let text = result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("%, here in 0:34"), "\(text)")
    #expect(text.contains("here in 0:34 0:"))
    #expect(text.contains("%, on show"))
    #expect(text.contains("on show 0:"))
    #expect(!text.contains("stop 2"))
  }
}
