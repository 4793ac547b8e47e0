internal import TourModel
internal import TourRuntime
internal import TourTiming

extension EffectText {
  /// The stop's number, name and title; what it promises, and until when it may last.
  func header(of id: StopID, at moment: Milliseconds) -> [String] {
    let stop = tour[id]
    let title = tour.title(of: stop.place).text(in: language)
    let promise = ScriptWording.promise(stop.promise, face)
    let limit = StayLimit(
      of: id, begunAt: moment, in: sheet, dropped: state.dropped, ends: state.ends)
    let miss = limit.miss
    let stay = miss == nil ? stay(limit, at: id) : nil
    let right = [promise, stay].compactMap(\.self).joined(separator: " · ")
    return [""]
      + page.rule("\(id.index + 1) \(stop.name) · \(title)", right, style: .header)
      + byline(of: stop)
      + (miss.map { page.text(words(for: $0), style: .problem) } ?? [])
  }

  /// A hard-out says it itself.
  private func stay(_ limit: StayLimit, at id: StopID) -> String? {
    if case .until = tour[id].promise { return nil }
    return limit.latestEnd.map { "stay until \(face.time($0))" }
  }

  private func words(for miss: StayLimit.Miss) -> String {
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
    let left = lost > .zero ? "the last \(ClockFace.length(lost))" : "what is left"
    return page.text("time is up: \(left) of \(tour[stop].name) is cut", style: .problem)
  }

  func hardOutMissed(_ stop: StopID) -> [String] {
    guard case .until(let moment) = tour[stop].promise else { return [] }
    let text = "\(tour[stop].name) was to last until \(face.time(moment.time)), which is past"
    return page.text("\(text): it takes no time", style: .problem)
  }

  func skipped(
    _ id: StopID, _ reason: TourEffect.SkipReason, at moment: Milliseconds
  ) -> [String] {
    let stop = tour[id]
    switch reason {
    case .dropped: return aside("\(stop.name) is left out: it was dropped")
    case .guide: return aside("\(stop.name) is left")
    case .condition:
      let condition = stop.skipWhen.map { ConditionText(tour: tour, face: face).text(of: $0) }
      return aside(
        "\(stop.name) is skipped" + (condition.map { " (skip when \($0))" } ?? "")
          + lateness(skipping: id, at: moment))
    }
  }

  /// What a condition on it was judged by.
  private func lateness(skipping id: StopID, at moment: Milliseconds) -> String {
    let judges = tour[id].skipWhen?.checks.contains { check in
      switch check.test {
      case .late, .early: true
      case .viewers, .asked, .after: false
      }
    }
    guard judges == true else { return "" }
    let planned = id.index == 0 ? .zero : sheet.plan.stops[id.index - 1].end
    let lateness = moment - planned - delay
    return ": it is \(ClockFace.standing(lateness: lateness))"
  }

  func tourEnded(at moment: Milliseconds) -> [String] {
    let standing = ClockFace.standing(lateness: moment - sheet.plan.end - delay)
    return [""] + page.rule("the end · \(face.everywhere(moment))", standing, style: .header)
  }

  func stoodStill(_ duration: Milliseconds, isAnnounced: Bool) -> [String] {
    aside(
      isAnnounced
        ? "everything stands still for \(duration), announced: the planned times move too"
        : "everything stands still for \(duration)")
  }
}
