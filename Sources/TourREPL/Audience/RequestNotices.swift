internal import TourModel
internal import TourRuntime

/// Shows at most one request every few seconds, with the number of those that came since the last one.
struct RequestNotices {
  /// The shortest time between two lines, on the clock on the wall: fifteen in a minute are half of
  /// what is hard to follow, over 30 (`Grammar/sources.md`).
  static let interval = Milliseconds.seconds(4)

  private var latest: (request: RequestID, confidence: Double)?
  private var held = 0
  private var lastShown: Milliseconds?

  mutating func add(_ request: RequestID, confidence: Double, viewers: Int) {
    latest = (request, confidence)
    held += viewers
  }

  /// What is to be shown at a moment on the wall; nil for nothing.
  mutating func take(
    at moment: Milliseconds
  ) -> (request: RequestID, confidence: Double, viewers: Int)? {
    guard let latest, lastShown.map({ moment - $0 >= Self.interval }) ?? true else { return nil }
    defer {
      (self.latest, held, lastShown) = (nil, 0, moment)
    }
    return (latest.request, latest.confidence, held)
  }
}
