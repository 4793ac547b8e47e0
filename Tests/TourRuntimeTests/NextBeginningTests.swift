import Testing
import TourModel
import TourRuntime
import TourTiming

/// What comes next, and how late or early.
@Suite struct NextBeginningTests {
  private static let script = """
    stop hall 1m..3m
      pause 20s
      pause 20s
    stop lac
      begins after +2m
      skip when late 30s
      pause 30s
    stop hall as adieu
      pause 30s
    """

  private func machine(_ script: String = script) throws -> TourMachine {
    try Script.machine(script)
  }

  private func lateness(_ machine: TourMachine) -> Int {
    machine.nextBeginning().lateness.roundedSeconds
  }

  @Test func `before the tour it is the first stop, on time`() throws {
    let next = try machine().nextBeginning()
    #expect(next.stop == StopID(0))
    #expect(next.moment == .zero)
    #expect(next.lateness == .zero)
    #expect(next.toFill == .zero)
  }

  @Test func `a hold and a wait take up what is late, and are to fill`() throws {
    var machine = try machine()
    _ = machine.handle(.next)
    // 20 s of hold, then half a minute on the way, then half a minute of wait.
    #expect(machine.nextBeginning().toFill == .seconds(50))
    _ = machine.handle(.late(.seconds(10)))
    #expect(lateness(machine) == 0)
    #expect(machine.nextBeginning().toFill == .seconds(40))
    _ = machine.handle(.late(.seconds(55)))
    #expect(lateness(machine) == 15)
    #expect(machine.nextBeginning().toFill == .zero)
  }

  @Test func `in a hold, on a walk and in a wait it stays, and less is to fill`() throws {
    var machine = try machine()
    for seconds in 0..<120 {
      _ = machine.tick(seconds)
      #expect(machine.nextBeginning().moment == .minutes(2))
      #expect(lateness(machine) == 0)
    }
    #expect(machine.state.activity.kind == .wait)
    #expect(machine.nextBeginning().toFill == .seconds(1))
  }

  @Test func `a standstill in a hold is not to fill`() throws {
    var machine = try machine()
    _ = machine.tick(45)
    #expect(machine.state.activity.kind == .hold)
    _ = machine.handle(.late(.seconds(5)))
    // 10 s of the hold are left after it.
    #expect(machine.nextBeginning().toFill == .seconds(40))
    #expect(lateness(machine) == 0)
  }

  @Test func `a condition skips at what is told, and the number is of the stop behind it`() throws {
    var machine = try machine()
    _ = machine.handle(.next)
    _ = machine.handle(.late(.seconds(79)))
    #expect(lateness(machine) == 29)
    #expect(machine.nextBeginning().stop == StopID(1))
    var later = machine
    _ = later.handle(.late(.seconds(1)))
    let next = later.nextBeginning()
    #expect(next.stop == StopID(2))
    #expect(next.skipped == [StopID(1)])
    // Straight on at 2:00, planned after the lake and the way back at 3:00.
    #expect(next.lateness == .minutes(-1))
    _ = later.tick(125)
    #expect(later.state.skips.map(\.stop) == [StopID(1)])
    #expect(later.state.skips.map(\.lateness) == [.seconds(30)])
    _ = machine.tick(150)
    #expect(machine.stopName == "lac")
  }

  @Test func `on a walk that the plan does not have it is what the arrival says`() throws {
    var machine = try machine()
    _ = machine.tick(10)
    _ = machine.handle(.goto(StopID(2)))
    #expect(lateness(machine) == 10 - 180)
    _ = machine.handle(.goto(StopID(1)))
    let told = lateness(machine)
    _ = machine.tick(120)
    #expect(machine.state.visits.last?.stop == StopID(1))
    #expect(machine.state.visits.last?.start == .seconds(120 + told))
  }

  @Test func `who comes back into the middle of a stop is told of what comes after it`() throws {
    var machine = try machine()
    _ = machine.tick(130)
    #expect(machine.stopName == "lac")
    _ = machine.handle(.back)
    _ = machine.handle(.back)
    #expect(machine.state.activity.kind == .walk)
    let next = machine.nextBeginning()
    #expect(next.stop != StopID(0))
    _ = machine.tick(165)
    #expect(machine.stopName == "hall")
    #expect(machine.nextBeginning().moment == next.moment)
  }

  @Test func `at the last stop, and after the tour, it is the end`() throws {
    var machine = try machine()
    _ = machine.tick(185)
    #expect(machine.stopName == "adieu")
    _ = machine.handle(.late(.seconds(7)))
    #expect(machine.nextBeginning().stop == nil)
    #expect(lateness(machine) == 7)
    machine.playToTheEnd()
    #expect(machine.nextBeginning().stop == nil)
    #expect(lateness(machine) == 7)
  }

  @Test func `an announced delay moves what it is held against`() throws {
    var machine = try machine()
    _ = machine.handle(.next)
    _ = machine.handle(.delay(.minutes(3)))
    #expect(lateness(machine) == 0)
  }

  @Test(arguments: 0..<150)
  func `it is what happens if the guide then keeps to the script`(_ seed: Int) {
    let sheet = RunSheet(RandomTour.tour(seed: UInt64(seed), skips: true))
    var machine = TourMachine(sheet)
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<12 where !machine.isOver {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: _ = machine.handle(.late(.seconds(Int.random(in: 0...90, using: &random))))
      case 1: _ = machine.handle(.delay(.seconds(Int.random(in: 0...60, using: &random))))
      case 2: _ = machine.handle(.done)
      default: _ = machine.handle(.next)
      }
      let next = machine.nextBeginning()
      var played = machine
      played.playToTheEnd()
      let visits = played.state.visits.dropFirst(machine.state.visits.count)
      #expect(next.stop == visits.first?.stop)
      #expect(next.moment == visits.first?.start ?? played.state.end)
      if let visit = visits.first {
        #expect(next.planned == sheet.plan.stops[visit.stop.index].start + visit.startDelay)
      } else {
        #expect(next.planned == played.plannedEnd)
      }
    }
  }
}
