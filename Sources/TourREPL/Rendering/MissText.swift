internal import TourModel
internal import TourTiming

/// Says which line ahead can't be kept any more.
struct MissText {
  let tour: Tour
  let face: ClockFace

  /// - Parameter trouble: the same if the guide keeps to the script, where it is known.
  func text(of miss: TourAhead.BrokenLine, asItStands trouble: ExpectedTrouble? = nil) -> String {
    let text = text(of: miss)
    guard let excess = trouble?.excess.map(ClockFace.length),
      excess != ClockFace.length(miss.excess)
    else { return text }
    return "\(text), at the shortest; as it stands, \(excess)"
  }

  private func text(of miss: TourAhead.BrokenLine) -> String {
    let excess = "already \(ClockFace.length(miss.excess)) too"
    switch miss.line {
    case .begins(let stop, let place):
      let rule = words(for: tour[stop].begins[place].rule)
      return "\(excess) late for \(tour[stop].name), which begins \(rule)"
    case .stop(let stop):
      let end =
        if case .until(let moment) = tour[stop].promise { face.time(moment.time) } else { "" }
      return "\(excess) late for all of \(tour[stop].name), which ends at \(end)"
    case .lasts:
      let longest = tour.lasts?.longest.map { ": \($0) at most" }
      return "\(excess) long for the tour" + (longest ?? "")
    }
  }

  private func words(for rule: Begins.Rule) -> String {
    switch rule {
    case .between(_, let last): "by \(face.time(last.time))"
    case .by(let moment): "by \(face.time(moment.time))"
    case .after(let moment): "after \(face.time(moment.time))"
    case .within(let duration, let other): "within \(duration) of \(tour[other].name)"
    }
  }
}
