internal import TourModel
internal import TourRuntime
internal import TourTiming

/// A row of the plan or of the report: one visit of a stop, or why there is none.
struct StopRow {
  let stop: StopID
  /// Nil where the stop has none.
  let visit: StopVisit?
  /// A visit after the first.
  let isAgain: Bool
  /// In one word, where there is no visit.
  let fate: String

  /// In the script's order; of one stop, in the order of its visits.
  static func rows(
    of tour: Tour, visits: [StopVisit], skips: [StopSkip], state: TourState
  ) -> [StopRow] {
    let visited = Dictionary(grouping: visits, by: \.stop)
    let reasons = Dictionary(skips.map { ($0.stop, $0.reason) }) { first, _ in first }
    return tour.stopIDs.flatMap { id -> [StopRow] in
      guard let visits = visited[id] else {
        return [
          StopRow(stop: id, visit: nil, isAgain: false, fate: fate(of: id, reasons[id], in: state))
        ]
      }
      return visits.enumerated().map { index, visit in
        StopRow(stop: id, visit: visit, isAgain: index > 0, fate: "")
      }
    }
  }

  private static func fate(
    of stop: StopID, _ reason: TourEffect.SkipReason?, in state: TourState
  ) -> String {
    if state.dropped.contains(stop) { return "dropped" }
    switch reason {
    case .dropped: return "dropped"
    case .condition: return "skipped"
    case .guide: return "left"
    case nil: return state.isOver ? "not reached" : "ahead"
    }
  }

  /// The end against the plan, moved by announced delays; what was cut where anything was.
  func difference(in sheet: RunSheet) -> String {
    guard let visit, let end = visit.end else { return visit == nil ? fate : "running" }
    if visit.lost > .zero { return "loses \(ClockFace.length(visit.lost.wholeSeconds))" }
    if isAgain { return "" }
    let planned = sheet.plan.stops[stop.index].end + visit.endDelay
    return ClockFace.standing(at: end, planned: planned)
  }
}
