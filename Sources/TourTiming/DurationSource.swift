public import TourModel

/// Where a length of time comes from.
public enum DurationSource: String, Sendable {
  /// The script says how long.
  case written
  /// The length is worked out from what is said.
  case estimated
  /// The length was measured in rehearsals.
  case rehearsed
}

extension RunSheet {
  /// Where a step's own time comes from, without what is inside the step.
  public func source(of step: StepID) -> DurationSource {
    guard case .speak = self.step(step).action else { return .written }
    return rehearsal(of: step) == nil ? .estimated : .rehearsed
  }

  /// Where a stop's planned length comes from: written where its header decides it or nothing in it
  /// is spoken, rehearsed where all that is spoken in it was.
  public func source(of stop: StopID) -> DurationSource {
    let planned = plan.stops[stop.index]
    switch tour[stop].promise {
    case .until: return .written
    case .range where planned.end - planned.start > planned.content: return .written
    case .range, .content: return content(of: stop)
    }
  }

  private func content(of stop: StopID) -> DurationSource {
    let sources = tour.steps(at: stop).map { source(of: $0.id) }
    if sources.contains(.estimated) { return .estimated }
    return sources.contains(.rehearsed) ? .rehearsed : .written
  }
}
