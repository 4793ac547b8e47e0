internal import TourModel

/// Reads a moment of the tour: `11:00`, `11:00:30 Paris`, `17:00 Shanghai`, `+58m`.
struct MomentArgument {
  private let clock: TourClock?

  init(_ tour: Tour) { clock = tour.clock }

  /// A clock time is the first such moment from the tour's start on, in the tour's zone where no city
  /// is named.
  func moment(_ text: String) throws(CommandProblem) -> Milliseconds {
    if text.hasPrefix("+") { return try DurationArgument.duration(String(text.dropFirst())) }
    guard let (digits, city) = Self.split(text), let ofDay = Self.secondsOfDay(digits) else {
      throw CommandProblem("“\(text)” is not a moment: write it as 11:00, 11:00:30 or +58m")
    }
    guard let clock else {
      throw CommandProblem("the script has no `starts`, so no clock: write a moment as +58m")
    }
    let zone = try zone(of: city, in: clock)
    guard let moment = Self.first(ofDay, on: clock, in: zone) else {
      throw CommandProblem("\(digits) never comes in \(zone.city)")
    }
    return moment
  }

  private static func split(_ text: String) -> (digits: String, city: String)? {
    let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let digits = parts.first else { return nil }
    return (String(digits), parts.count > 1 ? String(parts[1]).trimmingSpaces() : "")
  }

  private static func secondsOfDay(_ digits: String) -> Int? {
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.allSatisfy(\.isASCII) })
    else { return nil }
    let numbers = parts.compactMap { UInt8($0).map(Int.init) }
    guard numbers.count == parts.count, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
  }

  private func zone(
    of city: String, in clock: TourClock
  ) throws(CommandProblem) -> TourClock.Zone {
    if city.isEmpty { return clock.zone }
    let zones = [clock.zone, clock.viewers].compactMap(\.self)
    let folded = city.lowercased()
    if let zone = zones.first(where: {
      $0.city.lowercased() == folded || $0.name.lowercased() == folded
    }) {
      return zone
    }
    let known = zones.map(\.city).joined(separator: " and ")
    throw CommandProblem("there is no clock for “\(city)” here: this tour knows \(known)")
  }

  /// In an hour that a clock change moves, the first such moment that is not before the start.
  private static func first(
    _ ofDay: Int, on clock: TourClock, in zone: TourClock.Zone
  ) -> Milliseconds? {
    let start = clock.wallTime(at: .zero, in: zone)
    let atStart = start.hour * 3600 + start.minute * 60 + start.second
    let ahead = ((ofDay - atStart) % 86_400 + 86_400) % 86_400
    // Changes of the clock are by whole quarters of an hour, three hours at most.
    let candidates = (-12...12).map { ahead + $0 * 900 }.filter { $0 >= 0 }
    let found = candidates.first { seconds in
      let wall = clock.wallTime(at: .seconds(seconds), in: zone)
      return wall.hour * 3600 + wall.minute * 60 + wall.second == ofDay
    }
    return found.map(Milliseconds.seconds)
  }
}
