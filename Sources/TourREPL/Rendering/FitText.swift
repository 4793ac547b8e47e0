internal import TourModel
internal import TourTiming

/// Says how to end by a moment.
struct FitText {
  let sheet: RunSheet
  let face: ClockFace

  private var tour: Tour { sheet.tour }

  /// One sentence or several.
  ///
  /// - Parameter aim: `To end at 11:00:00`.
  func text(of fit: Fit, aim: String, endingBy target: Milliseconds) -> String {
    switch fit {
    case .enough(let end):
      "\(aim): nothing to drop. \(inHand(end, target))"
    case .drop(let drops):
      ([
        "\(aim): drop \(names(drops.stops)) (\(cost(of: drops)), saves \(drops.saved)). "
          + "Then \(inHand(drops.end, target, isAfter: true))"
      ] + optimality(of: drops) + broken(drops.broken)).joined(separator: " ")
    case .impossible(let end, let missing, let dropped):
      "\(aim): it can't be done; \(missing) are missing. "
        + (dropped.isEmpty
          ? "The short times alone end it at \(face.time(end)); nothing can be dropped that helps."
          : "Without \(names(dropped)) it ends at \(face.time(end)).")
    }
  }

  private func inHand(
    _ end: Milliseconds, _ target: Milliseconds, isAfter: Bool = false
  ) -> String {
    if isAfter {
      return "it ends at \(face.time(end)) at the short times, "
        + "\(ClockFace.length(target - end)) in hand."
    }
    return "The short times end it at \(face.time(end)), "
      + "\(ClockFace.length(target - end)) in hand."
  }

  private func names(_ stops: [StopID]) -> String {
    let names = stops.map { "`\(tour[$0].name)`" }
    guard names.count > 1, let last = names.last else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private func cost(of drops: Fit.Drops) -> String {
    drops.stops.count == 1 ? "priority \(drops.priority)" : "priorities \(drops.priority) in all"
  }

  private func optimality(of drops: Fit.Drops) -> [String] {
    guard !drops.isProved else { return [] }
    return ["The best found: no set costs less than \(drops.leastPriority)."]
  }

  private func broken(_ lines: [TourAhead.BrokenLine]) -> [String] {
    let late = lines.map { "\(words(of: $0.line)) by \($0.excess)" }
    return late.isEmpty ? [] : ["Late all the same: \(late.joined(separator: ", "))."]
  }

  private func words(of line: ScheduleLine) -> String {
    switch line {
    case .lasts: "`lasts`"
    case .stop(let stop): "the hard-out of `\(tour[stop].name)`"
    case .begins(let stop, _): "the `begins` of `\(tour[stop].name)`"
    }
  }
}
