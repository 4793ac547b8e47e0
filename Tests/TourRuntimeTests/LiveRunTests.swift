import Foundation
import Testing
import TourModel
import TourRuntime
import TourTiming

/// Undo, the log and lateness while the clock runs by itself.
@Suite struct LiveRunTests {
  private static let script = """
    stop hall
      pause 30s
      pause 20s
    stop lac optional 1
      questions ..30s
      show reflet 30s
    """

  private func run() throws -> TourRun { TourRun(try Script.sheet(Self.script)) }

  @Test func `undo keeps the time that passed and what viewers asked meanwhile`() throws {
    var run = try run()
    let reflet = try run.machine.place("lac.reflet")
    _ = run.handle(.linger(to: .seconds(10)))
    _ = run.handle(.done)
    _ = run.handle(.linger(to: .seconds(15)))
    _ = run.handle(
      .request(text: "?", language: Language("zh"), count: 3, understood: reflet), from: .audience)
    _ = run.handle(.linger(to: .seconds(25)))
    #expect(run.state.activity.began == .seconds(10))
    #expect(run.undo() == nil)
    #expect(run.state.now == .seconds(25))
    #expect(run.state.activity.began == .zero, "the first pause, as if he had never been done")
    #expect(run.state.requests.map(\.at) == [.seconds(15)])
    #expect(run.state.askedCount(of: reflet) == 3)
    #expect(run.undo() == .nothingBefore)
  }

  @Test func `undo twice keeps what came after both`() throws {
    var run = try run()
    _ = run.handle(.linger(to: .seconds(5)))
    _ = run.handle(.late(.seconds(60)))
    _ = run.handle(.viewers(7), from: .audience)
    _ = run.handle(.note("a"))
    _ = run.handle(.linger(to: .seconds(9)))
    #expect(run.undo() == nil)
    #expect(run.undo() == nil)
    #expect(run.state.viewers == 7)
    #expect(run.state.now == .seconds(9))
    #expect(run.state.standsStillUntil == .zero)
  }

  @Test func `a live run replays from its log as text`() throws {
    var run = try run()
    _ = run.handle(.tick(to: .seconds(2)), from: .clock)
    _ = run.handle(.done)
    _ = run.handle(.linger(to: .seconds(55)))
    _ = run.handle(.viewers(7), from: .audience)
    _ = run.undo()
    let lines = try run.log.lines.map { try JSONEncoder().encode($0) }
      .map { try JSONDecoder().decode(LogLine.self, from: $0) }
    let again = try TourRun.replay(TourLog(lines: lines), on: run.machine.sheet)
    #expect(again.state == run.state)
    #expect(again.log == run.log)
  }

  @Test func `lateness grows past the estimate, and a standstill counts`() throws {
    var run = try run()
    func lateness(_ run: TourRun, at seconds: Int) -> Milliseconds {
      var machine = run.machine
      _ = machine.handle(.linger(to: .seconds(seconds)))
      return machine.nextBeginning().lateness
    }
    _ = run.handle(.linger(to: .seconds(10)))
    #expect(lateness(run, at: 29) == .zero)
    #expect(lateness(run, at: 42) == .seconds(12))
    _ = run.handle(.late(.seconds(60)))
    #expect(lateness(run, at: 10) == .seconds(60))
    #expect(lateness(run, at: 91) == .seconds(61))
    var later = run
    _ = later.handle(.linger(to: .seconds(95)))
    _ = later.handle(.late(.seconds(10)))
    #expect(lateness(later, at: 95) == .seconds(75), "5 over, then 10 more")
    _ = run.handle(.done)
    #expect(lateness(run, at: 10) == .seconds(-20), "done 20 s early")
  }

  @Test func `beats left over are shown when the guide is done, and by the clock while he lingers`()
    throws
  {
    let sheet = try Script.sheet(
      """
      stop lac
        fr> Un deux trois. [show reflet] Quatre cinq six.
        pause 10s
      """)
    var early = TourMachine(sheet)
    _ = early.handle(.linger(to: .milliseconds(100)))
    #expect(early.handle(.done).contains { if case .shown = $0.kind { true } else { false } })
    var late = TourMachine(sheet)
    #expect(
      late.handle(.linger(to: .minutes(5))).contains {
        if case .shown = $0.kind { $0.at < .seconds(10) } else { false }
      })
    #expect(late.state.now == .minutes(5))
  }
}
