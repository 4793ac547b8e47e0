internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// Each visit planned and actual, and by how much its end differs; of each stop without one, why.
  ///
  /// - Parameter isWhole: also where the screen does not take all of them; else up to the guide's stop.
  /// - Returns: whether it is whole.
  func report(isWhole: Bool) -> (lines: [String], isWhole: Bool) {
    let head = page.text("Report", indent: 0, style: .header)
    let rows = StopRow.rows(of: tour, visits: state.visits, skips: state.skips, state: state)
    let end = reportEnd
    if isWhole { return (head + reportTable(rows[...]).lines(on: page) + end, true) }
    let window = RowWindow(
      rows.count, here: rows.lastIndex { $0.stop == run.machine.currentStop } ?? rows.count - 1,
      before: nil, others: head.count + end.count, on: page)
    let note = window.note("report").map { page.text($0, style: .caption) }
    return (
      head + reportTable(rows[window.shown]).lines(on: page) + (note ?? []) + end, note == nil
    )
  }

  private func reportTable(_ rows: ArraySlice<StopRow>) -> TextTable {
    var table = TextTable([
      .init("#", right: true, rank: 2), .init("stop", leastWidth: 10),
      .init("planned", rank: 3), .init("actual", rank: 1), .init("lasts", right: true, rank: 5),
      .init("lasted", right: true, rank: 4), .init("ends", right: true),
    ])
    let expected = run.machine.expected(waitingFor: .ofTheirStop)
    for row in rows {
      table.add(reportCells(row, delay: expected.startDelay(of: row.stop, in: sheet)))
    }
    return table
  }

  private func reportCells(_ row: StopRow, delay: Milliseconds) -> [String] {
    let planned = sheet.plan.stops[row.stop.index]
    let start = planned.start + delay
    return [
      "\(row.stop.index + 1)", tour[row.stop].name, row.isAgain ? "again" : face.time(start),
      row.visit.map { face.time($0.start) } ?? "–",
      row.isAgain ? "" : ClockFace.length(planned.end - planned.start),
      row.visit.map { ClockFace.length(($0.end ?? state.now) - $0.start) } ?? "–",
      row.difference(in: sheet),
    ]
  }

  private var reportEnd: [String] {
    let asked = state.requests.reduce(0) { $0 + $1.count }
    let answered = state.requests.filter { $0.status == .answered }.reduce(0) { $0 + $1.count }
    return expectedEndLines
      + (asked > 0 ? page.text("requests: \(asked), answered \(answered)") : [])
  }
}
