internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// Each visit planned and actual, and by how much its end differs; of each stop without one, why.
  ///
  /// - Parameters:
  ///   - isWhole: also where the screen does not take all of them; else up to the guide's stop.
  ///   - isLast: it can't be asked for any more.
  func report(isWhole: Bool, isLast: Bool = false) -> [String] {
    let head = page.text("Report", indent: 0, style: .header)
    let rows = StopRow.rows(of: tour, visits: state.visits, skips: state.skips, state: state)
    let end = reportEnd
    if isWhole { return head + reportTable(rows[...]).lines(on: page) + end }
    let window = RowWindow(
      rows.count, here: rows.lastIndex { $0.stop == run.machine.currentStop } ?? rows.count - 1,
      before: nil, others: head.count + end.count + (isLast ? Self.linesOfLeaving : 0), on: page)
    let note = window.note(isLast ? nil : "report").map { page.text($0, style: .caption) }
    return head + reportTable(rows[window.shown]).lines(on: page) + (note ?? []) + end
  }

  /// An empty line, and those that say how to go on.
  private static let linesOfLeaving = 3

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
      row.visit.map { ClockFace.length(from: $0.start, to: $0.end ?? state.now) } ?? "–",
      row.difference(in: sheet),
    ]
  }

  private var reportEnd: [String] {
    let asked = RequestDigest.count(state.requests)
    let tally = RequestsCommand.tally(state.requests)
    return expectedEndLines
      + (asked > 0 ? page.text("requests: \(asked) in all: \(tally)") : [])
  }
}
