internal import TourDiagnostics
internal import TourModel
package import TourTiming

/// The timetable of a tour: when each stop is planned, how much earlier and later it may begin, how
/// long it lasts, and a bar where the page is wide enough.
package struct Timetable {
  private let sheet: RunSheet
  private let schedule: Schedule
  private let columns: Int

  /// A bar is at least so wide, or left out, and at most so wide.
  private static let barColumns = 8...40
  /// Narrower pages have no bars.
  private static let leastColumnsWithBars = 60

  package init(_ sheet: RunSheet, schedule: Schedule, columns: Int) {
    self.sheet = sheet
    self.schedule = schedule
    self.columns = max(columns, Presentation.leastColumns)
  }

  private var tour: Tour { sheet.tour }
  private var face: ClockFace { ClockFace(clock: tour.clock) }

  /// Whole lines without their ends; nothing in them can harm a terminal.
  package var lines: [String] {
    let page = Page(Presentation(columns: columns))
    let title = "\(tour.title.plain) · \(face.everywhereInShort(.zero))"
    return page.text(title, indent: 0) + rows + page.text(footer, indent: 0)
  }

  private var rows: [String] {
    let hasBars = columns >= Self.leastColumnsWithBars && sheet.plan.end > .zero
    let room = hasBars ? columns - Self.barColumns.lowerBound - 2 : columns
    let rows = table.lines(on: Page(Presentation(columns: room)), indent: 0)
    guard hasBars else { return rows }
    let width = rows.map { DisplayWidth.width(of: $0) }.max() ?? 0
    let bar = min(columns - width - 2, Self.barColumns.upperBound)
    let bars = [scale(bar)] + tour.stopIDs.map { self.bar(of: $0, bar) }
    return zip(rows, bars).map { row, bar in
      row + String(repeating: " ", count: width - DisplayWidth.width(of: row) + 2) + bar
    }
  }

  private var table: TextTable {
    let zone = tour.clock?.zone.city ?? "at"
    let viewers = tour.clock?.viewers?.city ?? "viewers"
    var table = TextTable([
      .init("#", right: true), .init(zone), .init(viewers, rank: 5), .init("stop"),
      .init("early", right: true, rank: 3), .init("late", right: true, rank: 2),
      .init("lasts", right: true, rank: 1), .init("walk", right: true, rank: 4),
      .init("slack", right: true, rank: 6),
    ])
    let latest = schedule.latestStarts(in: sheet)
    for id in tour.stopIDs { table.add(row(id, latest: latest[id.index])) }
    return table
  }

  private func row(_ id: StopID, latest: Milliseconds?) -> [String] {
    let planned = sheet.plan.stops[id.index]
    let window = schedule.windows.isEmpty ? nil : schedule.windows[id.index]
    let early = window.map { planned.start - $0.earliestStart }
    let late = latest.map { $0 - planned.start }
    return [
      "\(id.index + 1)", face.time(planned.start),
      face.viewersTime(planned.start).map { String($0.dropLast(3)) } ?? "", tour[id].name,
      early.map { $0 > .zero ? Self.signed(-$0) : "" } ?? "", late.map { Self.signed($0) } ?? "",
      sheet.source(of: id).mark + ClockFace.length(planned.end - planned.start),
      planned.walk > .zero ? ClockFace.length(planned.walk) : "",
      sheet.slack(of: id).map { ($0 < .zero ? "-" : "") + ClockFace.length($0) } ?? "",
    ]
  }

  /// `+1:20`, `-0:40`; nothing where there is none.
  private static func signed(_ duration: Milliseconds) -> String {
    if duration.roundedSeconds == 0 { return "0" }
    return (duration < .zero ? "-" : "+") + ClockFace.length(duration)
  }

  private func bar(of id: StopID, _ width: Int) -> String {
    let planned = sheet.plan.stops[id.index]
    let end = sheet.plan.end.rawValue
    let from = min(planned.start.rawValue * width / end, width - 1)
    let to = min(max(from + 1, (planned.end.rawValue * width + end - 1) / end), width)
    return String(repeating: " ", count: from) + String(repeating: "█", count: to - from)
  }

  /// The tour's start and end at the ends of the bars.
  private func scale(_ width: Int) -> String {
    let end = ClockFace.length(sheet.plan.end)
    let gap = width - end.utf8.count - 1
    return gap > 0 ? "0" + String(repeating: " ", count: gap) + end : ""
  }

  private var footer: String {
    var parts = ["ends \(face.everywhere(sheet.plan.end)) if nothing slips"]
    if schedule.conflict == nil, let latest = TourAhead(beginningOf: sheet).latestDeparture,
      latest > .zero
    {
      parts.append("begun by \(face.time(latest)), every line can still be kept")
    }
    let sources = Set(tour.stopIDs.map { sheet.source(of: $0) })
    if sources.contains(.estimated) { parts.append("~ is estimated from what is said") }
    if sources.contains(.rehearsed) { parts.append("= is what it took in rehearsals") }
    return parts.joined(separator: " · ")
  }
}

extension DurationSource {
  /// Before a length: where it comes from.
  fileprivate var mark: String {
    switch self {
    case .written: ""
    case .estimated: "~"
    case .rehearsed: "="
    }
  }
}
