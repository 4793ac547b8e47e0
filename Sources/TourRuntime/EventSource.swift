/// Who gave an event to a run. `undo` takes back what the guide did; the time that has passed and what
/// viewers sent meanwhile stay.
public enum EventSource: String, Codable, Sendable {
  case guide
  /// Time that passes by itself.
  case clock
  /// Viewers that nobody at the prompt plays.
  case audience
}

extension TourEvent {
  /// Where an event comes from unless it is said: lingering is never the guide's doing.
  var usualSource: EventSource {
    if case .linger = self { .clock } else { .guide }
  }
}
