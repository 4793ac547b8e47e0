import Testing
import TourModel
import TourRuntime

@Suite struct StepLimitTests {
  @Test
  func `an event may play as many steps as the limit, one more is refused and changes nothing`()
    throws
  {
    let stops = "stop hall\n" + String(repeating: "  pause 1s\n", count: 10)
    var limits = RuntimeLimits()
    limits.stepsPerEvent = 10
    var machine = TourMachine(try Script.sheet(stops), limits: limits)
    #expect(machine.refusal(of: .tick(to: .seconds(60))) == nil)
    #expect(machine.isOver)

    limits.stepsPerEvent = 9
    machine = TourMachine(try Script.sheet(stops), limits: limits)
    #expect(machine.refusal(of: .tick(to: .seconds(60))) == .tooManySteps(9))
    #expect(machine.state == TourState())
    _ = machine.tick(0)
    let before = machine.state
    #expect(machine.refusal(of: .tick(to: .seconds(60))) == nil)
    #expect(machine.isOver)
    #expect(before != machine.state)

    limits.stepsPerEvent = 5
    machine = TourMachine(try Script.sheet(stops), limits: limits)
    _ = machine.tick(0)
    let beforeRefusal = machine.state
    #expect(machine.refusal(of: .tick(to: .seconds(60))) == .tooManySteps(5))
    #expect(machine.state == beforeRefusal)
    #expect(machine.refusal(of: .next) == nil)
  }
}
