internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// How long the guide may stay at the running stop; nothing where no line limits it, where one
  /// can't be kept any more, or between stops.
  var stayLines: [String] {
    guard let stop = run.runningStop, let start = state.visits.last?.start else { return [] }
    let limit = StayLimit(
      of: stop, begunAt: start, in: sheet, dropped: state.dropped, ends: state.ends)
    guard limit.miss == nil, let latest = limit.latestEnd else { return [] }
    let name = tour[stop].name
    let left = ClockFace.length(latest - present)
    return page.text(
      latest >= present
        ? "stay at \(name) until \(face.time(latest)): \(left) more"
        : "\(name) was to end by \(face.time(latest)): \(left) ago")
  }
}
