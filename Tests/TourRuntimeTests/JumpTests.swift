import Testing
import TourModel
import TourRuntime

@Suite struct JumpTests {
  static let threeStops = """
    stop hall
      pause 10s
      pause 20s
    stop lac optional 2
      pause 1m
    stop hall as adieu
      pause 10s
    """

  @Test func `back begins the step before again, and the clock goes on`() throws {
    var machine = try Script.machine(Self.threeStops)
    _ = machine.tick(15)
    _ = machine.handle(.back)
    #expect(machine.currentStep == StepID(0))
    #expect(machine.seconds == 15)
    _ = machine.handle(.next)
    #expect((machine.currentStep, machine.seconds) == (StepID(1), 25))
  }

  @Test func `back from a stop's first step walks back to the last step of the stop before`() throws
  {
    var machine = try Script.machine(Self.threeStops)
    _ = machine.tick(70)
    #expect(machine.stopName == "lac")
    _ = machine.handle(.back)
    #expect(machine.stopName == "hall")
    _ = machine.tick(100)
    #expect(machine.currentStep == StepID(1))
    _ = machine.tick(120)
    #expect(machine.stopName == "lac")
    #expect(machine.state.visits.map(\.stop.index) == [0, 1, 0])
  }

  @Test func `back at the very first step is refused`() throws {
    var machine = try Script.machine(Self.threeStops)
    _ = machine.tick(5)
    #expect(machine.refusal(of: .back) == .nothingBefore)
  }

  @Test func `again begins the stop from its start in the same visit`() throws {
    var machine = try Script.machine(Self.threeStops)
    _ = machine.tick(15)
    _ = machine.handle(.again)
    #expect(machine.currentStep == StepID(0))
    machine.playToTheEnd()
    #expect(machine.state.visits.map(\.stop.index) == [0, 1, 2])
    #expect(machine.state.visits[0] == StopVisit(stop: StopID(0), start: .zero, end: .seconds(45)))
  }

  @Test func `again during a walk is refused`() throws {
    var machine = try Script.machine(Self.threeStops)
    _ = machine.tick(40)
    #expect(machine.refusal(of: .again) == .noStopIsRunning)
    #expect(machine.refusal(of: .add(.seconds(1))) == .noStopIsRunning)
  }

  @Test func `skipping the stop that is walked to turns to the next`() throws {
    var machine = try Script.machine(Self.threeStops)
    _ = machine.tick(40)
    let effects = machine.handle(.skip)
    #expect(effects.first?.kind == .stopSkipped(StopID(1), .guide))
    // He had not left the hall's room for good: there is no walk back.
    #expect(machine.stopName == "adieu")
    machine.playToTheEnd()
    #expect(machine.endSeconds == 50)
  }

  @Test func `what was left is ahead again for who goes back before it`() throws {
    var machine = try Script.machine(
      """
      stop hall
        pause 1m
      stop hall as b
        pause 1m
      stop hall as c
        skip when late 2m
        pause 1m
      stop hall as adieu
        pause 1m
      """)
    let (b, c) = (try machine.stop("b"), try machine.stop("c"))
    _ = machine.handle(.next)
    _ = machine.handle(.goto(try machine.stop("adieu")))
    #expect(machine.state.skips.map(\.stop) == [b, c])
    for event in [TourEvent.goto(b), .back] {
      var run = machine
      _ = run.handle(event)
      #expect(run.state.skips.isEmpty)
    }
    _ = machine.handle(.goto(b))
    _ = machine.handle(.late(.minutes(4)))
    #expect(machine.expectedSkips() == [c])
    #expect(machine.expected().skips.map(\.reason) == [.condition])
  }

  @Test func `who turns back on the way to what was left leaves it again`() throws {
    var machine = try Script.machine(
      """
      stop hall
        pause 1m
      stop salle
        pause 1m
      stop hall as adieu
        pause 1m
      """)
    _ = machine.handle(.next)
    _ = machine.handle(.goto(try machine.stop("adieu")))
    _ = machine.handle(.goto(try machine.stop("salle")))
    #expect(machine.state.skips.isEmpty)
    let back = machine.handle(.back)
    #expect(back.map(\.kind).contains(.stopSkipped(StopID(1), .guide)))
    #expect(machine.state.skips.map(\.stop) == [StopID(1)])
    #expect(machine.stopName == "adieu")
  }

  @Test func `going ahead skips what is leapt over, going to a dropped stop restores it`() throws {
    var machine = try Script.machine(Self.threeStops)
    let lac = try machine.stop("lac")
    _ = machine.handle(.drop(lac))
    _ = machine.tick(5)
    let ahead = machine.handle(.goto(try machine.stop("adieu")))
    #expect(ahead.map(\.kind).contains(.stopSkipped(lac, .dropped)))
    let back = machine.handle(.goto(lac))
    #expect(back.map(\.kind).contains(.stopRestored(lac)))
    #expect(machine.state.dropped.isEmpty)
  }

  @Test func `what is dropped, when, and by whom`() throws {
    var machine = try Script.machine(Self.threeStops)
    let (hall, lac, adieu) = (StopID(0), StopID(1), StopID(2))
    #expect(machine.refusal(of: .drop(hall)) == .cannotDrop(hall, .isNotOptional))
    #expect(machine.refusal(of: .restore(lac)) == .notDropped(lac))
    #expect(machine.refusal(of: .drop(StopID(9))) == .noSuchStop)
    #expect(machine.refusal(of: .drop(lac)) == nil)
    #expect(!machine.state.hasBegun)
    #expect(machine.refusal(of: .drop(lac)) == .cannotDrop(lac, .isDroppedAlready))
    #expect(machine.refusal(of: .restore(lac)) == nil)
    _ = machine.tick(70)
    #expect(machine.refusal(of: .drop(lac)) == .cannotDrop(lac, .isRunning))
    _ = machine.tick(150)
    #expect(machine.refusal(of: .drop(lac)) == .cannotDrop(lac, .isPast))
    #expect(machine.refusal(of: .drop(adieu)) == .cannotDrop(adieu, .isNotOptional))
  }

  @Test func `dropping the stop that is walked to turns to the next`() throws {
    var machine = try Script.machine(Self.threeStops)
    _ = machine.tick(40)
    let effects = machine.handle(.drop(StopID(1))).map(\.kind)
    #expect(
      effects.prefix(3) == [
        .stopDropped(StopID(1)), .stopSkipped(StopID(1), .dropped), .stopBegan(StopID(2)),
      ])
  }

  @Test func `a standstill goes over to what a jump begins`() throws {
    var machine = try Script.machine(Self.threeStops)
    _ = machine.tick(5)
    _ = machine.handle(.late(.seconds(60)))
    _ = machine.tick(15)
    _ = machine.handle(.skip)
    // The walk of 30 s from 65 on.
    #expect(machine.state.activity.until == .seconds(95))
  }
}
