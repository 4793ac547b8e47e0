internal import TourModel
internal import TourRuntime

/// Says moments and lengths of time as people read them: clock times in the tour's zone, or offsets
/// where the script has no `starts`.
struct ClockFace {
  let clock: TourClock?

  /// `10:00:41`, or `+0:41`.
  func time(_ moment: Milliseconds) -> String {
    guard let clock else { return "+" + Self.length(moment.wholeSeconds) }
    return Self.digits(clock.wallTime(at: moment, in: clock.zone))
  }

  /// With a word where it is no longer the day of the start.
  func dated(_ moment: Milliseconds) -> String {
    guard let clock else { return time(moment) }
    let start = clock.wallTime(at: .zero, in: clock.zone)
    let ofDay = Milliseconds.seconds(start.hour * 3600 + start.minute * 60 + start.second)
    let days = (ofDay + moment).rawValue / Milliseconds.minutes(24 * 60).rawValue
    return time(moment) + (days == 0 ? "" : days == 1 ? " the next day" : ", \(days) days later")
  }

  /// The same on the viewers' clocks; nil where the script names no second zone.
  func viewersTime(_ moment: Milliseconds) -> String? {
    guard let clock, let viewers = clock.viewers else { return nil }
    return Self.digits(clock.wallTime(at: moment, in: viewers))
  }

  /// `10:00:41 Paris · 16:00:41 Shanghai`; an offset has no city.
  func everywhere(_ moment: Milliseconds) -> String {
    guard let clock else { return time(moment) }
    let here = "\(time(moment)) \(clock.zone.city)"
    guard let viewers = clock.viewers, let there = viewersTime(moment) else { return here }
    return "\(here) · \(there) \(viewers.city)"
  }

  /// `10:00 Paris · 16:00 Shanghai`: without the seconds where there are none.
  func everywhereInShort(_ moment: Milliseconds) -> String {
    guard let clock, clock.wallTime(at: moment, in: clock.zone).second == 0 else {
      return everywhere(moment)
    }
    let here = "\(time(moment).dropLast(3)) \(clock.zone.city)"
    guard let viewers = clock.viewers, let there = viewersTime(moment) else { return here }
    return "\(here) · \(there.dropLast(3)) \(viewers.city)"
  }

  private static func digits(_ time: (hour: Int, minute: Int, second: Int)) -> String {
    "\(two(time.hour)):\(two(time.minute)):\(two(time.second))"
  }

  /// `0:40`, `12:05`, `1:05:10`, without a sign.
  static func length(_ duration: Milliseconds) -> String {
    let total = abs(duration.roundedSeconds)
    let (hours, minutes, seconds) = (total / 3600, total / 60 % 60, total % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds))" : "\(minutes):\(two(seconds))"
  }

  /// Between two moments as ``time(_:)`` shows them.
  static func length(from start: Milliseconds, to end: Milliseconds) -> String {
    length(end.wholeSeconds - start.wholeSeconds)
  }

  /// `0:26 in hand`
  static func standing(of next: ExpectedBeginning) -> String {
    standing(at: next.moment, planned: next.planned)
  }

  /// `1:30 to fill`; nil where nothing is.
  static func toFill(before next: ExpectedBeginning) -> String? {
    next.toFill.roundedSeconds > 0 ? "\(length(next.toFill)) to fill" : nil
  }

  /// Of what comes at a moment, both as ``time(_:)`` shows them.
  static func standing(at moment: Milliseconds, planned: Milliseconds) -> String {
    standing(lateness: moment.wholeSeconds - planned.wholeSeconds)
  }

  /// `on time`, `2:10 over`, `0:40 in hand`.
  static func standing(lateness: Milliseconds) -> String {
    let seconds = lateness.roundedSeconds
    if seconds == 0 { return "on time" }
    return "\(length(lateness)) \(seconds > 0 ? "over" : "in hand")"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Milliseconds {
  /// Down to a whole second: a clock shows no second before it has come.
  var wholeSeconds: Milliseconds { .seconds((rawValue - (rawValue < 0 ? 999 : 0)) / 1000) }
}
