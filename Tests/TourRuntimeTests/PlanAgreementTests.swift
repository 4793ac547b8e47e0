import Testing
import TourModel
import TourRuntime
import TourTiming

/// The plan is made by one program and the run by another; where nobody disturbs, they must agree.
@Suite struct PlanAgreementTests {
  @Test(arguments: 0..<400)
  func `an undisturbed run is the plan`(_ seed: Int) {
    let sheet = RunSheet(RandomTour.tour(seed: UInt64(seed), skips: false))
    var machine = TourMachine(sheet)
    var begun: [TourMachine.BegunStep] = []
    var events = 0
    while !machine.isOver, events < 1000 {
      _ = machine.handle(.next)
      begun += machine.stepsBegun
      if machine.currentStop != nil { #expect(machine.latenessOfBeginning == .zero) }
      events += 1
    }
    expectPlan(of: sheet, keptBy: machine, begun)
  }

  @Test(arguments: 0..<60)
  func `what is expected at any moment is what comes`(_ seed: Int) {
    let sheet = RunSheet(RandomTour.tour(seed: UInt64(seed), skips: true))
    var machine = TourMachine(sheet, options: RunOptions(answersInWindows: seed % 2 == 0))
    var random = SeededGenerator(seed: UInt64(seed))
    _ = machine.handle(.viewers(Int.random(in: 0...60, using: &random)))
    for _ in 0..<3 {
      _ = machine.handle(.next)
      _ = machine.handle(.late(.seconds(Int.random(in: 0...30, using: &random))))
      _ = machine.handle(.answerPlace(.room(RoomID(0))))
    }
    let expected = machine.expected()
    machine.playToTheEnd()
    #expect(machine.state.visits == expected.visits)
    #expect(machine.state.end == expected.end)
  }

  @Test(arguments: 0..<150)
  func `random tours keep the rules under random events`(_ seed: Int) throws {
    let sheet = RunSheet(RandomTour.tour(seed: UInt64(seed), skips: true))
    var explorer = Explorer(sheet, seed: UInt64(seed))
    for _ in 0..<60 { try explorer.step() }
    try explorer.finish()
  }
}
