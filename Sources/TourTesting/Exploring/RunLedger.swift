internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Keeps the account of a run's time, from its effects alone: what takes a time of its own takes just that, and what
/// stood still meanwhile.
struct RunLedger {
  private let sheet: RunSheet
  private var open: Entry?
  /// What stands still: from when to when, in order, without overlaps.
  private var standstills: [Range<Milliseconds>] = []
  private var hasOpenWindow = false
  /// The next thing shown belongs to an answer, and is no step.
  private var isTelling = false

  private struct Entry {
    let name: String
    let start: Milliseconds
    let duration: Milliseconds
  }

  init(_ sheet: RunSheet) { self.sheet = sheet }

  /// The guide has left what is under way, or stays at it: it need not take its time.
  mutating func disturb() { open = nil }

  /// The guide goes on at once, whatever stood still.
  mutating func endStandstill(at moment: Milliseconds) {
    while let last = standstills.last, last.upperBound > moment {
      standstills.removeLast()
      if last.lowerBound < moment { standstills.append(last.lowerBound..<moment) }
    }
  }

  /// What does not add up; nil where all does.
  mutating func note(_ effect: TourEffect) -> BrokenRule? {
    switch effect.kind {
    case .stoodStill(let duration, _): standStill(for: duration, at: effect.at)
    case .requestAnswered(_, let duration):
      isTelling = true
      if !hasOpenWindow { standStill(for: duration, at: effect.at) }
    case .contentCut: disturb()
    default: break
    }
    guard begins(effect.kind) else { return nil }
    defer { open = entry(for: effect) }
    hasOpenWindow = if case .questionsOpened = effect.kind { true } else { false }
    return settle(at: effect.at)
  }

  /// The guide tells of a place that nobody asked for, which no effect says; outside of a window all stands still.
  mutating func tell(for duration: Milliseconds, at moment: Milliseconds) {
    isTelling = true
    if !hasOpenWindow { standStill(for: duration, at: moment) }
  }

  private mutating func standStill(for duration: Milliseconds, at moment: Milliseconds) {
    guard duration > .zero else { return }
    let start = max(moment, standstills.last?.upperBound ?? moment)
    standstills.append(start..<start + duration)
  }

  private func settle(at end: Milliseconds) -> BrokenRule? {
    guard let open, end >= open.start else { return nil }
    let still = standstills.reduce(Milliseconds.zero) { sum, still in
      sum + max(.zero, min(still.upperBound, end) - max(still.lowerBound, open.start))
    }
    let took = end - open.start - still
    guard took != open.duration else { return nil }
    return BrokenRule(
      rule: .partsAddUp, at: end,
      message: "\(open.name) from +\(open.start) took \(took), and not \(open.duration)")
  }

  private func entry(for effect: TourEffect) -> Entry? {
    func entry(_ name: String, _ duration: Milliseconds) -> Entry? {
      duration > .zero ? Entry(name: name, start: effect.at, duration: duration) : nil
    }
    switch effect.kind {
    case .walkBegan(let stop, let walk):
      return entry("the walk to `\(sheet.tour[stop].name)`", walk.duration)
    case .speechBegan(let step, let duration):
      guard case .speak(let paragraph) = sheet.step(step).action else { return nil }
      return entry("“\(paragraph.text.excerpt)”", duration)
    case .pauseBegan(_, let duration): return entry("a pause", duration)
    case .shown(let place, let duration?):
      return entry("showing `\(sheet.tour.name(of: place))`", duration)
    case .voteOpened(let step, _): return entry("a vote", sheet.duration(of: step))
    default: return nil
    }
  }

  /// Whether what was under way before it is over.
  private mutating func begins(_ effect: TourEffect.Kind) -> Bool {
    switch effect {
    case .walkBegan, .waitBegan, .stopBegan, .speechBegan, .pauseBegan, .questionsOpened,
      .voteOpened, .voteClosed, .holdBegan, .stopEnded, .tourEnded:
      return true
    case .shown(_, .some):
      defer { isTelling = false }
      return !isTelling
    default: return false
    }
  }
}
