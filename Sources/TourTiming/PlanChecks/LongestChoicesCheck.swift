internal import TourDiagnostics
internal import TourModel

/// What only the longest choices of viewers break: every branch, option and window at its longest, the
/// guide lingering nowhere.
enum LongestChoicesCheck {
  /// The first line that breaks, which may explain all later ones. Asked only where the plan keeps
  /// every line.
  static func diagnostics(of sheet: RunSheet) -> [Diagnostic] {
    var ends: [Milliseconds] = []
    for id in sheet.tour.stopIDs {
      let stop = sheet.tour[id]
      let arrival = (ends.last ?? .zero) + sheet.plan.stops[id.index].walk
      let start = stop.begins.reduce(arrival) { max($0, $1.earliest ?? $0) }
      for begins in stop.begins {
        if let latest = latest(begins.rule, ends: ends), start > latest {
          return [
            warning("`\(stop.name)` begins", start - latest, at: begins.span, start: start)
          ]
        }
      }
      let content = sheet.lengths[id.index].content.upperBound
      switch stop.promise {
      case .content: ends.append(start + content)
      case .range(let range): ends.append(start + max(content, range.shortest ?? .zero))
      case .until(let moment):
        if start > moment.time {
          return [
            warning("`\(stop.name)` is reached", start - moment.time, at: stop.header, start: start)
          ]
        }
        ends.append(moment.time)
      }
    }
    return tourLength(sheet, end: ends.last ?? .zero)
  }

  private static func tourLength(_ sheet: RunSheet, end: Milliseconds) -> [Diagnostic] {
    guard let longest = sheet.tour.lasts?.longest, end > longest,
      let span = sheet.tour.lastsSpan ?? sheet.tour.stops.first?.header
    else { return [] }
    return [warning("the tour ends", end - longest, at: span, start: end)]
  }

  private static func warning(
    _ what: String, _ excess: Milliseconds, at span: SourceSpan, start: Milliseconds
  ) -> Diagnostic {
    Diagnostic(
      "T0321", .warning, "\(what) \(excess) too late if viewers choose what takes longest",
      at: span, label: "\(start) after the start then",
      notes: ["each `if`, `vote` and `questions` before it at its longest; nobody lingers"])
  }

  private static func latest(_ rule: Begins.Rule, ends: [Milliseconds]) -> Milliseconds? {
    switch rule {
    case .between(_, let last): last.time
    case .by(let moment): moment.time
    case .within(let duration, let other): ends[other.index] + duration
    case .after: nil
    }
  }
}
