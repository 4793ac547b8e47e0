public import TourModel
public import TourTiming

/// How a run can end by a moment.
public struct RunFit: Sendable {
  /// On top of ``skipped``.
  public let fit: Fit
  /// What `skip when` would skip if ``fit`` was followed and the guide kept to the script; sorted.
  public let skipped: [StopID]
  /// What the last stop would lose then: what of it does not fit in before its hard-out.
  public let lostAtEnd: Milliseconds
  /// Without ``skipped``.
  public let ahead: TourAhead
  /// What to drop instead so that more lines ahead are kept too; nil where all are, and where nothing helps.
  public internal(set) var keepingLines: Keeping?

  /// Stops to drop; what `skip when` would skip then, sorted; and what the last stop would lose.
  public struct Keeping: Sendable {
    public let drops: Fit.Drops
    public let skipped: [StopID]
    public let lostAtEnd: Milliseconds
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
      run.keepingLines = RunFit.Keeping(
        drops: drops, skipped: keeping.skipped, lostAtEnd: keeping.lostAtEnd)
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
    let unchanged = forecast(dropping: [])
    var counted = unchanged.skips
    guard let present = ahead(without: counted) else { return nil }
    while let found = ahead(without: counted).flatMap(search) {
      let then = forecast(dropping: found.dropped)
      guard let ahead = ahead(without: then.skips) else { return nil }
      let fit = ahead.outcome(of: found, endingBy: target, insteadOf: present.shortestEnd())
      if case .impossible(let end, _, _) = fit, present.shortestEnd() <= end {
        return present.nothingHelps(endingBy: target, unchanged)
      }
      let suffices = fit.isPossible && (!keepsLines || !fit.breaksMore(than: found))
      if suffices || counted.isSubset(of: then.skips) {
        return RunFit(
          fit: fit, skipped: then.skips.sorted(), lostAtEnd: then.lostAtEnd, ahead: ahead)
      }
      counted.formIntersection(then.skips)
    }
    return nil
  }

  /// What it would skip, and what its last stop would lose, once some stops are dropped. O(steps ahead).
  private func forecast(dropping stops: [StopID]) -> FitForecast {
    var run = self
    for stop in stops { _ = run.handle(.drop(stop)) }
    let last = run.expected(waitingFor: .ofTheirStop).visits.last
    return FitForecast(skips: run.expectedSkips(), lostAtEnd: last?.lost ?? .zero)
  }
}

private struct FitForecast {
  let skips: Set<StopID>
  let lostAtEnd: Milliseconds
}

extension TourAhead {
  /// Where the tour ends no earlier, whatever is dropped.
  fileprivate func nothingHelps(
    endingBy target: Milliseconds, _ unchanged: FitForecast
  ) -> RunFit {
    let end = shortestEnd()
    return RunFit(
      fit: .impossible(end: end, missing: end - target, dropping: []),
      skipped: unchanged.skips.sorted(), lostAtEnd: unchanged.lostAtEnd, ahead: self)
  }
}

extension Fit {
  fileprivate func breaksMore(than other: Fit) -> Bool {
    guard case .drop(let drops) = self, case .drop(let others) = other else { return false }
    return drops.broken.count > others.broken.count
  }
}
