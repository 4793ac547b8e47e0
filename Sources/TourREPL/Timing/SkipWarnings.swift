internal import TourModel
internal import TourRuntime

/// Says once when it has become so late that a stop ahead will be skipped, though the guide has done nothing.
struct SkipWarnings {
  /// Of the running stop, after so many changes by the guide: what he does is told where he does it.
  private var visit = (number: 0, changes: -1)
  private var told: Set<StopID> = []

  /// Those not told before, in order.
  mutating func warnings(for run: RehearsedRun, expecting next: ExpectedBeginning) -> [StopID] {
    let visit = (number: run.machine.state.visits.count, changes: run.changesByGuide)
    let isKnown = visit == self.visit
    self.visit = visit
    let new = next.skipped.filter { !told.contains($0) }
    told = isKnown ? told.union(new) : Set(next.skipped)
    return isKnown ? new : []
  }
}
