import Testing
import TourModel
import TourRuntime
import TourTiming

/// What to drop where a `skip when` would skip stops all the same.
@Suite struct RunFitTests {
  /// In one room: `a` at 10:00, `x` at 10:01, `r` at 10:02, `b` at 10:03, `c` at 10:05.
  private static func script(r: String = "", c: String, fin: String) -> String {
    """
    tour t "T"
      speaks en
      starts 2016-09-15 10:00 Europe/Paris
    room hall "Hall"
    stop hall as a
      pause 1m
    stop hall as x optional 1
      pause 1m
    stop hall as r
      \(r)
      pause 1m
    stop hall as b optional 3
      skip when late 2m30s
      pause 2m
    stop hall as c optional 2
      \(c)
    stop hall as fin \(fin)
    """
  }

  private func late(_ lateness: Milliseconds, in script: String) throws -> TourMachine {
    var machine = try TourMachine(Script.sheet(script, head: ""))
    _ = machine.handle(.next)
    _ = machine.handle(.late(lateness))
    return machine
  }

  private func names(_ stops: [StopID], _ machine: TourMachine) -> [String] {
    stops.map { machine.sheet.tour[$0].name }
  }

  @Test func `what is to be dropped for a line changes nothing of how it stands`() throws {
    // x at 10:03:50, r at 10:04:50; b would be 2:50 late. Then c is at 10:05:50, and fin at 10:07:50.
    // Without x, b is 1:50 late and begins, and c is 1:50 late.
    let script = Self.script(
      r: "begins by 10:04", c: "skip when late 1m30s\n  pause 2m", fin: "until 10:10\n  pause 1m")
    var machine = try late(.seconds(170), in: script)
    let fit = try #require(machine.fit(endingBy: .minutes(10)))
    #expect(fit.fit == .enough(end: .minutes(10)))
    #expect(names(fit.skipped, machine) == ["b"])
    #expect(fit.ahead.brokenLines().map(\.excess) == [.seconds(50)])
    let keeping = try #require(fit.keepingLines)
    #expect(names(keeping.drops.stops, machine) == ["x"])
    #expect(names(keeping.skipped, machine) == ["c"])
    #expect(keeping.drops.broken.isEmpty)
    machine.playToTheEnd()
    #expect(machine.state.skips.map(\.stop) == fit.skipped)
  }

  @Test func `what is skipped instead once it is dropped is counted as the run has it`() throws {
    // As it stands the end is at 10:08:50. Without x, b lasts until 10:06:50, c is skipped.
    let script = Self.script(c: "skip when late 1m30s\n  pause 2m", fin: "\n  pause 1m")
    var machine = try late(.seconds(170), in: script)
    let fit = try #require(machine.fit(endingBy: .minutes(8)))
    guard case .drop(let drops) = fit.fit else {
      Issue.record("\(fit.fit)")
      return
    }
    #expect(names(drops.stops, machine) == ["x"])
    #expect((drops.priority, drops.saved) == (1, .minutes(1)))
    #expect(drops.end == .seconds(470))
    #expect(names(fit.skipped, machine) == ["c"])
    _ = machine.handle(.drop(try machine.stop("x")))
    machine.playToTheEnd()
    #expect(machine.state.end == drops.end)
  }

  @Test func `to keep lines, what is not skipped any more may have to be made up for`() throws {
    // x at 10:03:45, r at 10:04:45; b is skipped, fin at 10:06:45 in time. Without x, b and c begin, and fin, at 10:07:45,
    // is 15 s too late.
    let script = Self.script(
      r: "begins by 10:04", c: "skip when late 2m\n  pause 1m", fin: "until 10:08\n  pause 30s")
    let machine = try late(.seconds(165), in: script)
    let fit = try #require(machine.fit(endingBy: .minutes(8)))
    #expect(names(fit.skipped, machine) == ["b"])
    let keeping = try #require(fit.keepingLines)
    #expect(names(keeping.drops.stops, machine) == ["x", "c"])
    #expect(keeping.skipped.isEmpty)
    #expect(keeping.drops.broken.isEmpty)
  }
}
