internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// How long the guide may stay, what that would cost, and what can't be kept any more; nothing after the end.
  var stayLines: [String] {
    let limit = stayLimit()
    return missLines(of: limit) + offerLines(of: limit)
  }

  /// Where it is late for its start, without what would be skipped if it began now.
  private func stayLimit() -> StayLimit? {
    now.startLateness > .zero
      ? run.machine.stayLimit(skipping: machineNow.expectedSkips()) : run.machine.stayLimit()
  }

  /// The same, and when the tour will end; each line that can't be kept any more is mentioned once.
  var timeLines: [String] { forecastLines(offersStay: true) }

  /// The same without how long the guide may stay: what comes of a change.
  var forecastLines: [String] { forecastLines(offersStay: false) }

  private func forecastLines(offersStay: Bool) -> [String] {
    let (limit, expected) = (stayLimit(), machineNow.expected(waitingFor: .ofTheirStop))
    return missLines(of: limit, expected) + (offersStay ? offerLines(of: limit) : [])
      + expectedEnd.lines(expected, besides: limit?.miss?.line)
  }

  /// What can't be kept any more.
  ///
  /// - Parameter expected: what is known of it if the guide keeps to the script; nil: nothing.
  private func missLines(of limit: StayLimit?, _ expected: ExpectedTimes? = nil) -> [String] {
    guard let limit, let miss = limit.miss else { return [] }
    let trouble = expected.flatMap { times in
      expectedEnd.troubles(times).first { $0.isOf(miss.line) }
    }
    let text = MissText(tour: tour, face: face).text(of: limit.misses, asItStands: trouble)
    return text.map { page.text($0, style: .problem) } ?? []
  }

  private func offerLines(of limit: StayLimit?) -> [String] {
    guard let limit else { return [] }
    let cost = StayCost(of: limit, in: run.machine, reckoning: expectedEnd)
    let costs = limit.latestEnd.flatMap { cost?.text(by: $0, face) }
    return page.text(stay(limit, scripted: cost?.scripted ?? .whole))
      + (costs.map { page.text($0, style: .problem) } ?? [])
  }

  private func stay(_ limit: StayLimit, scripted: ScriptedStay) -> String {
    guard let stop = run.runningStop else { return between(limit) }
    let name = tour[stop].name
    guard let latest = limit.latestEnd else {
      return limit.misses.isEmpty
        ? "stay at \(name) as long as you like: no line ahead limits it"
        : "stay at \(name) no longer than you must: \(Self.nothingLeft)"
    }
    let stay = "\(aim(of: limit, scripted))stay at \(name)"
    let shortest = "; with the rest at its shortest,"
    switch scripted {
    case .whole: return "\(stay) \(until(latest, limit))"
    case .until(let end):
      return "\(stay) \(until(end, limit))\(shortest) until \(face.time(latest))"
    case .none: return "\(stay) no longer than you must\(shortest) \(until(latest, limit))"
    }
  }

  /// `until 10:09:54 (gant skipped anyway): 4:10 more`
  private func until(_ end: Milliseconds, _ limit: StayLimit) -> String {
    let left = ClockFace.length(from: present, to: end)
    return "until \(face.time(end))\(without(limit.skipped)): \(left) more"
  }

  /// Where a line is lost already, what the stay is for.
  private func aim(of limit: StayLimit, _ scripted: ScriptedStay) -> String {
    if limit.misses.isEmpty || limit.isOfHardOut(at: state.position) { return "" }
    guard scripted == .whole else { return "for what can still be kept, " }
    switch limit.limitedBy {
    case .begins(let stop, _): return "to begin \(tour[stop].name) in time, "
    case .stop(let stop):
      let name = tour[stop].name
      return limit.isOfArrival ? "to reach \(name) at all, " : "to say all of \(name), "
    case .lasts: return "to keep `lasts`, "
    case nil: return ""
    }
  }

  /// Why one may stay longer the later it is: ` (gant and miroir skipped anyway)`. What the stay itself skips is a cost.
  private func without(_ skipped: [StopID]) -> String {
    guard !skipped.isEmpty else { return "" }
    let names = ScriptWording.list(skipped.map { tour[$0].name })
    return " (\(skipped.count <= 2 ? names : "\(skipped.count) stops") skipped anyway)"
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
