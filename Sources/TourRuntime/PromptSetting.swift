public import TourModel

/// What a guide has set, at the prompt or as the rehearsal began: it changes nothing in a run, but a log tells it.
public enum PromptSetting: Equatable, Sendable {
  /// Playing stops before the stop of this name, or no more.
  case playingStops(before: String, Bool)
  /// What titles, captions and answers are shown in; nil: as the script has them.
  case language(Language?)
  /// The script speaks at its own pace, or no more.
  case playing(Bool)
  /// Who asks, simulated; without a number, viewers who come and go.
  case audience(viewers: Int?, seed: UInt64)
}
