import DetailSearch
import Testing
import TourModel
import TourREPL
import TourTiming

/// Over and in hand say how late or early the next stop will begin, wherever they are told.
@Suite struct OverAndInHandTests {
  private func louvre(_ commands: [String]) throws -> RehearsalBench.Result {
    var bench = RehearsalBench.interactive
    bench.tour = try ShippedTour.tour("louvre-2020")
    bench.presentation.columns = 132
    return try bench.run(commands)
  }

  private func standings(_ lines: [String]) -> [String] {
    lines.filter { $0.contains(" until ") && $0.contains("; planned ") || $0.contains("after the") }
      .compactMap { line in
        line.firstMatch(of: /(?:on time|[\d:]+ (?:over|in hand))/).map { String($0.output) }
      }
  }

  @Test func `what the hold of a stop takes up is not over`() throws {
    let next = [String](repeating: "next", count: 12)
    let result = try louvre(next + ["late 26s", "time", "until gladiateur"])
    #expect(standings(result.lines).suffix(2) == ["on time", "on time"])
    #expect(result.prompts.last?.hasSuffix("venus · on time › ") == true)
  }

  @Test func `a skip is judged by what the prompt says`() throws {
    let next = [String](repeating: "next", count: 12)
    let kept = try louvre(next + ["late 2m10s", "time", "until gladiateur"])
    #expect(standings(kept.lines).suffix(2) == ["1:44 over", "1:44 over"])
    let late = try louvre(next + ["late 2m26s", "until gladiateur"])
    #expect(late.lines.contains("  “gladiateur” would be skipped, as it stands"))
    let skipped = try louvre(
      next + ["late 2m26s"] + [String](repeating: "next", count: 12))
    #expect(
      skipped.lines.contains(
        "  gladiateur is skipped (skip when late 2m): it would begin 2:00 over"))
  }

  @Test func `a window that no request holds open ends where until has it`() throws {
    let script = """
      tour essai "Essai"
        speaks fr
      room hall "Hall"
        detail coupole "la coupole"
      room salle "Salle"
        to hall 0s
      stop hall
        questions 1m..3m
      stop salle
        pause 30s
      """
    var bench = RehearsalBench()
    bench.script = script
    let free = try bench.run(["", "where", "until salle"]).lines
    #expect(free.contains("  under way: questions, until +1:00"))
    #expect(free.contains { $0.hasPrefix("  1:00 until salle, at +1:00") })
    let held = try bench.run(["", "? coupole", "where", "until salle", "dismiss 1", "where"]).lines
    #expect(
      held.filter { $0.hasPrefix("  under way") } == [
        "  under way: questions, until +3:00", "  under way: questions, until +1:00",
      ])
    #expect(held.contains { $0.hasPrefix("  3:00 until salle, at +3:00") })
  }

  @Test func `a window that a request for another stop holds open ends where all have it`() throws {
    let script = """
      tour essai "Essai"
        speaks fr
      room hall "Hall"
      room salle "Salle"
        to hall 0s
        detail coupole "la coupole"
      stop hall
        questions 1m..3m
        questions 1m..2m
      stop salle
        pause 30s
      """
    var bench = RehearsalBench.interactive
    bench.script = script
    let result = try bench.run(["", "? coupole", "where", "until salle", "next", "where"])
    // The one that is open is held; the next one the guide is expected to close.
    #expect(
      result.lines.filter { $0.hasPrefix("  under way") } == [
        "  under way: questions, until +3:00", "  under way: questions, until +5:00",
      ])
    #expect(result.lines.contains { $0.hasPrefix("  4:00 until salle, at +4:00") })
    #expect(result.prompts.contains("+0:00 hall · 2:00 over › "))
  }

  @Test func `after back a stop's least length counts afresh, and is counted`() throws {
    let result = try louvre(
      [String](repeating: "next", count: 5) + ["goto victoire"]
        + [String](repeating: "next", count: 6) + ["skip", "back", "time", "until plafond-apollon"])
    let both = standings(result.lines).suffix(2)
    #expect(both.count == 2 && Set(both).count == 1, "\(both)")
  }

  @Test func `from the last paragraph through the hold to the walk the number stays`() throws {
    let bench = LiveBench(
      script: """
        tour essai "Essai"
          speaks fr
        room hall "Hall"
        room salle "Salle"
          to hall 30s
        stop hall 1m..3m
          pause 20s
        stop salle
          pause 30s
        """)
    let result = try bench.run([
      .line(""), .line("late 10s"), .pass(12), .line(""), .pass(60),
    ])
    #expect(!result.prompts.contains { $0.contains("over") || $0.contains("in hand") })
    #expect(result.prompts.last == "+1:12 → salle · on time › ")
    let late = try bench.run([.line(""), .line("late 50s"), .pass(72), .line(""), .pass(5)])
    #expect(late.prompts.last == "+1:17 → salle · 0:12 over › ")
  }

  @Test func `what a wait will eat is to fill, not in hand`() throws {
    let script = """
      tour essai "Essai"
        speaks fr
      room hall "Hall"
      stop hall
        pause 2m
      stop hall as fin
        begins after +3m
        pause 30s
      """
    var bench = RehearsalBench()
    bench.script = script
    let lines = try bench.run(["", "time", "late 20s", "time", "late 1m", "time"]).lines
    #expect(
      lines.filter { $0.contains("to fill") || $0.hasPrefix("  +") } == [
        "  +0:00 · on time", "  1:00 to fill before fin", "  +0:00 · on time",
        "  0:40 to fill before fin", "  +0:00 · 0:20 over",
      ])
    let live = try LiveBench(script: script).run([
      .line(""), .pass(50), .line(""), .pass(10), .line("late 5m"),
    ])
    #expect(live.rightPrompts.contains("next fin +3:00, 1:00 to fill"))
    #expect(live.prompts.contains("+1:00 → fin · on time › "))
  }

  @Test func `a stop that will be skipped is told where the number is of the one behind it`() throws
  {
    let script = """
      tour essai "Essai"
        speaks fr
      room hall "Hall"
      stop hall
        pause 1m
      stop hall as deux
        skip when late 1m
        pause 2m
      stop hall as fin
        pause 30s
      """
    let result = try LiveBench(script: script).run([.line(""), .pass(119), .pass(2)])
    #expect(result.prompts.contains("+1:59 hall · 0:59 over › "))
    #expect(result.rightPrompts.contains("next deux +1:59"))
    #expect(result.prompts.contains("+2:00 hall · 1:00 in hand › "))
    #expect(result.rightPrompts.contains("next fin +2:00 (deux skipped)"))
    let warning = "  it is so late now that deux would be skipped"
    #expect(result.notices == [warning])
    // Told once, and not of what the guide has done himself.
    let later = try LiveBench(script: script).run([.line(""), .pass(121), .line(""), .pass(3)])
    #expect(later.notices == [warning])
    let made = try LiveBench(script: script).run([
      .line(""), .pass(1), .line("late 5m"), .pass(200),
    ])
    #expect(made.notices == [])
  }

  @Test func `a stop that begins so late that the next one is skipped says so`() throws {
    let script = """
      tour essai "Essai"
        speaks fr
      room hall "Hall"
      stop hall
        pause 1m
      stop hall as deux
        pause 1m
      stop hall as trois
        skip when late 1m
        pause 2m
      stop hall as fin
        pause 30s
      """
    let result = try LiveBench(script: script).run([
      .line(""), .pass(130), .line(""), .pass(2), .line("late 1s"), .pass(2),
    ])
    #expect(result.prompts.contains("+2:10 deux · 0:50 in hand › "))
    #expect(result.notices == ["  it is so late now that trois would be skipped"])
  }

  @Test func `at a break the prompt says that the clock stands`() throws {
    let script = """
      tour essai "Essai"
        speaks fr
      room hall "Hall"
      stop hall
        pause 1m
      stop hall as fin
        pause 30s
      """
    let inputs: [LiveBench.Input] = [.line("break fin"), .line("play"), .pass(70), .line("")]
    let wide = try LiveBench(script: script).run(inputs)
    #expect(wide.prompts.contains("+0:59 hall · on time · the clock stands › "))
    #expect(wide.prompts.last == "+1:00 fin · on time › ")
    let narrow = try LiveBench(script: script, columns: 40).run(inputs)
    #expect(narrow.prompts.contains("+0:59 · on time ■ › "))
  }

  @Test(arguments: ["louvre-2020", "petit-palais-2016"], [1, 2])
  func `at every prompt of any walk the number is that of until`(_ name: String, _ seed: UInt64)
    throws
  {
    let tour = try ShippedTour.tour(name)
    for isLive in [false, true] {
      let time = FakeTime()
      let guide = WanderingGuide(tour, seed: seed, time: isLive ? time : nil)
      let rehearsal = Rehearsal(
        RunSheet(tour), search: DetailSearch(tour), reader: guide,
        presentation: Presentation(columns: 200, isInteractive: true),
        pace: isLive ? .running(time, factor: 1) : .manual,
        host: RehearsalHost(output: { guide.hear($0) }, reload: { .broken(diagnostics: "") }))
      #expect(rehearsal.rehearse() == .finished)
      #expect(guide.compared.count > 20, "\(guide.compared.count)")
      for (prompt, answer) in guide.compared {
        #expect(answer.hasSuffix(": \(prompt)"), "\(guide.acts)")
      }
    }
  }
}
