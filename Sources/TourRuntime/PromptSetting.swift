public import TourModel

/// What a guide has set at the prompt: it changes nothing in a run, but comes back with it.
public enum PromptSetting: Equatable, Sendable {
  /// Playing stops before the stop of this name, or no more.
  case playingStops(before: String, Bool)
  /// What titles, captions and answers are shown in; nil: as the script has them.
  case language(Language?)
}
