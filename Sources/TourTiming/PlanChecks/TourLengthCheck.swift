internal import TourDiagnostics
internal import TourModel

/// The plan ends when the tour's `lasts` says.
enum TourLengthCheck {
  static func diagnostics(of sheet: RunSheet) -> [Diagnostic] {
    guard let lasts = sheet.tour.lasts, let last = sheet.tour.stops.last else { return [] }
    let end = sheet.plan.end
    if let longest = lasts.longest, end > longest {
      return [warning("the tour is \(end - longest) too long", "at most \(longest)", end, last)]
    }
    if let shortest = lasts.shortest, end < shortest {
      return [warning("the tour is \(shortest - end) too short", "at least \(shortest)", end, last)]
    }
    return []
  }

  private static func warning(
    _ message: String, _ bound: String, _ end: Milliseconds, _ last: Stop
  ) -> Diagnostic {
    Diagnostic(
      "T0314", .warning, message, at: last.header,
      label: "the last stop ends \(end) after the start; `lasts` allows \(bound)")
  }
}
