internal import TourModel
internal import TourRuntime
internal import TourTiming

extension EffectText {
  /// The stop's number, name and title; what it promises, and until when it may last.
  func header(of id: StopID, at moment: Milliseconds) -> [String] {
    let stop = tour[id]
    let title = tour.title(of: stop.place).text(in: language)
    let promise = ScriptWording.promise(stop.promise, face)
    let limit = stayLimit(of: id, begunAt: moment)
    let right = [promise, stay(limit, at: id)].compactMap(\.self).joined(separator: " · ")
    let miss = MissText(tour: tour, face: face).text(of: limit.misses)
    return [""]
      + page.rule("\(id.index + 1) \(stop.name) · \(title)", right, style: .header)
      + byline(of: stop)
      + [tooEarly(id, at: moment), miss].compactMap(\.self)
      .flatMap { page.text($0, style: .problem) }
  }

  /// Of a guide who has not waited until the script lets it begin; nil where he has.
  private func tooEarly(_ id: StopID, at moment: Milliseconds) -> String? {
    guard let earliest = tour[id].begins.compactMap(\.earliest).max(), moment < earliest,
      state.visits.first(where: { $0.stop == id })?.start == moment
    else { return nil }
    let length = ClockFace.length(from: moment, to: earliest)
    return
      "\(length) too early for \(tour[id].name), which begins at \(face.time(earliest)) at the earliest"
  }

  /// Of a stop that is over already, as it began.
  private func stayLimit(of id: StopID, begunAt moment: Milliseconds) -> StayLimit {
    let isRunning = state.activity.isInsideStop && state.position == id
    if isRunning, state.visits.last?.start == moment, let limit = machine.stayLimit() {
      return limit
    }
    return StayLimit(
      of: id, begunAt: moment, in: sheet, dropped: state.dropped.union(machine.expectedSkips()),
      ends: state.ends)
  }

  /// A hard-out says it itself.
  private func stay(_ limit: StayLimit, at id: StopID) -> String? {
    if case .until = tour[id].promise { return nil }
    return limit.latestEnd.map { "stay until \(face.time($0))" }
  }

  /// Of a work: who made it, when, and where it hangs.
  private func byline(of stop: Stop) -> [String] {
    guard case .work(let id) = stop.place else { return [] }
    let work = tour[id]
    let room = tour[stop.room].title.text(in: language)
    let parts = [work.artist?.text(in: language), work.date?.text(in: language), room]
    return page.text(parts.compactMap(\.self).joined(separator: " · "), style: .caption)
  }

  func hold(_ stop: StopID, until: Milliseconds, from moment: Milliseconds) -> [String] {
    let length = ClockFace.length(until - moment)
    return aside("hold: \(tour[stop].name) lasts until \(face.time(until)), \(length) more")
  }

  func added(_ duration: Milliseconds, to stop: StopID) -> [String] {
    let name = tour[stop].name
    return aside(
      duration < .zero ? "\(name) lasts \(-duration) shorter" : "\(name) lasts \(duration) longer")
  }

  func contentCut(_ stop: StopID) -> [String] {
    let lost = state.visits.last { $0.stop == stop }?.lost ?? .zero
    let left = lost > .zero ? "the last \(ClockFace.length(lost.wholeSeconds))" : "what is left"
    return page.text("time is up: \(left) of \(tour[stop].name) is cut", style: .problem)
  }

  func hardOutMissed(_ stop: StopID) -> [String] {
    guard case .until(let moment) = tour[stop].promise else { return [] }
    let text = "\(tour[stop].name) was to last until \(face.time(moment.time)), which is past"
    return page.text("\(text): it takes no time", style: .problem)
  }

  func skipped(_ id: StopID, _ reason: TourEffect.SkipReason) -> [String] {
    let stop = tour[id]
    switch reason {
    case .dropped: return aside("\(stop.name) is left out: it was dropped")
    case .guide: return aside("\(stop.name) is left")
    case .condition:
      let condition = stop.skipWhen.map { ConditionText(tour: tour, face: face).text(of: $0) }
      return aside(
        "\(stop.name) is skipped" + (condition.map { " (skip when \($0))" } ?? "")
          + lateness(skipping: id))
    }
  }

  /// What a condition on it was judged by.
  private func lateness(skipping id: StopID) -> String {
    let skip = state.skips.first { $0.stop == id }
    guard let lateness = skip?.lateness else { return "" }
    return ": it would begin \(ClockFace.standing(lateness: lateness.wholeSeconds))"
  }

  func tourEnded(at moment: Milliseconds) -> [String] {
    let standing = ClockFace.standing(at: moment, planned: sheet.plan.end + delay)
    return [""] + page.rule("the end · \(face.everywhere(moment))", standing, style: .header)
  }

  func stoodStill(_ duration: Milliseconds, isAnnounced: Bool) -> [String] {
    aside(
      isAnnounced
        ? "everything stands still for \(duration), announced: the planned times move too"
        : "everything stands still for \(duration)")
  }
}
