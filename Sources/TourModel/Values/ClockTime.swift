/// A time of day as written: `10:00`, `10:00:30`.
struct ClockTime: Hashable, Sendable {
  /// 0 to 23.
  let hour: Int
  let minute: Int
  let second: Int

  /// - Precondition: below 86400.
  init(secondOfDay: Int) {
    hour = secondOfDay / 3600
    minute = secondOfDay / 60 % 60
    second = secondOfDay % 60
  }

  var secondOfDay: Int { hour * 3600 + minute * 60 + second }

  /// Nil for hours past 23, minutes or seconds past 59.
  init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
      return nil
    }
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// From `10:00` or `10:00:30`.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var values: [Int] = []
    for part in parts {
      guard part.utf8.count <= 2, let value = try? Numeral.whole(part) else { return nil }
      values.append(value)
    }
    self.init(hour: values[0], minute: values[1], second: values.count == 3 ? values[2] : 0)
  }

  /// As scripts write it, seconds only where there are some.
  var text: String {
    let parts = second == 0 ? [hour, minute] : [hour, minute, second]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
