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

  /// - Parameter isWhole: also where the screen does not take all stops; else from the one before the guide's on.
  func lines(isWhole: Bool) -> [String] {
    var title = tour.title.text(in: language)
    title += " · \(face.everywhereInShort(.zero))"
    let head = page.text(title, indent: 0, style: .header)
    let expected = run.machine.expected(waitingFor: .ofTheirStop)
    let end = ExpectedEnd(run.machine, face: face, page: page).lines(expected)
    let rows = StopRow.rows(
      of: tour, visits: expected.visits, skips: expected.skips, state: run.machine.state)
    if isWhole { return head + table(rows[...], expected).lines(on: page) + end }
    let window = RowWindow(
      rows.count, here: rows.firstIndex(where: isHere) ?? 0, before: 1,
      others: head.count + end.count, on: page)
    return head + table(rows[window.shown], expected).lines(on: page)
      + (window.note("plan").map { page.text($0, style: .caption) } ?? []) + end
  }

  private func table(_ rows: ArraySlice<StopRow>, _ expected: ExpectedTimes) -> TextTable {
    let zone = tour.clock?.zone.city ?? "planned"
    let viewers = tour.clock?.viewers?.city ?? "viewers"
    var table = TextTable([
      .init(""), .init("#", right: true, rank: 2), .init("stop", leastWidth: 10),
      .init(zone, rank: 3), .init(viewers, rank: 6), .init("lasts", right: true, rank: 5),
      .init("walk", right: true, rank: 7), .init("slack", right: true, rank: 4),
      .init("expected"), .init("ends", right: true, rank: 1),
    ])
    for row in rows {
      table.add(cells(of: row, delay: expected.startDelay(of: row.stop, in: sheet)))
    }
    return table
  }

  private func cells(of row: StopRow, delay: Milliseconds) -> [String] {
    let planned = sheet.plan.stops[row.stop.index]
    let start = planned.start + (row.visit?.startDelay ?? delay)
    return [
      isHere(row) ? "›" : "", "\(row.stop.index + 1)", tour[row.stop].name,
      row.isAgain ? "again" : face.time(start),
      row.isAgain ? "" : face.viewersTime(start) ?? "",
      row.isAgain ? "" : ClockFace.length(planned.end - planned.start),
      planned.walk > .zero && !row.isAgain ? ClockFace.length(planned.walk) : "", slack(of: row),
      run.hasBegun ? row.visit.map { face.time($0.start) } ?? "–" : "", ends(row),
    ]
  }

  private func isHere(_ row: StopRow) -> Bool {
    row.stop == run.machine.currentStop && (row.visit?.end ?? .zero) >= now
  }

  private var now: Milliseconds { run.machine.state.now }

  /// The longest that the header allows, less what is in the stop, or less what it is going to last
  /// where that is more; empty where any length is allowed, and for what is past.
  private func slack(of row: StopRow) -> String {
    guard case .range(let range) = tour[row.stop].promise, let longest = range.longest,
      let visit = row.visit, let end = visit.end, end >= now
    else { return "" }
    let content = sheet.plan.stops[row.stop.index].content
    let length = end - visit.start - (visit.endDelay - visit.startDelay)
    let slack = longest - (length > max(content, range.shortest ?? .zero) ? length : content)
    return slack < .zero ? "\(ClockFace.length(slack)) over" : ClockFace.length(slack)
  }

  private func ends(_ row: StopRow) -> String {
    guard run.hasBegun || row.visit == nil else { return "" }
    let difference = row.difference(in: sheet)
    return difference == "on time" ? "" : difference
  }
}
