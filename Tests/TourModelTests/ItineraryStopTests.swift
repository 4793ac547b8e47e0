import Testing
import TourModel

@Suite struct ItineraryStopTests {
  private func stop(_ script: ItineraryScript, _ index: Int = 0) throws -> Stop {
    try #require(script.tour.stops.indices.contains(index) ? script.tour.stops[index] : nil)
  }

  @Test func `a stop has its place, its room, its promise and its priority`() throws {
    let script = ItineraryScript.tour("stop lavacourt 4m..6m optional 2\n  pause 5s\n")
    #expect(script.found == [])
    let stop = try stop(script)
    #expect(stop.name == "lavacourt")
    #expect(stop.place == .work(WorkID(0)))
    #expect(script.tour[stop.room].name == "salle")
    #expect(stop.promise == .range(DurationRange(shortest: .minutes(4), longest: .minutes(6))))
    #expect(stop.optionalPriority == 2)
  }

  @Test(arguments: [
    ("4m", 240, 240), ("4m ± 1m", 180, 300), ("4m +/- 4m", 0, 480), ("1h05m..2h", 3900, 7200),
  ])
  func `a length has a shortest and a longest`(text: String, shortest: Int, longest: Int) throws {
    let script = ItineraryScript.tour("stop hall \(text)\n  pause 5s\n")
    #expect(script.found == [])
    let range = DurationRange(shortest: .seconds(shortest), longest: .seconds(longest))
    #expect(try stop(script).promise == .range(range))
  }

  @Test func `an open range lacks one end`() throws {
    let script = ItineraryScript.tour("stop hall ..2m\n  pause 5s\nstop salle 2m..\n  pause 5s\n")
    #expect(script.found == [])
    let (first, second) = (try stop(script).promise, try stop(script, 1).promise)
    #expect(first == .range(DurationRange(shortest: nil, longest: .minutes(2))))
    #expect(second == .range(DurationRange(shortest: .minutes(2), longest: nil)))
  }

  @Test func `a hard-out is a moment of the tour`() throws {
    let script = ItineraryScript.tour("stop hall until 10:40\n  pause 5s\n")
    #expect(script.found == [])
    #expect(try stop(script).promise == .until(Moment(.minutes(40), isClock: true)))
  }

  @Test func `begins lines become rules`() throws {
    let script = ItineraryScript.tour(
      """
      stop hall
        pause 5s
      stop lavacourt
        begins +20m ± 1m
        begins by 10:25
        begins after +19m
        begins within 10m of hall
        pause 5s
      """)
    #expect(script.found == [])
    #expect(
      try stop(script, 1).begins.map(\.rule) == [
        .between(Moment(.minutes(19)), Moment(.minutes(21))),
        .by(Moment(.minutes(25), isClock: true)), .after(Moment(.minutes(19))),
        .within(.minutes(10), of: StopID(0)),
      ])
  }

  @Test func `a window that would open before the tour opens with it`() throws {
    let script = ItineraryScript.tour("stop hall\n  begins +1m ± 2m\n  pause 5s\n")
    #expect(
      try stop(script).begins.map(\.rule) == [.between(Moment(.zero), Moment(.minutes(3)))])
  }

  @Test(arguments: [
    ("begins by +5m\n  begins by +6m", "T0262 16:3"),
    ("begins +5m\n  begins +6m ± 1m", "T0262 16:3"),
    ("begins within 5m of hall\n  begins within 6m of hall", "T0262 16:3"),
    ("begins within 5m of lavacourt", "T0263 15:23"),
    ("begins within 5m of adieu", "T0264 15:23"),
    ("skip when late 2m\n  skip when early 2m", "T0265 16:3"),
    ("pace zh 200 characters/min\n  pace zh 210 characters/min", "T0266 16:3"),
    ("begins within 5m of nowhere", "T0215 15:23"),
  ])
  func `a setting that says too much or refers to what comes later is reported once`(
    lines: String, found: String
  ) {
    let script = ItineraryScript.tour(
      "stop hall 1m\nstop lavacourt 4m\n  \(lines)\n  pause 5s\nstop hall as adieu 1m\n"
    )
    #expect(script.found == [found])
  }

  @Test func `conditions are read with their joins and negations`() throws {
    let script = ItineraryScript.tour(
      """
      stop hall 1m
      stop lavacourt 4m
        skip when not late 3m and viewers <= 20 and not asked reflet > 50
        if early 1m or after 10:30 or asked hall.coupole = 0
          pause 5s
        end if
      """)
    #expect(script.found == [])
    let stop = try stop(script, 1)
    #expect(
      stop.skipWhen
        == Condition(checks: [
          .init(.late(.minutes(3)), isNegated: true), .init(.viewers(.atMost, 20)),
          .init(.asked(.detail(DetailID(1)), .greater, 50), isNegated: true),
        ]))
    guard case .branch(let condition, _, _) = try #require(stop.steps.first).action else {
      Issue.record("no branch")
      return
    }
    #expect(
      condition
        == Condition(
          checks: [
            .init(.early(.minutes(1))), .init(.after(Moment(.minutes(30), isClock: true))),
            .init(.asked(.detail(DetailID(0)), .equal, 0)),
          ], needsAll: false))
  }

  @Test func `a stop with nothing in it and no length is reported`() {
    #expect(ItineraryScript.tour("stop hall\n").found == ["T0267 13:1"])
    #expect(ItineraryScript.tour("stop hall 1m\n").found == [])
  }

  @Test(arguments: ["0", "10", "99999999999999999999"])
  func `a priority goes from 1 to 9`(priority: String) {
    let script = ItineraryScript.tour("stop hall 1m optional \(priority)\n")
    #expect(script.codes == [priority.count > 2 ? "T0256" : "T0260"])
    #expect(script.foundText == priority)
  }

  @Test(arguments: [
    ("500d", "T0250"), ("6m..4m", "T0251"), ("2m ± 3m", "T0252"),
  ])
  func `a length that is no length is reported once`(length: String, code: String) {
    #expect(ItineraryScript.tour("stop hall \(length)\n  pause 1s\n").codes == [code])
  }

  @Test func `a reversed range is repaired`() throws {
    let script = ItineraryScript.tour("stop hall 6m..4m\n  pause 1s\n")
    let repaired = try #require(script.repaired)
    #expect(repaired.found == [])
    #expect(
      try stop(repaired).promise
        == .range(DurationRange(shortest: .minutes(4), longest: .minutes(6))))
  }

  @Test func `at the longest duration a script passes, one second past it does not`() {
    #expect(ItineraryScript.tour("stop hall\n  pause 400d\n").found == [])
    #expect(ItineraryScript.tour("stop hall 1m\n  pause 400d1s\n").codes == ["T0250"])
  }

  @Test func `a clock time half a day after the start is reported, unless the tour lasts so long`()
  {
    #expect(ItineraryScript.tour("stop hall until 09:50\n  pause 1s\n").codes == ["T0282"])
    #expect(ItineraryScript.tour("stop hall until 21:59\n  pause 1s\n").codes == [])
    #expect(ItineraryScript.tour("stop hall until 22:00\n  pause 1s\n").codes == ["T0282"])
    let long = ItineraryScript.tour(
      "stop hall until 09:50\n  pause 1s\n", header: "  speaks zh\n  lasts ..1d\n")
    #expect(long.codes == [])
  }
}
