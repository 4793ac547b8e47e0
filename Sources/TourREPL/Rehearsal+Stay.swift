internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// How long the guide may stay, what that would cost, and what can't be kept any more; nothing after the end.
  var stayLines: [String] { stayLines(of: run.machine.stayLimit) }

  /// Those, and when the tour will end. What can't be kept any more is said once.
  var timeLines: [String] {
    let limit = run.machine.stayLimit
    let expected = machineNow.expected(waitingFor: .ofTheirStop)
    let trouble = limit?.miss.flatMap { miss in
      expectedEnd.troubles(expected).first { $0.isOf(miss.line) }
    }
    return stayLines(of: limit, asItStands: trouble)
      + expectedEnd.lines(expected, besides: limit?.miss?.line)
  }

  private func stayLines(
    of limit: StayLimit?, asItStands trouble: ExpectedTrouble? = nil
  ) -> [String] {
    guard let limit else { return [] }
    let miss = limit.miss.map { MissText(tour: tour, face: face).text(of: $0, asItStands: trouble) }
    let cost = limit.latestEnd.flatMap {
      StayCost(ofStayingUntil: $0, in: run.machine, reckoning: expectedEnd)
    }
    let costs = limit.latestEnd.flatMap { cost?.text(by: $0, face) }
    return (miss.map { page.text($0, style: .problem) } ?? [])
      + page.text(stay(limit, isRest: miss != nil, keepsBeginsUntil: cost?.keepsBeginsUntil))
      + (costs.map { page.text($0, style: .problem) } ?? [])
  }

  /// - Parameters:
  ///   - isRest: whether a line is lost already.
  ///   - keeping: until when no stop begins too late for it where the rest is not at its shortest; nil: the whole stay.
  private func stay(
    _ limit: StayLimit, isRest: Bool, keepsBeginsUntil keeping: Milliseconds?
  ) -> String {
    guard let stop = run.runningStop else { return between(limit) }
    let name = tour[stop].name
    guard let latest = limit.latestEnd else {
      return "stay at \(name) as long as you like: no \(isRest ? "other " : "")line ahead limits it"
    }
    let end = keeping ?? latest
    let left = ClockFace.length(from: present, to: end)
    let shortest =
      keeping == nil ? "" : "; with the rest at its shortest, until \(face.time(latest))"
    return
      "\(isRest ? "for the other lines, " : "")stay at \(name) until \(face.time(end)): \(left) more\(shortest)"
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
