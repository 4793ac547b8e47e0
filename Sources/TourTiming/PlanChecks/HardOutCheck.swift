internal import TourDiagnostics
internal import TourModel

/// A hard-out is reached in time, and what is in the stop is over by then.
enum HardOutCheck {
  static func diagnostics(of id: StopID, in sheet: RunSheet) -> [Diagnostic] {
    let stop = sheet.tour[id]
    let planned = sheet.plan.stops[id.index]
    guard case .until(let moment) = stop.promise else { return [] }
    if planned.start > moment.time {
      return [missed(stop, by: planned.start - moment.time, reached: planned.start)]
    }
    // Reached at the hard-out exactly, it takes no time, and is not late.
    let isCut = planned.start < moment.time && planned.start + planned.content > moment.time
    return isCut ? [cut(stop, by: planned.start + planned.content - moment.time, planned)] : []
  }

  private static func missed(
    _ stop: Stop, by excess: Milliseconds, reached: Milliseconds
  ) -> Diagnostic {
    Diagnostic(
      "T0311", .warning, "`\(stop.name)` is over before the guide is there", at: stop.header,
      label: "reached \(reached) after the start, \(excess) too late",
      notes: ["a stop that is reached after its hard-out takes no time"])
  }

  private static func cut(
    _ stop: Stop, by excess: Milliseconds, _ planned: Plan.PlannedStop
  ) -> Diagnostic {
    Diagnostic(
      "T0312", .warning,
      "the end of `\(stop.name)` is cut: it is \(excess) too long for its hard-out",
      at: stop.header,
      label: "\(planned.end - planned.start) from its start; what is in it takes \(planned.content)"
    )
  }
}
