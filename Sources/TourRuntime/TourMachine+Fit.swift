public import TourModel
public import TourTiming

/// How a run can end by a moment.
public struct RunFit: Sendable {
  /// On top of ``skipped``.
  public let fit: Fit
  /// What to drop so that more lines ahead are kept too; nil where all are, and where nothing helps.
  public let keepingLines: Fit.Drops?
  /// What `skip when` would skip all the same if the guide kept to the script; sorted.
  public let skipped: [StopID]
  /// Without those.
  public let ahead: TourAhead
}

extension TourMachine {
  /// The least that must be dropped on top of what `skip when` would skip if the guide kept to the
  /// script from now on. A stop that would not be skipped any more, for what is dropped before it,
  /// counts as visited. Nil after the end.
  public func fit(endingBy target: Milliseconds) -> RunFit? {
    var skipped = expectedSkips
    while let ahead = ahead(without: skipped) {
      let fit = ahead.fit(endingBy: target)
      let keeping = keepingLines(of: ahead, endingBy: target, beside: fit)
      let remaining = skipped.intersection(expectedSkips(dropping: fit.dropped))
        .intersection(expectedSkips(dropping: keeping?.stops ?? []))
      if remaining == skipped {
        return RunFit(
          fit: fit, keepingLines: keeping, skipped: skipped.sorted(), ahead: ahead)
      }
      skipped = remaining
    }
    return nil
  }

  private func keepingLines(
    of ahead: TourAhead, endingBy target: Milliseconds, beside fit: Fit
  ) -> Fit.Drops? {
    let broken = ahead.brokenLines(without: Set(fit.dropped))
    guard !broken.isEmpty, let drops = ahead.fitKeepingLines(endingBy: target) else { return nil }
    return drops.broken.count < broken.count ? drops : nil
  }

  private func expectedSkips(dropping stops: [StopID]) -> Set<StopID> {
    var run = self
    for stop in stops { _ = run.handle(.drop(stop)) }
    return run.expectedSkips
  }
}
