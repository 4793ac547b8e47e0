internal import Foundation
internal import TourModel
internal import TourREPL

/// The system's clock, which goes on while the process is stopped or the machine sleeps.
struct SystemTimeSource: RehearsalTimeSource {
  private let start = ContinuousClock.now

  var elapsed: Milliseconds {
    let passed = (ContinuousClock.now - start).components
    return .milliseconds(
      Int(passed.seconds) * 1000 + Int(passed.attoseconds / 1_000_000_000_000_000))
  }

  func wait(_ duration: Milliseconds) {
    Thread.sleep(forTimeInterval: Double(duration.rawValue) / 1000)
  }
}
