public import TourModel

/// How to end by a moment.
public enum Fit: Equatable, Sendable {
  /// The short times alone suffice.
  case enough(end: Milliseconds)
  case drop(Drops)
  /// Not even without every stop whose dropping helps: these fall out then, and so much is missing.
  case impossible(end: Milliseconds, missing: Milliseconds, dropping: [StopID])

  /// Stops to drop.
  public struct Drops: Equatable, Sendable {
    /// In order; never empty.
    public let stops: [StopID]
    /// Their priorities summed.
    public let priority: Int
    /// No set whose priorities sum to less suffices. Equal to ``priority``, unless the search was
    /// given up after ``FitSearch/mostSteps``: then the best set lies between the two.
    public let leastPriority: Int
    /// When the tour ends without them, the rest at its shortest.
    public let end: Milliseconds
    /// How much earlier that is than with them.
    public let saved: Milliseconds
    /// What then breaks all the same; a hard-out where not all in its stop can be said.
    public let broken: [TourAhead.BrokenLine]

    public var isProved: Bool { priority == leastPriority }
  }

  /// What it drops, in order.
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
    let dropped = Set(found.dropped)
    let end = shortestEnd(without: dropped)
    return Fit.Drops(
      stops: found.dropped, priority: found.priority, leastPriority: found.leastPriority,
      end: end, saved: shortestEnd() - end, broken: brokenLines(without: dropped))
  }
}
