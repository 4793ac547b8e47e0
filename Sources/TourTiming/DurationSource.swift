public import TourModel

/// Where a length of time comes from.
public enum DurationSource: String, Sendable {
  /// The script says it.
  case written
  /// Worked out from what is said.
  case estimated
  /// Measured where it was said in rehearsals.
  case rehearsed
}

extension RunSheet {
  /// Of a step's own time, without what is inside it.
  public func source(of step: StepID) -> DurationSource {
    guard case .speak = self.step(step).action else { return .written }
    return rehearsal(of: step) == nil ? .estimated : .rehearsed
  }

  /// Of a stop's planned length: written where its header decides it, or where nothing in it is
  /// spoken; rehearsed where all that is spoken in it was.
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
