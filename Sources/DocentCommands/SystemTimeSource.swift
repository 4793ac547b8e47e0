internal import Glibc
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
    let (seconds, milliseconds) = duration.rawValue.quotientAndRemainder(dividingBy: 1000)
    var wanted = timespec(tv_sec: seconds, tv_nsec: milliseconds * 1_000_000)
    var left = wanted
    // A signal that is handled ends a sleep early; what was left of it is slept then.
    while nanosleep(&wanted, &left) != 0, errno == EINTR { wanted = left }
  }
}
