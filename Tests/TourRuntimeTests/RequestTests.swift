import Testing
import TourModel
import TourRuntime

@Suite struct RequestTests {
  static let window = """
    stop lac
      pause 10s
      questions 1m limit 2
      pause 10s
    """

  private func request(_ place: Place?, count: Int = 1) -> TourEvent {
    .request(text: "le reflet", language: Language("fr"), count: count, understood: place)
  }

  @Test func `asking for a detail counts for it and for its work`() throws {
    var machine = try Script.machine(Self.window)
    let (reflet, lac) = (try machine.place("lac.reflet"), try machine.place("lac"))
    _ = machine.handle(request(reflet, count: 51))
    _ = machine.handle(request(lac))
    _ = machine.handle(request(nil, count: 7))
    #expect(machine.state.askedCount(of: reflet) == 51)
    #expect(machine.state.askedCount(of: lac) == 52)
    #expect(machine.state.requestsReceived == 3)
  }

  @Test func `requests are answered once, dismissed once, and only where they mean something`()
    throws
  {
    var machine = try Script.machine(Self.window)
    let reflet = try machine.place("lac.reflet")
    for place in [reflet, nil, reflet] { _ = machine.handle(request(place)) }
    #expect(machine.refusal(of: .answer(RequestID(2))) == .nothingToAnswer(RequestID(2)))
    #expect(machine.refusal(of: .answer(RequestID(1))) == nil)
    #expect(machine.refusal(of: .answer(RequestID(1))) == .requestIsClosed(RequestID(1)))
    #expect(machine.refusal(of: .dismiss(RequestID(3))) == nil)
    #expect(machine.refusal(of: .answer(RequestID(3))) == .requestIsClosed(RequestID(3)))
    #expect(machine.refusal(of: .answer(RequestID(4))) == .noSuchRequest(RequestID(4)))
    #expect(machine.refusal(of: .answer(RequestID(0))) == .noSuchRequest(RequestID(0)))
    #expect(machine.refusal(of: .answer(RequestID(.min))) == .noSuchRequest(RequestID(.min)))
    #expect(machine.state.requests.map(\.status) == [.answered, .open, .dismissed])
  }

  @Test func `an answer outside a window makes everything else wait`() throws {
    var machine = try Script.machine(Self.window)
    let reflet = try machine.place("lac.reflet")
    _ = machine.tick(5)
    _ = machine.handle(.answerPlace(reflet))
    #expect(machine.state.onShow == reflet)
    machine.playToTheEnd()
    #expect(machine.endSeconds == 90)
  }

  @Test func `a window answers the oldest first, up to its limit`() throws {
    var machine = try Script.machine(Self.window, answersInWindows: true)
    let (reflet, lune) = (try machine.place("lac.reflet"), try machine.place("lac.lune"))
    for place in [lune, nil, reflet, lune] { _ = machine.handle(request(place)) }
    let effects = machine.tick(69)
    let answered = effects.compactMap { effect -> (Int, Int)? in
      guard case .requestAnswered(let id, _) = effect.kind else { return nil }
      return (id.number, effect.at.roundedSeconds)
    }
    #expect(answered.map(\.0) == [1, 3])
    #expect(answered.map(\.1) == [10, 20])
    let closing = machine.tick(70).map(\.kind)
    #expect(closing.first == .questionsClosed(StepID(1), answered: 2))
  }

  @Test func `a guide's answer runs past the end of a window, and its time counts`() throws {
    var machine = try Script.machine(Self.window)
    _ = machine.tick(65)
    _ = machine.handle(.answerPlace(try machine.place("lac.reflet")))
    let closed = machine.tick(80).first { $0.kind == .questionsClosed(StepID(1), answered: 0) }
    #expect(closed?.at == .seconds(75))
  }

  @Test func `a request that comes while a window has nothing to do is answered at once`() throws {
    var machine = try Script.machine(Self.window, answersInWindows: true)
    _ = machine.tick(30)
    let effects = machine.handle(request(try machine.place("lac.lune"))).map(\.kind)
    #expect(effects.contains(.requestAnswered(RequestID(1), duration: .seconds(10))))
  }

  @Test func `past the limit requests are counted, not kept`() throws {
    var limits = RuntimeLimits()
    limits.requests = 2
    var machine = TourMachine(try Script.sheet(Self.window), limits: limits)
    let lune = try machine.place("lac.lune")
    for _ in 0..<3 { _ = machine.handle(request(lune)) }
    #expect(machine.state.requests.count == 2)
    #expect(machine.state.requestsReceived == 3)
    #expect(machine.state.askedCount(of: lune) == 3)
    #expect(machine.refusal(of: .answer(RequestID(3))) == .noSuchRequest(RequestID(3)))
  }

  @Test func `numbers out of range and unknown places are refused`() throws {
    var machine = try Script.machine(Self.window)
    let most = machine.limits.countPerEvent
    #expect(machine.refusal(of: .viewers(-1)) == .outOfRange)
    #expect(machine.refusal(of: .viewers(most)) == nil)
    #expect(machine.refusal(of: .viewers(most + 1)) == .outOfRange)
    #expect(machine.refusal(of: request(nil, count: 0)) == .outOfRange)
    #expect(machine.refusal(of: request(.detail(DetailID(2)))) == .noSuchPlace)
    #expect(machine.refusal(of: .show(.work(WorkID(-1)))) == .noSuchPlace)
    #expect(machine.refusal(of: .vote(option: 0, count: 1)) == .noVoteIsOpen)
    let longest = String(repeating: "é", count: machine.limits.textBytes / 2)
    #expect(machine.refusal(of: .note(longest)) == nil)
    #expect(machine.refusal(of: .note(longest + "a")) == .outOfRange)
  }
}
