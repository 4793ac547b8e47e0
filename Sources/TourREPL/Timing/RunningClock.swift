internal import TourModel

/// The tour's clock, driven by a source of time. It stands until it is started, and at a break.
struct RunningClock {
  private let source: any RehearsalTimeSource
  private let factor: Double
  private var start: (source: Milliseconds, tour: Milliseconds)?
  /// How far the tour's clock is ahead of the source; nil if it is not bound to the wall clock.
  private let lead: Milliseconds?
  /// Where it stands at a break, before something that is due.
  private(set) var standing: (at: Milliseconds, due: Milliseconds)?

  init?(_ pace: RehearsalPace, _ reference: RehearsalReference) {
    guard case .running(let source, let factor) = pace else { return nil }
    self.source = source
    self.factor = factor
    if case .clock(let now) = reference { lead = now - source.elapsed } else { lead = nil }
  }

  /// The tour's moment on the wall clock, below zero before its start; nil where it counts from when
  /// the run began.
  var wallMoment: Milliseconds? { lead.map { source.elapsed + $0 } }

  /// The source's own moment.
  var wall: Milliseconds { source.elapsed }

  var isRunning: Bool { start != nil }

  /// Whether a guide's reading can be timed by it.
  var isRealTime: Bool { factor == 1 }

  /// The tour's moment; nil before the start.
  var now: Milliseconds? {
    guard let start else { return nil }
    let passed = Double((source.elapsed - start.source).rawValue) * factor
    return start.tour + .milliseconds(Int(min(passed, 1e15)))
  }

  mutating func start(at moment: Milliseconds) {
    start = (source.elapsed, wallMoment ?? moment)
    standing = nil
  }

  /// Stops just before a moment.
  mutating func stand(before moment: Milliseconds) {
    start = nil
    standing = (max(.zero, moment - .milliseconds(1)), moment)
  }

  /// Waits, where nobody types, until the tour's clock has reached a moment.
  func wait(until moment: Milliseconds) {
    guard let now, moment > now else { return }
    let missing = (Double((moment - now).rawValue) / factor).rounded(.up)
    source.wait(.milliseconds(max(1, Int(min(missing, 1e12)))))
  }

  /// How often a prompt that shows it is asked for: each of its seconds, but five times a second at most.
  var promptPeriodMilliseconds: Int { Int(max(200, min(1000, 1000 / factor))) }
}
