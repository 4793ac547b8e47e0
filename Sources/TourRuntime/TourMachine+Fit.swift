public import TourModel
public import TourTiming

/// How a run can end by a moment.
public struct RunFit: Sendable {
  /// On top of ``skipped``.
  public let fit: Fit
  /// What `skip when` would skip if ``fit`` was followed and the guide kept to the script; sorted.
  public let skipped: [StopID]
  /// Without those.
  public let ahead: TourAhead
  /// What to drop instead so that more lines ahead are kept too; nil where all are, and where nothing helps.
  public internal(set) var keepingLines: Keeping?

  /// Stops to drop, and what `skip when` would skip then; sorted.
  public struct Keeping: Sendable {
    public let drops: Fit.Drops
    public let skipped: [StopID]
  }
}

extension TourMachine {
  /// The least that must be dropped on top of what `skip when` would skip if the guide kept to the
  /// script from now on. What is told of it counts what would be skipped once that is dropped. Nil after the end.
  public func fit(endingBy target: Milliseconds) -> RunFit? {
    guard var run = settledFit(endingBy: target) else { return nil }
    let broken = run.ahead.brokenLines(without: Set(run.fit.dropped))
    guard !broken.isEmpty else { return run }
    let keeping = settledFit(endingBy: target, keepingLines: true)
    if let keeping, case .drop(let drops) = keeping.fit, drops.broken.count < broken.count {
      run.keepingLines = RunFit.Keeping(drops: drops, skipped: keeping.skipped)
    }
    return run
  }

  /// What a search finds, told as the forecast has it once that is dropped. Where that does not suffice, since what is not
  /// skipped any more takes the time, the search counts it as visited.
  private func settledFit(
    endingBy target: Milliseconds, keepingLines keepsLines: Bool = false
  ) -> RunFit? {
    func search(_ ahead: TourAhead) -> Fit? {
      keepsLines
        ? ahead.fitKeepingLines(endingBy: target).map(Fit.drop) : ahead.fit(endingBy: target)
    }
    var counted = expectedSkips()
    guard let present = ahead(without: counted) else { return nil }
    while let found = ahead(without: counted).flatMap(search) {
      let skipped = expectedSkips(dropping: found.dropped)
      guard let ahead = ahead(without: skipped) else { return nil }
      let fit = ahead.outcome(of: found, endingBy: target, insteadOf: present.shortestEnd())
      let suffices = fit.isPossible && (!keepsLines || !fit.breaksMore(than: found))
      if suffices || counted.isSubset(of: skipped) {
        return RunFit(fit: fit, skipped: skipped.sorted(), ahead: ahead)
      }
      counted.formIntersection(skipped)
    }
    return nil
  }

  /// What it would skip once some stops are dropped.
  private func expectedSkips(dropping stops: [StopID]) -> Set<StopID> {
    var run = self
    for stop in stops { _ = run.handle(.drop(stop)) }
    return run.expectedSkips()
  }
}

extension Fit {
  fileprivate func breaksMore(than other: Fit) -> Bool {
    guard case .drop(let drops) = self, case .drop(let others) = other else { return false }
    return drops.broken.count > others.broken.count
  }
}
