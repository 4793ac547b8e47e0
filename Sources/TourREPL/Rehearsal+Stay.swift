internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// How long the guide may stay, what that would cost, and what can't be kept any more; nothing after the end.
  var stayLines: [String] { stayLines(of: stayLimit) }

  /// Where it is late for its start, without what would be skipped if it began now.
  private var stayLimit: StayLimit? {
    now.startLateness > .zero
      ? run.machine.stayLimit(skipping: machineNow.expectedSkips) : run.machine.stayLimit
  }

  /// The same, and when the tour will end; each line that can't be kept any more is mentioned once.
  var timeLines: [String] {
    let limit = stayLimit
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
    let miss = MissText(tour: tour, face: face).text(of: limit.misses, asItStands: trouble)
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
  ///   - keeping: the latest end with which every stop ahead still begins in time at its full length; nil: any does.
  private func stay(
    _ limit: StayLimit, isRest: Bool, keepsBeginsUntil keeping: Milliseconds?
  ) -> String {
    guard let stop = run.runningStop else { return between(limit) }
    let name = tour[stop].name
    guard let latest = limit.latestEnd else {
      return isRest
        ? "stay at \(name) no longer than you must: \(Self.nothingLeft)"
        : "stay at \(name) as long as you like: no line ahead limits it"
    }
    let end = keeping ?? latest
    let left = ClockFace.length(from: present, to: end)
    let shortest =
      keeping == nil ? "" : "; with the rest at its shortest, until \(face.time(latest))"
    let kept = keeping == nil ? limit.limitedBy : nil
    let aim = isRest ? kept.map { "to keep \(words(for: $0)), " } ?? Self.restKept : ""
    return
      "\(aim)stay at \(name) until \(face.time(end))\(without(limit.skipped)): \(left) more\(shortest)"
  }

  private static let restKept = "for what can still be kept, "

  private func words(for line: ScheduleLine) -> String {
    switch line {
    case .begins(let stop, _), .stop(let stop): tour[stop].name
    case .lasts: "`lasts`"
    }
  }

  /// Why one may stay longer the later it is: ` (gant and miroir skipped)`; `time` names more of them.
  private func without(_ skipped: [StopID]) -> String {
    guard !skipped.isEmpty else { return "" }
    let names = ScriptWording.list(skipped.map { tour[$0].name })
    return " (\(skipped.count <= 2 ? names : "\(skipped.count) stops") skipped)"
  }

  private static let nothingLeft = "no line ahead that limits it can still be kept"

  /// Before the tour, on a walk, or waiting.
  private func between(_ limit: StayLimit) -> String {
    let stop = tour[state.position].name
    let until = face.time(state.activity.until)
    switch state.activity.kind {
    case .walk:
      let over = present.wholeSeconds - state.activity.until.wholeSeconds
      return over > .zero
        ? "on the way to \(stop), due at \(until), \(ClockFace.length(over)) over"
        : "on the way to \(stop), there at \(until)"
    case .wait: return "\(stop) begins at \(until)"
    default: break
    }
    guard let latest = limit.latestEnd else {
      return limit.misses.isEmpty
        ? "begin when you like: no line limits it" : "begin at once: \(Self.nothingLeft)"
    }
    if latest < present {
      return "it was to begin by \(face.time(latest)), \(ClockFace.length(present - latest)) ago"
    }
    return "begin by \(face.time(latest))"
  }
}
