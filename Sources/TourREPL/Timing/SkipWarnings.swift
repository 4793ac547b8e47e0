internal import TourModel
internal import TourRuntime

/// Warns once when it has become so late that a stop ahead will be skipped: while the guide does nothing, or as a stop
/// begins. The effects of his commands within a stop are shown by the commands.
struct SkipWarnings {
  /// When it last warned: the visit, and the number of changes by the guide.
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
