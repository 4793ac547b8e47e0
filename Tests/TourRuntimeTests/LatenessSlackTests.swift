import Testing
import TourModel
import TourRuntime
import TourTiming

/// How much later a stop may end before anything after it is decided otherwise.
@Suite struct LatenessSlackTests {
  private func slack(_ machine: TourMachine, staying seconds: Int) -> Milliseconds? {
    machine.expected(staying: .seconds(seconds), waitingFor: .ofTheirStop).slack
  }

  @Test func `each decision is where it changes, to the millisecond`() throws {
    var machine = try Script.machine(
      """
      stop hall
        pause 1m
      stop hall as b
        pause 10s
        if late 30s
          pause 5s
        else
          pause 10s
        end if
      stop hall as c
        skip when late 2m
        begins by +2m
        pause 1m
      """)
    _ = machine.handle(.next)
    #expect(slack(machine, staying: 0) == .seconds(30))
    // Planned at 1:20, and for the short branch 5 s less late: by 2:00 it is 0:40, and 2 minutes too late is 2:05.
    #expect(slack(machine, staying: 30) == .seconds(15) + .milliseconds(1))
    #expect(slack(machine, staying: 46) == .seconds(79))
    #expect(slack(machine, staying: 125) == nil)
  }

  @Test func `a wait and a hard-out take up what is late, and nothing behind them changes`() throws
  {
    let end = """

      stop hall as d
        skip when late 1m
        pause 1m
      """
    var waiting = try Script.machine(
      "stop hall\n  pause 1m\nstop hall as b\n  begins after +2m\n  pause 10s" + end)
    _ = waiting.handle(.next)
    #expect(slack(waiting, staying: 0) == .minutes(1))
    #expect(slack(waiting, staying: 60) == .minutes(1))
    let clock =
      "tour t \"T\"\n  speaks fr\n  starts 2016-09-15 10:00 Europe/Paris\nroom hall \"Hall\"\n"
    var held = try TourMachine(
      Script.sheet(
        "stop hall\n  pause 1m\nstop hall as b until 10:02\n  pause 40s" + end, head: clock))
    _ = held.handle(.next)
    #expect(slack(held, staying: 0) == .seconds(20) + .milliseconds(1))
    // Cut, then reached at that very moment, then missed.
    #expect(slack(held, staying: 30) == .seconds(30))
    #expect(slack(held, staying: 60) == .milliseconds(1))
    #expect(slack(held, staying: 61) == .seconds(59))
  }

  @Test func `within is counted from an end that comes later too`() throws {
    var machine = try Script.machine(
      """
      stop hall
        pause 1m
      stop hall as b
        pause 1m
      stop hall as c
        begins within 2m of b
        pause 1m
      stop hall as d
        begins within 5m of hall
        pause 1m
      """)
    _ = machine.handle(.next)
    #expect(slack(machine, staying: 0) == nil)
    _ = machine.handle(.next)
    #expect(slack(machine, staying: 0) == .minutes(3) + .milliseconds(1))
  }

  @Test(arguments: 0..<8)
  func `up to its slack nothing is decided otherwise`(_ group: UInt64) {
    for seed in group * 25..<(group + 1) * 25 {
      let sheet = RunSheet(RandomTour.tour(seed: seed, skips: true))
      var machine = TourMachine(sheet)
      for _ in 0..<12 where !machine.isOver {
        _ = machine.handle(.next)
        if machine.state.activity.isInsideStop { expectSlackToHold(machine, seed) }
      }
    }
  }

  private func expectSlackToHold(_ machine: TourMachine, _ seed: UInt64) {
    var stay = Milliseconds.zero
    var count = 0
    while stay < .seconds(400), count < 300 {
      let longer = machine.expected(staying: stay, waitingFor: .ofTheirStop)
      let end = stay + (longer.slack ?? .seconds(400))
      let decided = decisions(longer.times, machine)
      for later in [stay + .milliseconds(1), (stay + end).halved, end - .milliseconds(1)]
      where later > stay && later < end {
        let times = machine.expected(staying: later, waitingFor: .ofTheirStop).times
        #expect(
          decisions(times, machine) == decided, "tour \(seed) at \(machine.state.now): \(later)")
      }
      stay = end
      count += 1
    }
    #expect(count < 300, "tour \(seed): so many decisions?")
  }

  /// Which stops are visited, skipped, cut, and begin too late.
  private func decisions(_ times: ExpectedTimes, _ machine: TourMachine) -> [[StopID]] {
    let ahead = times.visits.dropFirst(machine.state.visits.count)
    let late = ahead.filter { visit in
      machine.sheet.tour[visit.stop].begins.compactMap(\.latest).contains { $0 < visit.start }
    }
    return [
      ahead.map(\.stop), times.skips.map(\.stop),
      ahead.filter { $0.lost > .zero }.map(\.stop), late.map(\.stop),
    ]
  }
}

extension Milliseconds {
  fileprivate var halved: Milliseconds { .milliseconds(rawValue / 2) }
}
