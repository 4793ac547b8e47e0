internal import TourModel

/// Limits the work done while a line is typed, so that a key is never kept waiting. All times are real time.
struct LivePace {
  /// After so much work the reader looks for keys again.
  static let longestBetweenKeys = Milliseconds.milliseconds(1)
  /// While behind, the prompt is renewed only so often.
  private static let longestUntold = Milliseconds.milliseconds(200)

  /// Whether the last round stopped before all that was due had happened.
  private(set) var isBehind = false
  private var lastPrompt: (text: String, at: Milliseconds)?

  mutating func begin() { isBehind = false }

  /// - Parameter longest: the most that a round may spend; nil: any time.
  mutating func hasSpent(_ spent: Milliseconds, of longest: Milliseconds?) {
    isBehind = longest.map { spent >= $0 } ?? false
  }

  /// The last prompt, if it need not be renewed yet.
  func standingPrompt(at moment: Milliseconds) -> String? {
    guard let lastPrompt, isBehind, moment - lastPrompt.at < Self.longestUntold else { return nil }
    return lastPrompt.text
  }

  mutating func hasTold(_ prompt: String, at moment: Milliseconds) { lastPrompt = (prompt, moment) }
}
