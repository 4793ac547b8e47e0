internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Says how to end by a moment.
struct FitText {
  let sheet: RunSheet
  let face: ClockFace

  private var tour: Tour { sheet.tour }

  /// A line each: the answer, what is skipped and too late with it, and what to drop so that less is.
  ///
  /// - Parameter aim: `To end at 11:00:00`.
  func lines(of run: RunFit, aim: String, endingBy target: Milliseconds) -> [String] {
    [answer(run, aim, target)] + skipped(run) + broken(run) + keeping(run)
  }

  private func answer(_ run: RunFit, _ aim: String, _ target: Milliseconds) -> String {
    switch run.fit {
    case .enough(let end):
      return "\(aim): nothing to drop. The short times end it at \(toSpare(end, target, run))."
    case .drop(let drops):
      return "\(aim): drop \(words(for: drops)). Then it ends at "
        + "\(toSpare(drops.end, target, run)). \(optimality(of: drops))".trimmingSpaces()
    case .impossible(let end, _, let dropped):
      let missing = max(.seconds(1), end.wholeSeconds - target.wholeSeconds)
      return "\(aim): it can't be done; \(missing) are missing. "
        + (dropped.isEmpty
          ? "The short times alone end it at \(face.time(end)); nothing can be dropped that helps."
          : "Without \(names(dropped)) it ends at \(face.time(end)).")
    }
  }

  /// At the shortest times, which is no time in hand: that is reckoned by the script. A tour that ends with a hard-out
  /// that is reached ends at its moment: what is to spare is before it.
  private func toSpare(_ end: Milliseconds, _ target: Milliseconds, _ run: RunFit) -> String {
    let moment = face.time(end) + (run.fit.dropped.isEmpty ? "" : " at the short times")
    guard let last = run.ahead.shortestVisits(without: Set(run.fit.dropped)).last,
      case .until(let until) = tour[last.stop].promise
    else { return "\(moment), \(ClockFace.length(from: end, to: target)) to spare" }
    let content = sheet.lengths[last.stop.index].attainableContent
    let slack = (until.time - content).wholeSeconds - last.start.wholeSeconds
    if slack < .zero { return moment }
    if run.lostAtEnd > .zero {
      return "\(moment), but by the script \(loss(run.lostAtEnd, of: last.stop))"
    }
    return
      "\(moment), and `\(tour[last.stop].name)` begins with \(ClockFace.length(slack)) to spare"
  }

  private func words(for drops: Fit.Drops) -> String {
    // A tour that ends with a hard-out that is reached ends no earlier.
    let saved = drops.saved > .zero ? ", saves \(drops.saved)" : ""
    return "\(names(drops.stops)) (\(cost(of: drops))\(saved))"
  }

  /// `adieu` would lose 0:37
  private func loss(_ lost: Milliseconds, of stop: StopID) -> String {
    let length =
      lost.wholeSeconds > .zero ? ClockFace.length(lost.wholeSeconds) : "less than a second"
    return "`\(tour[stop].name)` would lose \(length)"
  }

  private func names(_ stops: [StopID]) -> String {
    ScriptWording.list(stops.map { "`\(tour[$0].name)`" })
  }

  private func cost(of drops: Fit.Drops) -> String {
    drops.stops.count == 1 ? "priority \(drops.priority)" : "priorities \(drops.priority) in all"
  }

  private func optimality(of drops: Fit.Drops) -> String {
    drops.isProved ? "" : "The best found: no set costs less than \(drops.leastPriority)."
  }

  private func broken(_ run: RunFit) -> [String] {
    let late = brokenLines(run).map {
      "\(words(of: $0.line)) by \(ClockFace.length($0.excess.wholeSeconds))"
    }
    return late.isEmpty ? [] : ["Too late all the same for \(ScriptWording.list(late))."]
  }

  private func brokenLines(_ run: RunFit) -> [TourAhead.BrokenLine] {
    run.ahead.brokenLines(without: Set(run.fit.dropped))
  }

  private func keeping(_ run: RunFit) -> [String] {
    guard let keeping = run.keepingLines else { return [] }
    let drops = keeping.drops
    let still = Set(drops.broken.map(\.line))
    let kept = brokenLines(run).map(\.line).filter { !still.contains($0) }.map(words)
    let then = skippedThen(keeping, insteadOf: run.skipped)
    let lost = lossThen(keeping, insteadOf: run)
    let text =
      "To be in time for \(ScriptWording.list(kept)), drop \(words(for: drops))\(then)\(lost). "
    return [(text + optimality(of: drops)).trimmingSpaces()]
  }

  /// What those drops cost at the end, where the run loses less without them.
  private func lossThen(_ keeping: RunFit.Keeping, insteadOf run: RunFit) -> String {
    guard keeping.lostAtEnd > run.lostAtEnd, let last = run.ahead.shortestVisits().last else {
      return ""
    }
    return ", and \(loss(keeping.lostAtEnd, of: last.stop))"
  }

  /// What those drops change of what `skip when` skips.
  private func skippedThen(_ keeping: RunFit.Keeping, insteadOf skipped: [StopID]) -> String {
    let more = keeping.skipped.filter { !skipped.contains($0) }
    let fewer = skipped.filter {
      !keeping.skipped.contains($0) && !keeping.drops.stops.contains($0)
    }
    switch (more.isEmpty, fewer.isEmpty) {
    case (true, true): return ""
    case (false, true): return "; then \(names(more)) would be skipped too"
    case (true, false): return "; then \(names(fewer)) would not be skipped"
    case (false, false): return "; then \(names(more)) would be skipped instead of \(names(fewer))"
    }
  }

  private func skipped(_ run: RunFit) -> [String] {
    run.skipped.isEmpty ? [] : ["Skipped anyway: \(names(run.skipped))."]
  }

  private func words(of line: ScheduleLine) -> String {
    switch line {
    case .lasts: "`lasts`"
    case .stop(let stop): "all of `\(tour[stop].name)`"
    case .begins(let stop, _): "`\(tour[stop].name)`"
    }
  }
}
