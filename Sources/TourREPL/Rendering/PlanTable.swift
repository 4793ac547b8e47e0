internal import TourModel
internal import TourRuntime
internal import TourTiming

/// The plan, stop by stop, and when each stop began or is expected to begin.
struct PlanTable {
  let run: RehearsedRun
  let language: Language?
  let page: Page

  private var sheet: RunSheet { run.machine.sheet }
  private var tour: Tour { sheet.tour }
  private var face: ClockFace { ClockFace(clock: tour.clock) }

  func lines() -> [String] {
    var head = tour.title.text(in: language)
    head += " · \(face.everywhereInShort(.zero))"
    let end = run.machine.expected().end
    let standing = ClockFace.standing(lateness: end - sheet.plan.end)
    return page.text(head, indent: 0, style: .header) + table.lines(on: page)
      + page.text(
        "planned end \(face.time(sheet.plan.end)), expected \(face.time(end)): \(standing)")
  }

  private var table: TextTable {
    let zone = tour.clock?.zone.city ?? "at"
    let viewers = tour.clock?.viewers?.city ?? "viewers"
    var table = TextTable([
      .init(""), .init("#", right: true), .init(zone), .init(viewers, rank: 4), .init("stop"),
      .init("lasts", right: true, rank: 1), .init("walk", right: true, rank: 2),
      .init("slack", right: true, rank: 3), .init("expected", rank: 1),
    ])
    let expected = run.machine.expected().visits
    for id in tour.stopIDs { table.add(row(id, expected: expected)) }
    return table
  }

  private func row(_ id: StopID, expected: [StopVisit]) -> [String] {
    let planned = sheet.plan.stops[id.index]
    let mark = id == run.machine.currentStop ? "›" : ""
    return [
      mark, "\(id.index + 1)", face.time(planned.start), face.viewersTime(planned.start) ?? "",
      tour[id].name, "\(planned.end - planned.start)",
      planned.walk > .zero ? "\(planned.walk)" : "", slack(of: id),
      standing(of: id, expected: expected),
    ]
  }

  /// The longest that the header allows, less the content; empty where it allows any length.
  private func slack(of id: StopID) -> String {
    guard case .range(let range) = tour[id].promise, let longest = range.longest else { return "" }
    let slack = longest - sheet.plan.stops[id.index].content
    return slack < .zero ? "\(-slack) over" : "\(slack)"
  }

  private func standing(of id: StopID, expected: [StopVisit]) -> String {
    if run.machine.state.dropped.contains(id) { return "dropped" }
    guard run.hasBegun else { return "" }
    guard let visit = expected.last(where: { $0.stop == id }) else { return "not visited" }
    return face.time(visit.start)
  }
}
