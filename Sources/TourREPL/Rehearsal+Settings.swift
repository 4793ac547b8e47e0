internal import TourModel
internal import TourRuntime

// What a guide sets at the prompt; a resumed run keeps it.
extension Rehearsal {
  func set(_ setting: PromptSetting) {
    take(setting)
    run.note(setting)
  }

  /// The same, so that `undo` takes it back.
  ///
  /// - Parameter text: how it was typed.
  func set(_ setting: PromptSetting, insteadOf before: PromptSetting, typed text: String) {
    set(setting)
    run.remember(text, insteadOf: before)
  }

  /// Restores the settings of a resumed run, and says so.
  func takeUpSettings() {
    for line in log.lines {
      if case .entry(let entry) = line, let setting = entry.setting { take(setting) }
    }
    playing.keepBreaks(of: tour)
    if !playing.breaks.isEmpty { say(BreakCommand.list(in: self)) }
    if let language { say("language: \(language)") }
    if isLive, hasBeenPlayed { say("not playing; play goes on") }
  }

  /// Whether the script has gone on by itself before.
  private var hasBeenPlayed: Bool {
    log.lines.contains { line in
      if case .entry(let entry) = line { entry.isTick && entry.source == .clock } else { false }
    }
  }

  /// The simulated viewers of a recorded run, as they are typed; nil where it does not tell.
  var viewersRecorded: String? {
    let settings = log.lines.compactMap { line -> PromptSetting? in
      if case .entry(let entry) = line { entry.setting } else { nil }
    }
    for case .audience(let viewers, let seed) in settings.reversed() {
      return "--viewers \(viewers.map { "\($0)" } ?? "live") --seed \(seed)"
    }
    return nil
  }

  private func take(_ setting: PromptSetting) {
    switch setting {
    case .playingStops(let stop, let isSet): playing.setBreak(before: stop, isSet)
    case .language(let chosen): language = chosen
    case .playing, .audience: break
    }
  }
}
