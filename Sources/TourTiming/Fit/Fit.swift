public import TourModel

/// How to end by a moment.
public enum Fit: Equatable, Sendable {
  /// Nothing need be dropped: if everything is kept short, the tour ends in time.
  case enough(end: Milliseconds)
  case drop(Drops)
  /// The tour can't end in time, not even without every stop whose dropping helps: `dropping`. It
  /// then ends `missing` too late.
  case impossible(end: Milliseconds, missing: Milliseconds, dropping: [StopID])

  /// Stops to drop.
  public struct Drops: Equatable, Sendable {
    /// The stops to drop, in the order of the script; never empty.
    public let stops: [StopID]
    /// The sum of the priorities of ``stops``.
    public let priority: Int
    /// The least sum of priorities that could suffice. It is ``priority``, and so the optimum,
    /// unless the search was given up after ``FitSearch/mostSteps``: then the best set lies between
    /// the two.
    public let leastPriority: Int
    /// When the tour ends without ``stops``, the rest at its shortest.
    public let end: Milliseconds
    /// How much earlier ``end`` is than it would be with ``stops``.
    public let saved: Milliseconds
    /// The lines that are broken all the same; a hard-out is where not all that is in its stop can
    /// be said.
    public let broken: [TourAhead.BrokenLine]

    public var isProved: Bool { priority == leastPriority }
  }

  public var isPossible: Bool {
    switch self {
    case .enough, .drop: true
    case .impossible: false
    }
  }

  /// The stops that it drops, in the order of the script.
  public var dropped: [StopID] {
    switch self {
    case .enough: []
    case .drop(let drops): drops.stops
    case .impossible(_, _, let stops): stops
    }
  }
}

extension TourAhead {
  /// How to end by `target`: as things are, or without the optional stops ahead whose summed priority
  /// is least among all sets that suffice; then the fewest; then the later ones, compared from the
  /// earliest on. A walk past a stop that falls out is the shortest way between its neighbours.
  public func fit(endingBy target: Milliseconds) -> Fit {
    let endNow = shortestEnd()
    if endNow <= target { return .enough(end: endNow) }
    var search = FitSearch(self, target: target)
    let least = search.leastEnd()
    if least.end > target {
      return .impossible(
        end: least.end, missing: least.end - target, dropping: least.dropped)
    }
    return .drop(drops(search.best()))
  }

  /// What to drop so that every line ahead that some set keeps is kept as well, and all that is in a
  /// hard-out's stop said; nil where nothing can be dropped that keeps more of them.
  public func fitKeepingLines(endingBy target: Milliseconds) -> Fit.Drops? {
    var search = FitSearch(self, target: target, keepsLines: true)
    guard search.isPossible else { return nil }
    let drops = drops(search.best())
    return drops.broken.count < brokenLines().count ? drops : nil
  }

  private func drops(_ found: FitSearch.Found) -> Fit.Drops {
    drops(found.dropped, leastPriority: found.leastPriority, insteadOf: shortestEnd())
  }

  /// What comes of dropping the same stops where other stops lie ahead than where they were found.
  ///
  /// - Parameter present: when the tour ends if nothing is dropped.
  public func outcome(
    of found: Fit, endingBy target: Milliseconds, insteadOf present: Milliseconds
  ) -> Fit {
    let dropped = found.dropped
    let end = shortestEnd(without: Set(dropped))
    if end > target { return .impossible(end: end, missing: end - target, dropping: dropped) }
    if dropped.isEmpty { return .enough(end: end) }
    var leastPriority: Int?
    if case .drop(let drops) = found { leastPriority = drops.leastPriority }
    return .drop(drops(dropped, leastPriority: leastPriority, insteadOf: present))
  }

  /// - Parameter leastPriority: nil: theirs.
  private func drops(
    _ stops: [StopID], leastPriority: Int?, insteadOf present: Milliseconds
  ) -> Fit.Drops {
    let dropped = Set(stops)
    let priority = stops.reduce(0) { $0 + (sheet.tour[$1].optionalPriority ?? 0) }
    let end = shortestEnd(without: dropped)
    return Fit.Drops(
      stops: stops, priority: priority, leastPriority: leastPriority ?? priority, end: end,
      saved: present - end, broken: brokenLines(without: dropped))
  }
}
