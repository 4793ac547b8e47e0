public import TourModel

/// What a tour's lines leave open: when each stop may begin and end at the earliest and at the latest,
/// or the lines that cannot hold together.
public struct Schedule: Sendable {
  /// When each stop may begin and end, in the order of the stops; empty where there is a conflict.
  public let windows: [Window]
  public let conflict: ScheduleConflict?

  /// When a stop may begin and end, in moments from the tour's start. A latest moment is nil where
  /// nothing bounds it.
  public struct Window: Sendable, Equatable {
    public let earliestStart: Milliseconds
    public let latestStart: Milliseconds?
    public let earliestEnd: Milliseconds
    public let latestEnd: Milliseconds?
  }

  /// Solves the network of a tour's times. O(stops) for a tour without `within`; each of those may
  /// add two sweeps over all stops.
  public init(_ sheet: RunSheet) {
    let reached = ShortestRun.reachedHardOuts(of: sheet)
    let network = TourNetwork(sheet, reached: reached)
    var earliest = EarliestTimes(network)
    if let circle = earliest.settle() {
      windows = []
      conflict = ConflictSearch(sheet: sheet, reached: reached)
        .conflict(from: circle, of: network)
      return
    }
    conflict = nil
    let latest = LatestTimes(network).moments
    windows = sheet.tour.stopIDs.map { stop in
      let (start, end) = (TourNetwork.start(of: stop), TourNetwork.end(of: stop))
      return Window(
        earliestStart: Milliseconds(rawValue: earliest.moments[start]),
        latestStart: Self.bounded(latest[start]),
        earliestEnd: Milliseconds(rawValue: earliest.moments[end]),
        latestEnd: Self.bounded(latest[end]))
    }
  }

  private static func bounded(_ moment: Int) -> Milliseconds? {
    moment < TourNetwork.unbounded ? Milliseconds(rawValue: moment) : nil
  }
}
