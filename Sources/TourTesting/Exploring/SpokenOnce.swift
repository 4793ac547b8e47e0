internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Knows what has been said, and what may be said again because the guide went back to it.
struct SpokenOnce {
  private let sheet: RunSheet
  private var said: [StepID: Milliseconds] = [:]

  init(_ sheet: RunSheet) { self.sheet = sheet }

  /// The guide asked for a stop again: all from its first line on may be said once more.
  mutating func allow(from stop: StopID) {
    said = said.filter { sheet.stop(holding: $0.key) < stop }
  }

  mutating func note(_ effect: TourEffect) -> BrokenRule? {
    guard case .speechBegan(let step, _) = effect.kind else { return nil }
    defer { said[step] = effect.at }
    guard let before = said[step], case .speak(let paragraph) = sheet.step(step).action else {
      return nil
    }
    return BrokenRule(
      rule: .nothingIsSaidTwiceUnasked, at: effect.at,
      message: "“\(paragraph.text.excerpt)” was said at +\(before), and again at +\(effect.at)")
  }
}
