/// A time of day as written: `10:00`, `10:00:30`.
struct ClockTime: Hashable {
  /// 0 to 23.
  let hour: Int
  let minute: Int
  let second: Int

  var secondOfDay: Int { hour * 3600 + minute * 60 + second }
}
