import Testing
import TourModel
import TourRuntime
import TourTiming

@testable import TourREPL

/// When playing stops at a break; in the sample tour, with a clock that is stepped by hand.
@Suite struct BreakTests {
  private func run(to stop: String? = nil) throws -> RehearsedRun {
    let tour = try SampleTour.tour()
    var run = RehearsedRun(RunSheet(tour))
    if let stop, let id = tour.stop(named: stop) { _ = run.handle(.goto(id)) }
    return run
  }

  @Test func `a break is reached by the event that goes on to its stop, and by no other`() throws {
    var playing = Playing()
    playing.setBreak(before: "lavacourt", true)
    var run = try run()
    var reached: [String] = []
    for _ in 0..<5 {
      if let stop = playing.breakReached(by: .next, in: run) {
        reached.append("\(run.machine.sheet.tour[stop].name) at \(run.machine.state.now)")
      }
      _ = run.handle(.next)
    }
    // In the hold that the walk ends, and on the walk.
    #expect(reached == ["lavacourt at 20s", "lavacourt at 30s"])
  }

  @Test func `the break that has stopped it is passed, until the stop runs`() throws {
    var playing = Playing()
    playing.setBreak(before: "adieu", true)
    var run = try run()
    let tour = run.machine.sheet.tour
    let adieu = try #require(tour.stop(named: "adieu"))
    playing.stop(atBreakOf: adieu, in: run)
    let passed = playing.breakReached(by: .goto(adieu), in: run)
    #expect(passed == nil)
    _ = run.handle(.next)
    let reached = playing.breakReached(by: .goto(adieu), in: run)
    #expect(reached == adieu)
  }

  @Test func `where a break has stopped it is told once, and only while the run is there`() throws {
    var playing = Playing()
    var run = try run(to: "hall")
    let stop = try #require(run.runningStop)
    playing.stop(atBreakOf: stop, in: run)
    var told = [playing.takeBreak(in: run), playing.takeBreak(in: run)]
    playing.stop(atBreakOf: stop, in: run)
    _ = run.handle(.next)
    told.append(playing.takeBreak(in: run))
    #expect(told == [true, false, false])
  }

  @Test func `a changed script keeps the breaks before the stops that it has`() throws {
    var playing = Playing()
    playing.setBreak(before: "lavacourt", true)
    playing.setBreak(before: "joconde", true)
    playing.keepBreaks(of: try SampleTour.tour())
    #expect(playing.breaks == ["lavacourt"])
    playing.setBreak(before: "lavacourt", false)
    #expect(playing.breaks.isEmpty)
  }
}
