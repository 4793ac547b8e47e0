public import TourModel

/// What a guide makes of requests for the same thing.
public enum RequestOutcome: Equatable, Sendable {
  /// This is shown and told, once, at the time of one answer.
  case answered(Place)
  /// This is shown further on: the requests wait for it.
  case later(Place)
  /// With what the viewers are told, where they are told anything.
  case declined(String?)
  case dismissed
}

/// Why a request was not kept.
public enum RequestStop: String, Codable, Sendable {
  /// It has a word of the script's `deny`, in whatever language.
  case denied
  /// The viewer has as many open requests as one may have.
  case viewerLimit
}
