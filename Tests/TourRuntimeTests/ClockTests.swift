import Testing
import TourDiagnostics
import TourModel
import TourRuntime
import TourTiming

@Suite struct ClockTests {
  static let twoStops = """
    stop hall
      pause 10s
      pause 20s
    stop lac 1m..2m
      cue "Plan large"
      show reflet 30s
    """

  @Test func `the first event begins the tour at time zero`() throws {
    var machine = try Script.machine(Self.twoStops)
    #expect(machine.currentStop == nil)
    #expect(!machine.state.hasBegun)
    let effects = machine.handle(.add(.seconds(3)))
    #expect(effects.map(\.at) == Array(repeating: .zero, count: effects.count))
    #expect(effects.first?.kind == .tourBegan)
    #expect(effects.last?.kind == .added(.seconds(3), to: StopID(0)))
    #expect(machine.stopName == "hall")
  }

  @Test func `remarks, viewers, requests and drops may come before the beginning`() throws {
    var machine = try Script.machine(Self.twoStops)
    let request = TourEvent.request(
      text: "x", language: Language("en"), count: 1, understood: nil)
    for event: TourEvent in [.note("x"), .viewers(3), request, .dismiss(RequestID(1))] {
      #expect(machine.refusal(of: event) == nil)
    }
    #expect(!machine.state.hasBegun)
    #expect(machine.state.viewers == 3)
    _ = machine.handle(.next)
    #expect(machine.seconds == 0)
    #expect(machine.state.hasBegun)
  }

  @Test func `a first next only begins the tour, each further one finishes what is under way`()
    throws
  {
    var machine = try Script.machine(Self.twoStops)
    var moments: [Int] = []
    while !machine.isOver {
      _ = machine.handle(.next)
      moments.append(machine.seconds)
    }
    // Two pauses, the walk, the show, the hold to the shortest.
    #expect(moments == [0, 10, 30, 60, 90, 120])
  }

  @Test func `a tick plays what happens at its very moment`() throws {
    var machine = try Script.machine(Self.twoStops)
    let effects = machine.tick(60)
    #expect(effects.contains { $0.kind == .stopBegan(StopID(1)) && $0.at == .seconds(60) })
    #expect(machine.currentStep == StepID(3))
  }

  @Test func `the clock never goes back`() throws {
    var machine = try Script.machine(Self.twoStops)
    _ = machine.tick(20)
    let before = machine.state
    #expect(machine.refusal(of: .tick(to: .seconds(19))) == .clockWouldGoBack(to: .seconds(19)))
    #expect(machine.state == before)
    #expect(machine.refusal(of: .tick(to: .seconds(20))) == nil)
  }

  @Test func `a first event that is refused does not begin the tour`() throws {
    var machine = try Script.machine(Self.twoStops)
    #expect(machine.refusal(of: .tick(to: .seconds(-1))) == .clockWouldGoBack(to: .seconds(-1)))
    #expect(machine.refusal(of: .answer(RequestID(1))) == .noSuchRequest(RequestID(1)))
    #expect(machine.state == TourState())
  }

  @Test func `after the end the clock goes on and the guide's events are refused`() throws {
    var machine = try Script.machine(Self.twoStops)
    _ = machine.tick(500)
    #expect(machine.isOver)
    #expect(machine.seconds == 500)
    #expect(machine.endSeconds == 120)
    for event: TourEvent in [.next, .back, .again, .skip, .late(.seconds(1)), .add(.seconds(1))] {
      #expect(machine.refusal(of: event) == .tourIsOver)
    }
    #expect(machine.refusal(of: .viewers(3)) == nil)
  }

  @Test func `a moment past the limit is refused`() throws {
    var machine = try Script.machine(Self.twoStops)
    let latest = machine.limits.latestMoment
    #expect(machine.refusal(of: .tick(to: latest + .milliseconds(1))) == .outOfRange)
    #expect(machine.refusal(of: .tick(to: latest)) == nil)
    #expect(machine.refusal(of: .late(.maximumWritten + .milliseconds(1))) == .tourIsOver)
  }

  @Test func `a standstill of no time or past four hundred days`() throws {
    var machine = try Script.machine(Self.twoStops)
    #expect(machine.refusal(of: .late(.seconds(-1))) == .outOfRange)
    #expect(machine.refusal(of: .delay(.maximumWritten + .milliseconds(1))) == .outOfRange)
    #expect(machine.refusal(of: .late(.zero)) == nil)
    #expect(machine.refusal(of: .delay(.maximumWritten)) == nil)
  }

  @Test func `beats move the picture at their moment, and standing still moves them`() throws {
    let script = """
      stop lac
        pace fr 60 words/min
        fr> un deux trois quatre cinq [show reflet] six sept [show lune] huit
      """
    var machine = try Script.machine(script)
    let reflet = try machine.place("lac.reflet")
    let lune = try machine.place("lac.lune")
    _ = machine.tick(4)
    #expect(machine.state.onShow == (try machine.place("lac")))
    // 21 letters and then 28, at 4.3 a second.
    let shown = machine.tick(5)
    #expect(shown == [TourEffect(at: .milliseconds(4884), .shown(reflet, duration: nil))])
    _ = machine.handle(.late(.seconds(10)))
    #expect(machine.tick(16).isEmpty)
    #expect(
      machine.tick(17) == [TourEffect(at: .milliseconds(16_512), .shown(lune, duration: nil))])
    // 32 letters, 7.4 s, a second at the end, ten of standing still.
    _ = machine.handle(.next)
    #expect(machine.endSeconds == 18)
  }

  @Test func `a hundred thousand empty stops at one moment are played`() throws {
    var tour = Tour()
    tour.rooms = [Room(name: "hall", title: LocalizedText("Hall"))]
    tour.stops = (0..<100_000).map { Self.emptyStop(named: "s\($0)") }
    var machine = TourMachine(.init(tour))
    let effects = machine.handle(.next)
    #expect(machine.isOver)
    #expect(effects.count == 200_002)
  }

  private static func emptyStop(named name: String) -> Stop {
    Stop(
      name: name, place: .room(RoomID(0)), room: RoomID(0), promise: .content,
      header: .init(source: .root, range: 0..<0))
  }

  @Test func `a tour without stops is over at once`() {
    var machine = TourMachine(.init(Tour()))
    #expect(machine.handle(.next).map(\.kind) == [.tourBegan, .tourEnded])
    #expect(machine.expected().end == .zero)
  }
}
