internal import FoundationEssentials
internal import TourModel
internal import TourTiming

/// What `plan --format json` and `csv` print. All times are whole milliseconds from the tour's start; a
/// moment is also given in UTC where the script has `starts`.
struct PlanReport: Encodable {
  /// Changes when a reader of an older version could misunderstand a newer one.
  var version = 1
  let title: String
  /// IANA names; nil where the script has no `starts`, or names no second zone.
  let zone: String?
  let viewersZone: String?
  let end: Int
  /// Whether the lines of the script can all hold; else no stop has earliest and latest times.
  let isConsistent: Bool
  let stops: [Entry]

  struct Entry: Encodable {
    let number: Int
    let stop: String
    let title: String
    let room: String
    let start: Int
    let end: Int
    /// `written` where the script says how long the stop lasts, `estimated` where its speech does.
    let lengthSource: String
    let startUTC: String?
    let earliestStart: Int?
    /// Nil where nothing bounds it.
    let latestStart: Int?
    let earliestEnd: Int?
    let latestEnd: Int?
    let walk: Int
    let wait: Int
    let content: Int
    let slack: Int?
    /// Nil: never dropped.
    let optional: Int?
  }

  init(_ sheet: RunSheet, _ schedule: Schedule) {
    let tour = sheet.tour
    title = tour.title.plain
    zone = tour.clock?.zone.name
    viewersZone = tour.clock?.viewers?.name
    end = sheet.plan.end.rawValue
    isConsistent = schedule.conflict == nil
    stops = tour.stopIDs.map { id in
      Entry(id, sheet, schedule.windows.isEmpty ? nil : schedule.windows[id.index])
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

  private static func quoted(_ cell: String) -> String {
    let isPlain = cell.unicodeScalars.allSatisfy { !",\"\n\r".unicodeScalars.contains($0) }
    return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

extension PlanReport.Entry {
  fileprivate init(_ id: StopID, _ sheet: RunSheet, _ window: Schedule.Window?) {
    let stop = sheet.tour[id]
    let planned = sheet.plan.stops[id.index]
    number = id.index + 1
    self.stop = stop.name
    title = sheet.tour.title(of: stop.place).plain
    room = sheet.tour[stop.room].name
    start = planned.start.rawValue
    end = planned.end.rawValue
    lengthSource = sheet.source(of: id).rawValue
    startUTC = sheet.tour.clock.map { clock in
      let seconds = Double(clock.startUnixSeconds) + Double(planned.start.rawValue) / 1000
      return Date(timeIntervalSince1970: seconds).formatted(.iso8601)
    }
    earliestStart = window?.earliestStart.rawValue
    latestStart = window?.latestStart?.rawValue
    earliestEnd = window?.earliestEnd.rawValue
    latestEnd = window?.latestEnd?.rawValue
    walk = planned.walk.rawValue
    wait = planned.wait.rawValue
    content = planned.content.rawValue
    slack = sheet.slack(of: id)?.rawValue
    optional = stop.optionalPriority
  }

  fileprivate static let headings = [
    "number", "stop", "title", "room", "start", "end", "lengthSource", "startUTC", "earliestStart",
    "latestStart",
    "earliestEnd", "latestEnd", "walk", "wait", "content", "slack", "optional",
  ]

  fileprivate var cells: [String] {
    func cell(_ number: Int?) -> String { number.map(String.init) ?? "" }
    return [
      cell(number), stop, title, room, cell(start), cell(end), lengthSource, startUTC ?? "",
      cell(earliestStart), cell(latestStart), cell(earliestEnd), cell(latestEnd), cell(walk),
      cell(wait), cell(content), cell(slack), cell(optional),
    ]
  }
}
