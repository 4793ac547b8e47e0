import Testing
import TourModel
import TourRuntime
import TourTiming

/// What will not be said: stops passed over, and what hard-outs cut.
@Suite struct LossTests {
  private static let script = """
    tour t "T"
      speaks en
      starts 2016-09-15 10:00 Europe/Paris
    room hall "Hall"
    stop hall as a 1m
      pause 30s
    stop hall as b 1m
      skip when late 2m
      pause 20s
    stop hall as c until 10:04
      pause 40s
      if late 1m
        pause 5s
      else
        pause 20s
      end if
    """

  @Test func `on time nothing is lost`() throws {
    let expected = try TourMachine(Script.sheet(Self.script, head: "")).expected()
    #expect(expected.losses == [:])
    #expect(expected.skips.isEmpty)
    #expect(expected.end == .minutes(4))
    #expect(expected.plannedEnd == .minutes(4))
  }

  @Test func `what a hard-out will cut is known before, from the step under way on`() throws {
    var machine = try TourMachine(Script.sheet(Self.script, head: ""))
    _ = machine.handle(.next)
    _ = machine.handle(.late(.seconds(150)))
    let expected = machine.expected()
    // a ends at 3:00, two minutes late: b is skipped, and c needs 45 s. Later still, it does not fit.
    #expect(expected.skips.map(\.stop) == [StopID(1)])
    #expect(expected.skips.first?.reason == .condition)
    #expect(expected.losses == [:])
    _ = machine.handle(.late(.seconds(30)))
    #expect(
      machine.expected().losses == [StopID(2): .seconds(15)])
    _ = machine.handle(.late(.minutes(1)))
    #expect(
      machine.expected().losses == [StopID(2): .seconds(45)])
  }

  @Test func `a later visit takes a skip back`() throws {
    var machine = try TourMachine(Script.sheet(Self.script, head: ""))
    _ = machine.handle(.goto(StopID(2)))
    #expect(machine.state.skips.map(\.stop) == [StopID(1)])
    #expect(machine.state.skips.first?.reason == .guide)
    _ = machine.handle(.goto(StopID(1)))
    #expect(machine.state.skips.isEmpty)
  }
}

extension ExpectedTimes {
  fileprivate var losses: [StopID: Milliseconds] {
    let lost = visits.filter { $0.lost > .zero }.map { ($0.stop, $0.lost) }
    return Dictionary(lost) { first, _ in first }
  }
}
