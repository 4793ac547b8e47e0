import Testing
import TourModel
import TourRuntime
import TourTiming

@testable import TourREPL

@Suite struct PresentRunTests {
  private let time = FakeTime()

  private func run(after events: [TourEvent] = []) throws -> RehearsedRun {
    var run = RehearsedRun(RunSheet(try SampleTour.tour()))
    for event in events { _ = run.handle(event) }
    return run
  }

  @Test func `with the manual clock the present is where the run is`() throws {
    let now = PresentRun(machine: try run(after: [.next, .next]).machine, clock: nil)
    time.elapsed += .seconds(5)
    #expect(now.moment == .seconds(10))
    #expect(now.machineNow.state == now.machine.state)
  }

  @Test func `a clock that runs goes past the last event, and the machine with it`() throws {
    var clock = try #require(RunningClock(.running(time, factor: 60), .start))
    clock.start(at: .zero)
    let now = PresentRun(machine: try run(after: [.next]).machine, clock: clock)
    time.elapsed += .milliseconds(50)
    #expect(now.moment == .seconds(3))
    #expect(now.machine.state.now == .zero)
    #expect(now.machineNow.state.now == .seconds(3))
  }

  @Test func `against the wall clock it is early for its start, and then late`() throws {
    let clock = RunningClock(.running(time, factor: 1), .clock(.seconds(-30)))
    let now = PresentRun(machine: try run().machine, clock: clock)
    #expect(now.untilStart == .seconds(30))
    #expect(now.startLateness == .zero)
    time.elapsed += .seconds(50)
    #expect(now.untilStart == nil)
    #expect(now.startLateness == .seconds(20))
    #expect(now.machineNow.state.hasBegun)
  }

  @Test func `the prompt has the stop where there is room, what moves it, and what comes next`()
    throws
  {
    let now = PresentRun(machine: try run(after: [.next]).machine, clock: nil)
    let wide = RehearsalPrompt(now, isPlaying: true, openRequests: 8, columns: 80)
    #expect(wide.left == "10:00:00 hall · on time · playing › ")
    #expect(wide.right == "8 open · next lavacourt 10:01:10")
    let narrow = RehearsalPrompt(now, isPlaying: true, openRequests: 8, columns: 40)
    #expect(narrow.left == "10:00:00 · on time ▶ › ")
    #expect(narrow.right == "8 open")
  }
}
