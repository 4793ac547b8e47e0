internal import TourDiagnostics
internal import TourModel

/// A stop keeps its promise: what is in it takes no longer than the longest that its header allows.
enum OverrunCheck {
  static func diagnostics(of id: StopID, in sheet: RunSheet) -> [Diagnostic] {
    let stop = sheet.tour[id]
    let content = sheet.plan.stops[id.index].content
    guard case .range(let range) = stop.promise, let longest = range.longest, content > longest
    else { return [] }
    let excess = content - longest
    return [
      Diagnostic(
        "T0310", .warning, "what is in `\(stop.name)` is \(excess) too long", at: stop.header,
        label: "at most \(longest); it takes \(content)",
        notes: notes(on: excess, of: stop, in: sheet))
    ]
  }

  /// How much text that is; nothing where the stop says nothing.
  private static func notes(on excess: Milliseconds, of stop: Stop, in sheet: RunSheet) -> [String]
  {
    guard let language = sheet.tour.speaks.first(where: { isSpoken($0, in: stop.steps) }) else {
      return []
    }
    let estimator = SpeechEstimator(paces: stop.paces + sheet.tour.paces)
    let (count, unit) = estimator.units(in: language, spokenIn: excess)
    return ["\(excess) is about \(count) \(unit.rawValue) of `\(language)>`"]
  }

  private static func isSpoken(_ language: Language, in steps: [Step]) -> Bool {
    steps.contains { step in
      switch step.action {
      case .speak(let paragraph): paragraph.language == language
      case .branch(_, let then, let otherwise):
        isSpoken(language, in: then) || isSpoken(language, in: otherwise)
      case .vote(let vote): vote.options.contains { isSpoken(language, in: $0.steps) }
      case .note, .cue, .pause, .show, .questions: false
      }
    }
  }
}
