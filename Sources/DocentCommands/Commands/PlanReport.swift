internal import FoundationEssentials
internal import TourDiagnostics
internal import TourModel
internal import TourTiming

/// What `plan --format json` and `csv` print: both name the same things alike. Lengths, and moments from
/// the tour's start, are whole seconds; where the script has `starts`, moments are also given as ISO 8601 has
/// them, with the offset of their zone.
struct PlanReport: Encodable {
  /// Changes when a reader of an older version could misunderstand a newer one.
  var version = 1
  let title: String
  /// IANA names; nil where the script has no `starts`, or names no second zone.
  let zone: String?
  let viewersZone: String?
  let starts: String?
  let ends: String?
  let endSeconds: Int
  /// Whether the lines of the script can all hold; else no stop has earliest and latest times.
  let isConsistent: Bool
  let stops: [Entry]

  struct Entry: Encodable {
    let number: Int
    let stop: String
    let title: String
    let room: String
    let starts: String?
    let startsForViewers: String?
    let ends: String?
    let startSeconds: Int
    let endSeconds: Int
    let lengthSeconds: Int
    /// `written` where the script says how long the stop lasts, `estimated` where its speech does, `rehearsed` where
    /// rehearsals do.
    let lengthSource: String
    let earliestStartSeconds: Int?
    /// So that every line can be kept, and all that is in a hard-out's stop be said; nil where nothing bounds it.
    let latestStartSeconds: Int?
    let earliestEndSeconds: Int?
    let latestEndSeconds: Int?
    let walkSeconds: Int
    let waitSeconds: Int
    let contentSeconds: Int
    let slackSeconds: Int?
    /// Nil: never dropped.
    let optionalPriority: Int?
  }

  init(_ sheet: RunSheet, _ schedule: Schedule) {
    let tour = sheet.tour
    title = tour.title.plain
    zone = tour.clock?.zone.name
    viewersZone = tour.clock?.viewers?.name
    starts = tour.clock?.iso8601(.zero)
    ends = tour.clock?.iso8601(sheet.plan.end)
    endSeconds = sheet.plan.end.roundedSeconds
    isConsistent = schedule.conflict == nil
    let latest = schedule.latestStarts(in: sheet)
    stops = tour.stopIDs.map { id in
      Entry(
        id, sheet, schedule.windows.isEmpty ? nil : schedule.windows[id.index],
        latestStart: latest[id.index])
    }
  }

  /// Sorted keys, so that the same plan is the same text.
  func json() -> String {
    JSONPage.text(of: self)
  }

  /// As RFC 4180 has it, but with single line feeds; a heading, then a row a stop.
  func csv() -> String {
    ([Entry.headings] + stops.map(\.cells))
      .map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    let cell = TerminalText.sanitized(text)
    let isPlain = cell.unicodeScalars.allSatisfy { !",\"\n\r".unicodeScalars.contains($0) }
    return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

extension PlanReport.Entry {
  fileprivate init(
    _ id: StopID, _ sheet: RunSheet, _ window: Schedule.Window?, latestStart: Milliseconds?
  ) {
    let stop = sheet.tour[id]
    let planned = sheet.plan.stops[id.index]
    let clock = sheet.tour.clock
    number = id.index + 1
    self.stop = stop.name
    title = sheet.tour.title(of: stop.place).plain
    room = sheet.tour[stop.room].name
    starts = clock?.iso8601(planned.start)
    startsForViewers = clock?.viewers.flatMap { clock?.iso8601(planned.start, in: $0) }
    ends = clock?.iso8601(planned.end)
    startSeconds = planned.start.roundedSeconds
    endSeconds = planned.end.roundedSeconds
    lengthSeconds = endSeconds - startSeconds
    lengthSource = sheet.source(of: id).rawValue
    earliestStartSeconds = window?.earliestStart.roundedSeconds
    latestStartSeconds = latestStart?.roundedSeconds
    earliestEndSeconds = window?.earliestEnd.roundedSeconds
    latestEndSeconds = window?.latestEnd?.roundedSeconds
    walkSeconds = planned.walk.roundedSeconds
    waitSeconds = planned.wait.roundedSeconds
    contentSeconds = planned.content.roundedSeconds
    slackSeconds = sheet.slack(of: id)?.roundedSeconds
    optionalPriority = stop.optionalPriority
  }

  fileprivate static let headings = [
    "number", "stop", "title", "room", "starts", "startsForViewers", "ends", "startSeconds",
    "endSeconds", "lengthSeconds", "lengthSource", "earliestStartSeconds", "latestStartSeconds",
    "earliestEndSeconds", "latestEndSeconds", "walkSeconds", "waitSeconds", "contentSeconds",
    "slackSeconds", "optionalPriority",
  ]

  fileprivate var cells: [String] {
    func cell(_ number: Int?) -> String { number.map(String.init) ?? "" }
    return [
      cell(number), stop, title, room, starts ?? "", startsForViewers ?? "", ends ?? "",
      cell(startSeconds), cell(endSeconds), cell(lengthSeconds), lengthSource,
      cell(earliestStartSeconds), cell(latestStartSeconds), cell(earliestEndSeconds),
      cell(latestEndSeconds), cell(walkSeconds), cell(waitSeconds), cell(contentSeconds),
      cell(slackSeconds), cell(optionalPriority),
    ]
  }
}

extension TourClock {
  /// `2016-09-15T10:00:00+02:00`; the tour's zone where none is given.
  fileprivate func iso8601(_ moment: Milliseconds, in zone: Zone? = nil) -> String {
    let instant = startUnixSeconds + moment.roundedSeconds
    let offset = (zone ?? self.zone).offsetSeconds(atUnixSeconds: instant)
    let style = Date.ISO8601FormatStyle(
      timeZoneSeparator: .colon, timeZone: TimeZone(secondsFromGMT: offset) ?? .gmt)
    return Date(timeIntervalSince1970: Double(instant)).formatted(style)
  }
}
