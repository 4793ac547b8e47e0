internal import AudienceSimulation
internal import TourModel
internal import TourTiming

/// How many come, how many watch at most at once, and how many when each stop begins, if the plan is kept.
struct AudienceTable {
  private let viewers: ConcurrentViewers
  private let sheet: RunSheet
  private let page: Page

  init(_ viewers: ConcurrentViewers, of sheet: RunSheet, on page: Page) {
    self.viewers = viewers
    self.sheet = sheet
    self.page = page
  }

  var lines: [String] {
    let face = ClockFace(clock: sheet.tour.clock)
    let peak = viewers.peak
    var table = TextTable([
      .init("stop", leastWidth: 12), .init("begins", rank: 1), .init("viewers", right: true),
    ])
    for (stop, planned) in zip(sheet.tour.stops, sheet.plan.stops) {
      let count = viewers.count(at: planned.start)
      table.add([stop.name, face.time(planned.start), StatisticsPage.grouped(count)])
    }
    return page.text(
      "\(StatisticsPage.grouped(viewers.total)) come; at most \(StatisticsPage.grouped(peak.viewers)) "
        + "watch at once, at \(face.time(peak.moment))", lead: "audience: ", indent: 0)
      + table.lines(on: page, indent: 0)
  }
}
