internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// How long the guide may stay, and what can't be kept any more; nothing after the end.
  var stayLines: [String] {
    guard let limit = run.machine.stayLimit else { return [] }
    let miss = limit.miss.map { MissText(tour: tour, face: face).text(of: $0) }
    return (miss.map { page.text($0, style: .problem) } ?? [])
      + page.text(stay(limit, isRest: miss != nil))
  }

  /// - Parameter isRest: whether a line is lost already.
  private func stay(_ limit: StayLimit, isRest: Bool) -> String {
    guard let stop = run.runningStop else { return between(limit) }
    let name = tour[stop].name
    guard let latest = limit.latestEnd else {
      return "stay at \(name) as long as you like: no \(isRest ? "other " : "")line ahead limits it"
    }
    let left = ClockFace.length(from: present, to: latest)
    return
      "\(isRest ? "for the other lines, " : "")stay at \(name) until \(face.time(latest)): \(left) more"
  }

  /// Before the tour, on a walk, or waiting.
  private func between(_ limit: StayLimit) -> String {
    let stop = tour[state.position].name
    let until = face.time(state.activity.until)
    switch state.activity.kind {
    case .walk: return "on the way to \(stop), there at \(until)"
    case .wait: return "\(stop) begins at \(until)"
    default: break
    }
    guard let latest = limit.latestEnd else { return "begin when you like: no line limits it" }
    if latest < present {
      return "it was to begin by \(face.time(latest)), \(ClockFace.length(present - latest)) ago"
    }
    return "begin by \(face.time(latest))"
  }
}
