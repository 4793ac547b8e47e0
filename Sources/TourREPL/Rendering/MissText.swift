internal import TourModel
internal import TourTiming

/// Says which lines ahead can't be kept any more.
struct MissText {
  let tour: Tour
  let face: ClockFace

  /// Where there are more, these are named and the rest counted: `fit` lists them all.
  private static let mostOthers = 6

  /// The first and by how much, and which others; nil: none.
  ///
  /// - Parameter trouble: the first if the guide keeps to the script, where it is known.
  func text(
    of misses: [TourAhead.BrokenLine], asItStands trouble: ExpectedTrouble? = nil
  ) -> String? {
    guard let first = misses.first else { return nil }
    let text = text(of: first, asItStands: trouble)
    let others = misses.dropFirst()
    if others.isEmpty { return text }
    let named = others.prefix(Self.mostOthers).map { name(of: $0.line) }
    let rest = others.count - named.count
    return "\(text); too late also for "
      + ScriptWording.list(rest > 0 ? named + ["\(rest) more (fit: lists them)"] : named)
  }

  private func name(of line: ScheduleLine) -> String {
    switch line {
    case .begins(let stop, _): tour[stop].name
    case .stop(let stop): "all of \(tour[stop].name)"
    case .lasts: "`lasts`"
    }
  }

  private func text(of miss: TourAhead.BrokenLine, asItStands trouble: ExpectedTrouble?) -> String {
    let text = text(of: miss)
    // Less than a second is none: the clock has gone on between the two.
    guard let excess = trouble?.excess, abs((excess - miss.excess).rawValue) >= 1000 else {
      return text
    }
    return "\(text), at the shortest; as it stands, \(ClockFace.length(excess.wholeSeconds))"
  }

  private func text(of miss: TourAhead.BrokenLine) -> String {
    let excess = "already \(ClockFace.length(miss.excess.wholeSeconds)) too"
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
