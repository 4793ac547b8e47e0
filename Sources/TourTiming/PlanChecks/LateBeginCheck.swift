internal import TourDiagnostics
internal import TourModel

/// Every `begins` can be kept by a guide who is on time.
enum LateBeginCheck {
  static func diagnostics(
    of id: StopID, in sheet: RunSheet, except reported: Set<ScheduleLine>
  ) -> [Diagnostic] {
    let stop = sheet.tour[id]
    let start = sheet.plan.stops[id.index].start
    return stop.begins.enumerated().compactMap { place, begins in
      guard !reported.contains(.begins(id, place)),
        let latest = latest(begins.rule, in: sheet.plan), start > latest
      else { return nil }
      return Diagnostic(
        "T0313", .warning, "the plan reaches `\(stop.name)` \(start - latest) too late",
        at: begins.span,
        label: "at the latest \(latest) after the start; the plan is there at \(start)",
        related: [.init(stop.header, "this stop")])
    }
  }

  private static func latest(_ rule: Begins.Rule, in plan: Plan) -> Milliseconds? {
    switch rule {
    case .between(_, let last): last.time
    case .by(let moment): moment.time
    case .within(let duration, let other): plan.stops[other.index].end + duration
    case .after: nil
    }
  }
}
