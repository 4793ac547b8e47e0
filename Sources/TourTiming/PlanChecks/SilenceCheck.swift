internal import TourDiagnostics
internal import TourModel

/// Stops that last far longer than what is in them: an author who gives each of them five minutes may not know that
/// most of those are silent.
enum SilenceCheck {
  /// A silence that is shorter, or the smaller part of its stop, is time to look.
  private static let longest = Milliseconds.minutes(3)
  private static let mostRelated = 5

  private struct Silence {
    let stop: Stop
    let length: Milliseconds
    let content: Milliseconds
  }

  /// One for all such stops, at the first.
  static func diagnostics(of sheet: RunSheet) -> [Diagnostic] {
    let silences = sheet.tour.stopIDs.compactMap { silence(of: $0, in: sheet) }
    guard let first = silences.first else { return [] }
    let message =
      silences.count == 1
      ? "most of `\(first.stop.name)` is silent: \(told(first))"
      : "most of \(silences.count) stops is silent, of `\(first.stop.name)` first: \(told(first))"
    return [
      Diagnostic(
        "T0316", .warning, message, at: first.stop.header,
        related: silences.dropFirst().prefix(mostRelated).map { .init($0.stop.header, told($0)) },
        notes: ["say more, leave time for `questions`, or let the stop last what is in it"])
    ]
  }

  /// Nil for a stop in which nothing is said, which is one for looking, and for one that waits for viewers.
  private static func silence(of id: StopID, in sheet: RunSheet) -> Silence? {
    let stop = sheet.tour[id]
    let planned = sheet.plan.stops[id.index]
    let length = planned.end - planned.start
    let silent = length - planned.content
    guard silent >= longest, silent.rawValue > 2 * planned.content.rawValue,
      says(stop.steps), !asks(stop.steps)
    else { return nil }
    return Silence(stop: stop, length: length, content: planned.content)
  }

  private static func told(_ silence: Silence) -> String {
    "\(silence.content) of \(silence.length) are filled"
  }

  private static func says(_ steps: [Step]) -> Bool {
    steps.contains { if case .speak = $0.action { true } else { false } }
  }

  /// Whether viewers are waited for.
  private static func asks(_ steps: [Step]) -> Bool {
    steps.contains { step in
      switch step.action {
      case .questions, .vote: true
      case .branch(_, let then, let otherwise): asks(then) || asks(otherwise)
      default: false
      }
    }
  }
}
