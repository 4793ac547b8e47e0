import Testing
import TourModel
import TourRuntime

/// What is on show before, while and after a viewer is answered.
@Suite struct PictureTests {
  private static let stops = """
    stop hall
      pause 20s
      show lac.reflet 10s
      questions 30s..1m
    stop lac
      pause 10s
    """

  /// In the hall, 5 s after its beginning; told of what is in the next room.
  private func machine(told place: String) throws -> TourMachine {
    var machine = try Script.machine(Self.stops)
    _ = machine.tick(5)
    _ = machine.handle(.answerPlace(try machine.place(place)))
    return machine
  }

  @Test func `what was on show comes back when the time of the answer is over`() throws {
    for lingers in [false, true] {
      var machine = try machine(told: "lac.lune")
      #expect(machine.state.onShow == (try machine.place("lac.lune")))
      #expect(machine.nextChange == .seconds(15))
      let effects = machine.handle(
        lingers ? .linger(to: .seconds(15)) : .tick(to: .seconds(15)))
      let hall = try machine.place("hall")
      #expect(effects == [TourEffect(at: .seconds(15), .shownAgain(hall))])
      #expect(machine.state.onShow == hall)
    }
  }

  @Test func `after several answers what was there before the first comes back`() throws {
    var machine = try machine(told: "lac.lune")
    _ = machine.handle(.answerPlace(try machine.place("lac.reflet")))
    #expect(machine.tick(24).isEmpty)
    #expect(machine.tick(25).map(\.kind) == [.shownAgain(try machine.place("hall"))])
  }

  @Test func `it comes back at once where the guide goes on`() throws {
    var machine = try machine(told: "lac.lune")
    #expect(machine.handle(.resume).map(\.kind) == [.shownAgain(try machine.place("hall"))])
  }

  @Test func `what the guide or the script shows stays`() throws {
    var machine = try machine(told: "lac.lune")
    _ = machine.handle(.show(try machine.place("lac.reflet")))
    #expect(machine.tick(16).isEmpty)
    #expect(machine.state.onShow == (try machine.place("lac.reflet")))
    machine = try self.machine(told: "lac.lune")
    let shown = TourEffect.Kind.shown(try machine.place("lac.reflet"), duration: .seconds(10))
    #expect(machine.handle(.done).map(\.kind) == [shown])
  }

  @Test func `in a window it comes back between the answers, not between two that follow`() throws {
    var machine = try Script.machine(Self.stops, answersInWindows: true)
    _ = machine.tick(31)
    let (reflet, lune) = (try machine.place("lac.reflet"), try machine.place("lac.lune"))
    for place in [lune, lune] {
      _ = machine.handle(
        .request(text: "lune", language: Language("fr"), count: 1, understood: place))
    }
    let effects = machine.tick(60).filter { effect in
      switch effect.kind {
      case .shown, .shownAgain: true
      default: false
      }
    }
    #expect(
      effects == [
        TourEffect(at: .seconds(41), .shown(lune, duration: .seconds(10))),
        TourEffect(at: .seconds(51), .shownAgain(reflet)),
      ])
  }

  @Test func `a run in which an answer is on show goes on the same from its log`() throws {
    let sheet = try Script.sheet(Self.stops)
    var run = TourRun(sheet)
    _ = run.handle(.tick(to: .seconds(5)))
    _ = run.handle(.answerPlace(try run.machine.place("lac.lune")))
    var again = try TourRun.replay(run.log, on: sheet)
    #expect(again.state == run.state)
    #expect(again.handle(.next) == run.handle(.next))
    #expect(run.undo() == nil)
    #expect(run.state.onShow == (try run.machine.place("lac.lune")))
  }
}
