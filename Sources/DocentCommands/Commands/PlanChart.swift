internal import TourDiagnostics
internal import TourModel
internal import TourTiming

/// What `plan --format svg` prints: a row for each stop with its times, its bar on the tour's clock, the
/// walk before it, and in a lighter tone how far it may slip so that every line can be kept.
struct PlanChart {
  private let sheet: RunSheet
  private let schedule: Schedule
  private let latestStarts: [Milliseconds?]

  // In the units of the drawing.
  private let width = 1000
  private let chartLeft = 380
  private let chartRight = 970
  private let rowHeight = 26
  private let top = 90

  init(_ sheet: RunSheet, _ schedule: Schedule) {
    self.sheet = sheet
    self.schedule = schedule
    latestStarts = schedule.latestStarts(in: sheet)
  }

  private var tour: Tour { sheet.tour }

  func svg() -> String {
    let height = top + tour.stops.count * rowHeight + 30
    let lines =
      [head(height: height)] + axis(height: height) + tour.stopIDs.flatMap(row) + ["</svg>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(height: Int) -> String {
    let title = XMLText.escaped(tour.title.plain)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      font-family="sans-serif" font-size="13" fill="#222">
      <title>\(title)</title>
      <rect width="\(width)" height="\(height)" fill="#fff"/>
      <text x="20" y="32" font-size="20">\(title)</text>
      <text x="20" y="56" fill="#666">\(XMLText.escaped(subtitle))</text>
      """
  }

  private var subtitle: String {
    guard let clock = tour.clock else { return "lasts \(sheet.plan.end)" }
    let zones = [clock.zone, clock.viewers].compactMap(\.self)
    let times = zones.map { zone in
      "\(time(.zero, in: zone)) to \(time(sheet.plan.end, in: zone)) \(zone.city)"
    }
    return (times + ["lasts \(sheet.plan.end)"]).joined(separator: " · ")
  }

  // MARK: The axis

  private func axis(height: Int) -> [String] {
    stride(from: 0, through: end, by: tickLength).map { moment in
      let x = x(Milliseconds(rawValue: moment))
      let label = label(Milliseconds(rawValue: moment))
      return """
        <line x1="\(x)" y1="\(top - 12)" x2="\(x)" y2="\(height - 20)" stroke="#ddd"/>
        <text x="\(x)" y="\(top - 18)" font-size="11" fill="#666" text-anchor="middle">\(label)</text>
        """
    }
  }

  private var end: Int { max(sheet.plan.end.rawValue, 1) }

  /// The least of the usual lengths that gives twelve ticks at most.
  private var tickLength: Int {
    let minutes = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440]
    let length = minutes.first { $0 * 60_000 * 12 >= end } ?? end / 60_000 / 12
    return max(length, 1) * 60_000
  }

  private func x(_ moment: Milliseconds) -> Int {
    let clipped = min(max(moment.rawValue, 0), end)
    return chartLeft + (chartRight - chartLeft) * clipped / end
  }

  // MARK: Rows

  private func row(_ id: StopID) -> [String] {
    let stop = tour[id]
    let planned = sheet.plan.stops[id.index]
    let y = top + id.index * rowHeight
    var lines = [
      text("\(id.index + 1)", x: 40, y: y, anchor: "end"), text(label(planned.start), x: 56, y: y),
    ]
    if let viewers = tour.clock?.viewers {
      lines.append(text(time(planned.start, in: viewers), x: 112, y: y, fill: "#888"))
    }
    lines.append(text(Self.cut(stop.name, to: 24), x: 172, y: y))
    lines.append(
      text(Self.length(planned.end - planned.start), x: chartLeft - 14, y: y, anchor: "end"))
    if let slip = slip(id) { lines.append(bar(slip, y: y + 5, height: 14, fill: "#f3d9a8")) }
    if planned.walk > .zero {
      let from = planned.start - planned.wait - planned.walk
      lines.append(bar((from, from + planned.walk), y: y + 11, height: 2, fill: "#999"))
    }
    let title = XMLText.escaped(
      "\(stop.name): \(label(planned.start)) to \(label(planned.end)), "
        + "\(planned.end - planned.start)")
    let fill = stop.optionalPriority == nil ? "#3b6ea5" : "#8fb3d9"
    lines.append(
      bar((planned.start, planned.end), y: y + 8, height: 8, fill: fill, title: title))
    return lines
  }

  /// From the earliest start to the end of a visit that starts at the latest.
  private func slip(_ id: StopID) -> (Milliseconds, Milliseconds)? {
    guard !schedule.windows.isEmpty else { return nil }
    let planned = sheet.plan.stops[id.index]
    if case .until = tour[id].promise { return (planned.start, planned.end) }
    let latest = latestStarts[id.index].map { $0 + planned.end - planned.start }
    return (schedule.windows[id.index].earliestStart, latest ?? planned.end)
  }

  private func bar(
    _ span: (from: Milliseconds, to: Milliseconds), y: Int, height: Int, fill: String,
    title: String? = nil
  ) -> String {
    let from = x(span.from)
    let width = max(x(span.to) - from, 1)
    let shape =
      "<rect x=\"\(from)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\""
    return title.map { "\(shape)><title>\($0)</title></rect>" } ?? shape + "/>"
  }

  private func text(
    _ text: String, x: Int, y: Int, anchor: String = "start", fill: String = "#222"
  ) -> String {
    "<text x=\"\(x)\" y=\"\(y + 16)\" text-anchor=\"\(anchor)\" fill=\"\(fill)\">"
      + "\(XMLText.escaped(text))</text>"
  }

  // MARK: Times

  /// A clock time in the tour's zone, or an offset where the script has no `starts`.
  private func label(_ moment: Milliseconds) -> String {
    guard let clock = tour.clock else { return "+" + Self.length(moment) }
    return time(moment, in: clock.zone)
  }

  /// To the minute, and to the second where there is one.
  private func time(_ moment: Milliseconds, in zone: TourClock.Zone) -> String {
    guard let clock = tour.clock else { return "" }
    let time = clock.wallTime(at: moment, in: zone)
    let minutes = "\(Self.two(time.hour)):\(Self.two(time.minute))"
    return time.second == 0 ? minutes : "\(minutes):\(Self.two(time.second))"
  }

  private static func length(_ duration: Milliseconds) -> String {
    let seconds = duration.roundedSeconds
    let minutes = "\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return seconds < 3600 ? minutes : "\(seconds / 3600):\(minutes)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func cut(_ text: String, to length: Int) -> String {
    text.count > length ? text.prefix(length - 1) + "…" : text
  }
}
