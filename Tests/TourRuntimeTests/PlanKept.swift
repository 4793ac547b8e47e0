import Testing
import TourModel
import TourRuntime
import TourTiming

/// Holds a run that nobody has disturbed to its plan: each visit and each step at its time.
func expectPlan(
  of sheet: RunSheet, keptBy machine: TourMachine, _ begun: [TourMachine.BegunStep],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let planned = sheet.plan.stops.enumerated().map { index, stop in
    StopVisit(stop: StopID(index), start: stop.start, end: stop.end)
  }
  let visits = machine.state.visits.map { visit in
    StopVisit(stop: visit.stop, start: visit.start, end: visit.end)
  }
  #expect(visits == planned, sourceLocation: sourceLocation)
  #expect(machine.state.end == sheet.plan.end, sourceLocation: sourceLocation)
  for step in begun {
    #expect(
      step.at == sheet.plan.stepStarts[step.step.index], sourceLocation: sourceLocation)
  }
}
