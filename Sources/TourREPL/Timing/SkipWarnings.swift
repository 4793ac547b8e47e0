internal import TourModel
internal import TourRuntime

/// Says once when it has become so late that a stop ahead will be skipped: while the guide does nothing, or as a stop
/// begins. What he does within a stop is told where he does it.
struct SkipWarnings {
  /// Of the running stop, after so many changes by the guide.
  private var visit = (number: 0, changes: 0)
  private var told: Set<StopID> = []

  /// Those not told before, in order.
  mutating func warnings(for run: RehearsedRun, expecting next: ExpectedBeginning) -> [StopID] {
    let visit = (number: run.machine.state.visits.count, changes: run.changesByGuide)
    let isSame = visit == self.visit
    let isOfGuide = !isSame && visit.number == self.visit.number
    self.visit = visit
    let new = next.skipped.filter { !told.contains($0) }
    told = isSame ? told.union(new) : Set(next.skipped)
    return isOfGuide ? [] : new
  }
}
