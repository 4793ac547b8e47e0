internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// Each stop planned, actual, and the difference; the first visit's start and the last visit's
  /// end count.
  var reportLines: [String] {
    var table = TextTable([
      .init("#", right: true, rank: 3), .init("stop"), .init("planned", rank: 1), .init("actual"),
      .init("lasts", right: true, rank: 4), .init("lasted", right: true, rank: 2),
      .init("difference", right: true),
    ])
    for id in tour.stopIDs { table.add(reportRow(id)) }
    return page.text("Report", indent: 0, style: .header) + table.lines(on: page) + reportEnd
  }

  private func reportRow(_ id: StopID) -> [String] {
    let planned = sheet.plan.stops[id.index]
    let visits = state.visits.filter { $0.stop == id }
    let number = "\(id.index + 1)"
    let length = ClockFace.length(planned.end - planned.start)
    guard let first = visits.first else {
      let standing = state.dropped.contains(id) ? "dropped" : "not visited"
      return [number, tour[id].name, face.time(planned.start), "–", length, "–", standing]
    }
    let lasted = visits.reduce(Milliseconds.zero) { $0 + (($1.end ?? state.now) - $1.start) }
    let isRunning = visits.contains { $0.end == nil }
    let difference =
      isRunning ? "running" : ClockFace.standing(lateness: lasted - (planned.end - planned.start))
    return [
      number, tour[id].name, face.time(planned.start), face.time(first.start), length,
      ClockFace.length(lasted), difference == "on time" ? "as planned" : difference,
    ]
  }

  private var reportEnd: [String] {
    let planned = sheet.plan.end
    let isOver = run.machine.isOver
    let end = isOver ? state.end ?? state.now : run.machine.expected().end
    let standing = ClockFace.standing(lateness: end - planned)
    let asked = state.requests.reduce(0) { $0 + $1.count }
    let answered = state.requests.filter { $0.status == .answered }.reduce(0) { $0 + $1.count }
    let verb = isOver ? "ended" : "would end"
    var lines = page.text(
      "\(verb) \(face.time(end)), planned \(face.time(planned)): \(standing)")
    if asked > 0 { lines += page.text("requests: \(asked), answered \(answered)") }
    return lines
  }
}
