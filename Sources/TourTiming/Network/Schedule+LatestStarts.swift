public import TourModel

extension Schedule {
  /// The latest start of each stop of the sheet at which every line ahead can still be kept and all
  /// that is in a hard-out's stop be said; nil where nothing bounds it. O(stops).
  ///
  /// ``windows`` alone have a hard-out begin at its moment at the latest, whatever is cut.
  public func latestStarts(in sheet: RunSheet) -> [Milliseconds?] {
    let tour = sheet.tour
    if windows.isEmpty { return tour.stops.map { _ in nil } }
    var starts = windows.map(\.latestStart)
    var next: Milliseconds?
    for id in tour.stopIDs.reversed() {
      let (length, planned) = (sheet.lengths[id.index], sheet.plan.stops[id.index])
      var latest = next.map { $0 - length.attainableLength }
      if case .until(let moment) = tour[id].promise {
        latest = moment.time - length.attainableContent
      }
      // What the plan itself does not keep is told of as a warning.
      if let bound = latest, bound >= planned.start {
        starts[id.index] = starts[id.index].map { min($0, bound) } ?? bound
      }
      next = starts[id.index].map { $0 - planned.walk }
    }
    return starts
  }
}
