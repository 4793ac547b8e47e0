import Testing
import TourModel
import TourRuntime
import TourTiming

/// A run that goes on when its script was changed.
@Suite struct ChangedScriptTests {
  private let before = """
    stop hall 2m
      pause 10s
      questions 20s..1m
      pause 5s
    stop lac as premier
      pause 30s
      vote 20s "Que voir ?"
        option "Reflet"
          show reflet 10s
        option "Lune"
          show lune 20s
      end vote
    stop hall as fin
      begins after +10m
      pause 10s
    """

  /// A run of `before`, with `nexts` times `next`.
  private func run(_ nexts: Int, _ then: [TourEvent] = []) throws -> TourRun {
    var run = TourRun(try Script.sheet(before))
    for _ in 0..<nexts { _ = run.handle(.next) }
    for event in then { _ = run.handle(event) }
    return run
  }

  private func changed(_ replacements: (String, String)...) throws -> RunSheet {
    var script = before
    for (old, new) in replacements { script = script.replacing(old, with: new) }
    try #require(script != before)
    return try Script.sheet(script)
  }

  @Test(arguments: 0...10)
  func `in the same script a run goes on as if nothing had happened`(nexts: Int) throws {
    let run = try run(nexts, [.note("here"), .viewers(7)])
    var changed = run
    let sheet = try Script.sheet(before)
    let effects = changed.go(on: sheet)
    var (a, b) = (run.machine, changed.machine)
    if effects.isEmpty { #expect(a.state == b.state) }
    a.playToTheEnd()
    b.playToTheEnd()
    #expect(a.state.visits == b.state.visits)
    #expect(a.endSeconds == b.endSeconds)
    #expect(TourMachine(sheet, resuming: changed.state) != nil)
    #expect(!changed.canUndo)
    #expect(changed.log.earlier == run.log.lines)
  }

  @Test func `a step moves with what is written before it, and takes its new time`() throws {
    var run = try run(1)
    let sheet = try changed(
      ("pause 10s\n  questions", "pause 1s\n  cue \"x\"\n  pause 10s\n  questions"))
    #expect(run.go(on: sheet).isEmpty)
    #expect(
      run.handle(.next).contains { if case .questionsOpened = $0.kind { true } else { false } })
    #expect(run.machine.seconds == 10)

    var longer = try self.run(1)
    #expect(
      longer.go(on: try changed(("pause 10s\n  questions", "pause 25s\n  questions"))).isEmpty)
    _ = longer.handle(.next)
    #expect(longer.machine.seconds == 25)

    var shorter = try self.run(1, [.tick(to: .seconds(8))])
    #expect(
      shorter.go(on: try changed(("pause 10s\n  questions", "pause 3s\n  questions"))).isEmpty)
    _ = shorter.handle(.next)
    #expect(shorter.machine.seconds == 8)
  }

  @Test func `what is overdue keeps the moment at which it was due`() throws {
    var run = try run(1, [.linger(to: .seconds(25))])
    #expect(run.state.activity.until == .seconds(10))
    #expect(run.go(on: try Script.sheet(before)).isEmpty)
    #expect(run.state.activity.until == .seconds(10))
    #expect(
      run.go(on: try changed(("pause 10s\n  questions", "pause 40s\n  questions"))).isEmpty)
    #expect(run.state.activity.until == .seconds(40))
  }

  @Test func `an open window takes its new ends`() throws {
    var run = try run(2)
    #expect(run.go(on: try changed(("questions 20s..1m", "questions 40s..1m"))).isEmpty)
    _ = run.handle(.next)
    #expect(run.machine.seconds == 50)
  }

  @Test func `votes are kept where the options are as many, and begin anew where not`() throws {
    let toTheVote = 7
    var run = try run(toTheVote, [.vote(option: 1, count: 3)])
    #expect(run.state.activity.votes == [0, 3])
    #expect(run.go(on: try changed(("20s \"Que voir ?\"", "30s \"Et maintenant ?\""))).isEmpty)
    #expect(run.state.activity.votes == [0, 3])
    var more = try self.run(toTheVote, [.vote(option: 1, count: 3)])
    let sheet = try changed(("end vote", "  option \"Rien\"\n    pause 1s\n  end vote"))
    #expect(more.go(on: sheet).isEmpty)
    #expect(more.state.activity.votes == [0, 0, 0])
  }

  @Test func `a stop whose step is gone is played from its start`() throws {
    var run = try run(2)
    let effects = run.go(
      on: try changed(("questions 20s..1m", "cue \"a\""), ("pause 5s", "cue \"b\"")))
    #expect(effects.first?.kind == .pauseBegan(StepID(0), duration: .seconds(10)))
    #expect(run.machine.seconds == 10)
    #expect(run.machine.stopName == "hall")
  }

  @Test func `a hold is fitted to the new promise`() throws {
    var run = try run(4)
    #expect(run.state.activity.kind == .hold)
    let effects = run.go(on: try changed(("stop hall 2m", "stop hall 3m")))
    #expect(effects.map(\.kind) == [.holdBegan(StopID(0), until: .minutes(3))])
    var shorter = try self.run(4)
    _ = shorter.go(on: try changed(("stop hall 2m", "stop hall 10s")))
    #expect(shorter.machine.stopName == "premier")
    #expect(shorter.machine.seconds == 35)
  }

  @Test func `a stop that is gone is left for the next that is still there`() throws {
    let rest = before.split(separator: "stop lac as premier")
    let tail = try #require(rest.last?.split(separator: "stop hall as fin").last)
    let sheet = try Script.sheet(String(rest[0]) + "stop hall as fin" + tail)
    var run = try run(6)
    #expect(run.machine.stopName == "premier")
    let effects = run.go(on: sheet)
    #expect(run.machine.stopName == "fin")
    #expect(effects.map(\.kind) == [.waitBegan(StopID(1), until: .minutes(10))])
    #expect(run.state.visits.map(\.stop) == [StopID(0)])
  }

  @Test func `where nothing is left, the tour is over`() throws {
    var run = try run(9)
    #expect(run.machine.stopName == "fin")
    _ = run.go(on: try Script.sheet("stop hall as autre 1m"))
    #expect(run.machine.isOver)
    #expect(TourMachine(run.machine.sheet, resuming: run.state) != nil)
  }

  @Test func `requests and counts move with the names of what they are for`() throws {
    let tour = try Script.sheet(before).tour
    let lune = try #require(tour.place(named: "lac.lune"))
    let reflet = try #require(tour.place(named: "lac.reflet"))
    let lac = try #require(tour.place(named: "lac"))
    var run = try run(1)
    for (place, count) in [(lune, 5), (reflet, 2), (lac, 1)] {
      _ = run.handle(.request(text: "?", language: Language("fr"), count: count, understood: place))
    }
    let head = Script.place.replacing("detail reflet \"Le reflet\"\n", with: "")
      .replacing(
        "work lac",
        with: "work avant \"Avant\"\n in hall\n detail x \"X\"\n detail y \"Y\"\nwork lac")
    let stops = before.replacing("show reflet 10s", with: "pause 10s")
    _ = run.go(on: try Script.sheet(stops, head: head))
    let new = try run.machine.place("lac.lune")
    #expect(new != lune)
    #expect(run.state.askedCount(of: new) == 5)
    #expect(run.state.askedCount(of: try run.machine.place("lac")) == 6)
    #expect(run.state.requests.map(\.understood) == [new, nil, try run.machine.place("lac")])
  }
}
