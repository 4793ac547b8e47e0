internal import TourModel
internal import TourRuntime

/// Says moments, bounds and counts as failures need them.
struct RunWords {
  let tour: Tour

  /// `10:23:00` in the tour's zone, or `+23m` where the script has no `starts`.
  func time(_ moment: Milliseconds) -> String {
    guard let clock = tour.clock else { return "+\(moment)" }
    let wall = clock.wallTime(at: moment, in: clock.zone)
    return [wall.hour, wall.minute, wall.second].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }

  func window(_ window: Expectation.Window) -> String {
    switch window {
    case .between(let first, let last):
      first.time == last.time
        ? "at \(time(first.time))" : "between \(time(first.time)) and \(time(last.time))"
    case .by(let moment): "by \(time(moment.time))"
    case .after(let moment): "at \(time(moment.time)) or after"
    }
  }

  func amount(_ amount: Expectation.Amount) -> String {
    switch amount {
    case .compared(let comparison, let duration): bound(comparison, "\(duration)", less: "less")
    case .range(let range):
      switch (range.shortest, range.longest) {
      case (let shortest?, let longest?):
        shortest == longest ? "exactly \(shortest)" : "\(shortest) to \(longest)"
      case (let shortest?, nil): "at least \(shortest)"
      case (nil, let longest?): "at most \(longest)"
      case (nil, nil): "any length"
      }
    }
  }

  func count(_ comparison: Comparison, _ number: Int) -> String {
    bound(comparison, "\(number)", less: "fewer")
  }

  private func bound(_ comparison: Comparison, _ value: String, less: String) -> String {
    switch comparison {
    case .equal: "exactly \(value)"
    case .less: "\(less) than \(value)"
    case .greater: "more than \(value)"
    case .atMost: "at most \(value)"
    case .atLeast: "at least \(value)"
    }
  }

  /// Names in backquotes, the first eight.
  func list(_ names: [String]) -> String {
    if names.isEmpty { return "none" }
    let shown = names.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
  }

  func name(_ stop: StopID?) -> String { stop.map { "`\(tour[$0].name)`" } ?? "the tour" }

  func reason(_ reason: TourEffect.SkipReason) -> String {
    switch reason {
    case .condition: ", by its `skip when`"
    case .guide: " by the guide"
    case .dropped: ", for it was dropped"
    }
  }

  /// `1 work`, `2 works`.
  func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
