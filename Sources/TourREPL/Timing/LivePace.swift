internal import TourModel

/// How a clock that runs is followed while a line is typed: keys come before what is due, and what happens at once is
/// told at once. All on the clock on the wall.
struct LivePace {
  /// After so long what else is due waits, for a key may have come.
  static let longestBetweenKeys = Milliseconds.milliseconds(1)
  private static let longestUntold = Milliseconds.milliseconds(200)

  /// Whether more may be due than has been let happen.
  private(set) var isBehind = false
  private var lastPrompt: (text: String, at: Milliseconds)?

  mutating func begin() { isBehind = false }

  /// - Parameter longest: from then on what else is due waits; nil: nothing does.
  mutating func hasSpent(_ spent: Milliseconds, of longest: Milliseconds?) {
    isBehind = longest.map { spent >= $0 } ?? false
  }

  /// The last prompt, while it need not be made anew; nil: it must.
  func standingPrompt(at moment: Milliseconds) -> String? {
    guard let lastPrompt, isBehind, moment - lastPrompt.at < Self.longestUntold else { return nil }
    return lastPrompt.text
  }

  mutating func hasTold(_ prompt: String, at moment: Milliseconds) { lastPrompt = (prompt, moment) }
}
