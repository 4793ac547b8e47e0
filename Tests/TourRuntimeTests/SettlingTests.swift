import Testing
import TourModel
import TourRuntime

/// Requests that are closed together, put off, or stopped.
@Suite struct SettlingTests {
  private static let stops = """
    stop hall
      pause 10s
    stop lac
      show reflet 10s
      pause 10s
    stop hall as fin
      pause 10s
    audience
      deny fr "pub", "achetez", "cliquez ici", "👠"
      deny en "crypto"
      deny zh "广告", "加微信"
    """

  private func request(_ place: Place?, viewer: Int? = nil) -> TourEvent {
    .request(
      text: "le reflet", language: Language("fr"), count: 1, understood: place, viewer: viewer)
  }

  private func machine(asked names: [String]) throws -> TourMachine {
    var machine = try Script.machine(Self.stops)
    _ = machine.handle(.next)
    for name in names { _ = machine.handle(request(try machine.place(name))) }
    return machine
  }

  @Test func `one answer closes them all at the time of one`() throws {
    var machine = try machine(asked: ["lac.reflet", "lac.lune", "lac.reflet"])
    let reflet = try machine.place("lac.reflet")
    let effects = machine.handle(.settle([RequestID(1), RequestID(3)], as: .answered(reflet)))
    #expect(
      effects.map(\.kind) == [
        .requestsSettled(
          [RequestID(1), RequestID(3)], .answered(reflet), duration: .seconds(10)),
        .shown(reflet, duration: .seconds(10)),
      ])
    #expect(machine.state.requests.map(\.status) == [.answered, .open, .answered])
    machine.playToTheEnd()
    #expect(machine.endSeconds == 110)
  }

  @Test func `what is put off is answered when it is shown, at no time of its own`() throws {
    var machine = try machine(asked: ["lac.reflet"])
    let reflet = try machine.place("lac.reflet")
    _ = machine.handle(.settle([RequestID(1)], as: .later(reflet)))
    #expect(machine.state.requests.map(\.status) == [.later])
    let effects = machine.tick(45).map(\.kind)
    #expect(effects.contains(.requestsMet([RequestID(1)], reflet)))
    #expect(machine.state.requests.map(\.status) == [.answered])
    machine.playToTheEnd()
    #expect(machine.endSeconds == 100)
  }

  @Test func `what is put off to a stop that does not show it, or is left out, opens again`() throws
  {
    for skips in [false, true] {
      var machine = try machine(asked: ["lac.lune"])
      let lune = try machine.place("lac.lune")
      _ = machine.handle(.settle([RequestID(1)], as: .later(lune)))
      let effects =
        skips ? machine.handle(.goto(try machine.stop("fin"))) : machine.tick(40)
      #expect(effects.map(\.kind).contains(.requestsReopened([RequestID(1)], lune)))
      #expect(machine.state.requests.map(\.status) == [.open])
      #expect(machine.refusal(of: .answer(RequestID(1))) == nil)
    }
  }

  @Test func `what is put off to an option that is not played opens again as the vote closes`()
    throws
  {
    let stops = """
      stop lac
        vote 10s
          option "A"
            show reflet 10s
          option "B"
            if late 1h
              show lune 10s
            end if
        end vote
        pause 10s
      """
    for option in [0, 1] {
      var machine = try Script.machine(stops)
      _ = machine.tick(5)
      let (reflet, lune) = (try machine.place("lac.reflet"), try machine.place("lac.lune"))
      _ = machine.handle(.vote(option: option, count: 1))
      for place in [reflet, lune] {
        _ = machine.handle(request(place))
        #expect(machine.mayStillShow(place))
        let id = RequestID(machine.state.requests.count)
        _ = machine.handle(.settle([id], as: .later(place)))
      }
      let effects = machine.tick(10).map(\.kind)
      if option == 0 {
        #expect(effects.contains(.requestsMet([RequestID(1)], reflet)))
      } else {
        #expect(effects.contains(.requestsReopened([RequestID(1)], reflet)))
      }
      #expect(effects.contains(.requestsReopened([RequestID(2)], lune)))
      #expect(!machine.mayStillShow(reflet))
      #expect(!machine.mayStillShow(lune))
    }
  }

  @Test func `unknown, closed, unordered and no requests are refused, and nothing changes`() throws
  {
    var machine = try machine(asked: ["lac.reflet", "lac.reflet"])
    let (one, two, three) = (RequestID(1), RequestID(2), RequestID(3))
    #expect(machine.refusal(of: .settle([one, three], as: .dismissed)) == .noSuchRequest(three))
    #expect(machine.refusal(of: .settle([two, one], as: .dismissed)) == .outOfRange)
    #expect(machine.refusal(of: .settle([one, one], as: .dismissed)) == .outOfRange)
    #expect(machine.refusal(of: .settle([], as: .dismissed)) == .outOfRange)
    #expect(
      machine.refusal(of: .settle([one], as: .answered(.detail(DetailID(9))))) == .noSuchPlace)
    #expect(machine.state.requests.map(\.status) == [.open, .open])
    #expect(machine.refusal(of: .settle([one], as: .declined("non"))) == nil)
    #expect(machine.refusal(of: .settle([one, two], as: .dismissed)) == .requestIsClosed(one))
  }

  @Test func `a run with them replays from its log, and a log of version 1 still does`() throws {
    let sheet = try Script.sheet(Self.stops)
    var run = TourRun(sheet)
    _ = run.handle(.next)
    let reflet = try run.machine.place("lac.reflet")
    for viewer in 1...4 { _ = run.handle(request(reflet, viewer: viewer), from: .audience) }
    _ = run.handle(.settle([RequestID(1), RequestID(2)], as: .later(reflet)))
    _ = run.handle(.settle([RequestID(3)], as: .declined("non")))
    _ = run.handle(.settle([RequestID(4)], as: .answered(reflet)))
    #expect(run.undo() == nil)
    _ = run.handle(.settle([RequestID(4)], as: .dismissed))
    #expect(try TourRun.replay(run.log, on: sheet).log == run.log)
    #expect(try TourRun.replay(run.log, on: sheet).state == run.state)
  }

  @Test(arguments: [
    ("ACHETEZ ici", true), ("la pub !", true), ("le public", false), ("看广告吗", true),
    ("广", false), ("", false), ("看廣告", true), ("广 告", true), ("广。告", true),
    ("p u b", true), ("P.U.B.", true), ("pu b", false), ("a chetez", true),
    ("cliquez  ici", true), ("Cliquéz-ici", true), ("cliquezici", true), ("cliquez là", false),
    ("c l i q u e z i c i", true), ("加薇信", true), ("加威心", false), ("看我的👠", true),
    ("écran", false), ("un crypto-monde", true),
  ])
  func `a word of deny stops a request, however it is written, and is counted`(
    _ text: String, _ isStopped: Bool
  ) throws {
    // What language a request is taken to be in is a guess.
    for language in ["fr", "zh", "en"] {
      var machine = try Script.machine(Self.stops)
      _ = machine.handle(
        .request(text: text, language: Language(language), count: 7, understood: nil))
      #expect(machine.state.stoppedCount(.denied) == (isStopped ? 7 : 0), "\(language)")
      #expect(machine.state.requests.count == (isStopped ? 0 : 1))
    }
  }

  @Test(arguments: [
    ("les ARNAQUES d'ici", "fr", true), ("on s'est fait arnaquer", "fr", true),
    ("l'arnaqueur", "fr", false), ("les marches", "fr", true), ("le marchand", "fr", false),
    ("le portail", "fr", false), ("une porte", "fr", false), ("deux journaux", "fr", true),
    ("bons plans", "fr", true), ("bon plan", "fr", true), ("bon, ce plan", "fr", false),
    ("what scams", "en", true), ("a scammer", "en", false), ("advertised here", "en", true),
    ("two agencies", "en", true), ("an agent", "en", false), ("arnaques", "en", true),
    ("广", "zh", false), ("看广告们", "zh", true),
  ])
  func `forms of a word of deny stop a request too, and no other words`(
    _ text: String, _ language: String, _ isStopped: Bool
  ) throws {
    let deny = """

        deny fr "arnaque", "marche", "port", "journal", "bon plan"
        deny en "scam", "advertise", "agency"
        deny zh "广告"
      """
    var machine = try Script.machine("stop lac\n  pause 10s\naudience\(deny)")
    _ = machine.handle(
      .request(text: text, language: Language(language), count: 1, understood: nil))
    #expect(machine.state.stoppedCount(.denied) == (isStopped ? 1 : 0))
  }

  @Test func `a viewer has three requests open, and more when they are closed`() throws {
    var machine = try Script.machine(Self.stops)
    let reflet = try machine.place("lac.reflet")
    for _ in 0..<5 { _ = machine.handle(request(reflet, viewer: 8)) }
    _ = machine.handle(request(reflet, viewer: 9))
    #expect(machine.state.requests.count == 4)
    #expect(machine.state.stoppedCount(.viewerLimit) == 2)
    #expect(machine.state.askedCount(of: reflet) == 4)
    _ = machine.handle(.settle([RequestID(1)], as: .dismissed))
    _ = machine.handle(request(reflet, viewer: 8))
    #expect(machine.state.requests.count == 5)
  }

  @Test func `a log lets old entries go, and still knows how many lines there were`() throws {
    let sheet = try Script.sheet(Self.stops)
    var run = TourRun(sheet)
    for index in 0..<10 { _ = run.handle(.note("\(index)")) }
    let all = run.log
    run.forgetEntries(butLast: 3)
    #expect(run.log.lineCount == 11)
    #expect(run.log.lines(after: 9) == all.lines(after: 9))
    #expect(run.log.entries == Array(all.entries.suffix(3)))
  }
}
