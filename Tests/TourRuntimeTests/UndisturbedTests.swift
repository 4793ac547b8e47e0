import Testing
import TourModel
import TourRuntime
import TourTiming

/// What must hold of every tour of the timetables, whatever is written in them.
@Suite struct UndisturbedTests {
  /// Whose conditions hold with nobody watching and nobody late: the plan never skips, the run does.
  private static let skippedAnyway: Set<String> = ["skip-when-on-the-first"]

  @Test(arguments: TimetableFiles.names)
  func `an undisturbed run is the plan, line by line`(_ name: String) throws {
    let sheet = RunSheet(try TimetableFiles.tour(name))
    var machine = TourMachine(sheet)
    var begun: [TourMachine.BegunStep] = []
    while !machine.isOver {
      _ = machine.handle(.next)
      begun += machine.stepsBegun
      if Self.skippedAnyway.contains(name) { continue }
      #expect(machine.latenessOfBeginning == .zero)
    }
    if Self.skippedAnyway.contains(name) { return }
    expectPlan(of: sheet, keptBy: machine, begun)
  }

  @Test(arguments: TimetableFiles.names)
  func `what is expected at any moment is what comes if the run then goes on undisturbed`(
    _ name: String
  ) throws {
    let pair = try TimetableFiles.pair(name)
    let sheet = RunSheet(pair.tour)
    for seed in 0..<4 {
      var random = SeededGenerator(seed: UInt64(seed))
      var machine = TourMachine(
        sheet, options: RunOptions(answersInWindows: pair.timetable.answersInWindows))
      let last = sheet.plan.end + .minutes(3)
      for timed in pair.timetable.events where timed.words.first != "expect" {
        if let at = timed.at { expectWhatComes(&machine, before: at, &random) }
        let event = try TimetableEvents(tour: pair.tour)
          .event(timed, requests: machine.state.requests)
        _ = machine.handle(event)
        expectWhatComes(machine)
      }
      expectWhatComes(&machine, before: last, &random)
    }
  }

  /// At some moments up to one, and at that one.
  private func expectWhatComes(
    _ machine: inout TourMachine, before moment: Milliseconds, _ random: inout SeededGenerator
  ) {
    for _ in 0..<3 {
      let ahead = max(0, moment.rawValue - machine.state.now.rawValue)
      let at = machine.state.now + .milliseconds(Int.random(in: 0...ahead, using: &random))
      _ = machine.handle(.tick(to: at))
      expectWhatComes(machine)
    }
    _ = machine.handle(.tick(to: moment))
    expectWhatComes(machine)
  }

  private func expectWhatComes(_ machine: TourMachine) {
    let expected = machine.expected()
    var (straight, stepwise) = (machine, machine)
    _ = straight.handle(.tick(to: .minutes(3 * 24 * 60)))
    stepwise.playToTheEnd()
    #expect(straight.state.visits == expected.visits)
    #expect(straight.state.end == expected.end)
    #expect(stepwise.state.visits == expected.visits)
    #expect(stepwise.state.end == expected.end)
  }
}
