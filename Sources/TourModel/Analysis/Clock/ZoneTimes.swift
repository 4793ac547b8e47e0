/// The clocks of one zone: local times to instants and back. Instants are Unix seconds.
struct ZoneTimes {
  let name: String
  private let zones: any TimeZoneDatabase

  /// Nil where the database has no such zone.
  init?(_ name: String, in zones: any TimeZoneDatabase) {
    guard zones.utcOffsetSeconds(of: name, atUnixSeconds: 0) != nil else { return nil }
    self.name = name
    self.zones = zones
  }

  func offsetSeconds(at instant: Int) -> Int {
    zones.utcOffsetSeconds(of: name, atUnixSeconds: instant) ?? 0
  }

  /// What the clocks show at an instant, as seconds since 1970-01-01 00:00 there.
  func localSeconds(at instant: Int) -> Int { instant + offsetSeconds(at: instant) }

  /// The offsets in force shortly before and after the clocks show `local`. A day and a half each way: a zone
  /// is at most 14 hours from UTC, and the largest change, over the date line, is 24 hours.
  private func offsetsAround(_ local: Int) -> (before: Int, after: Int) {
    (offsetSeconds(at: local - 129_600), offsetSeconds(at: local + 129_600))
  }

  /// The instants at which the clocks show `local`, earliest first: one; two in an hour that comes twice;
  /// none in one that a change skips.
  func instants(showing local: Int) -> [Int] {
    let (before, after) = offsetsAround(local)
    let candidates = before == after ? [local - before] : [local - before, local - after]
    return candidates.filter { localSeconds(at: $0) == local }.sorted()
  }

  /// Of a time that never comes: the instant at which the clocks would show it, had they not been changed.
  func skippedInstant(of local: Int) -> Int { local - offsetsAround(local).before }

  /// The first instant from `start` on, that one included, at which the clocks show a time of day.
  func first(_ time: ClockTime, from start: Int) -> NextTime {
    let today = localSeconds(at: start).flooredQuotient(by: 86_400)
    // From yesterday on: clocks that are set back over midnight show its last hour once more.
    for day in today - 1...today + 2 {
      let local = day * 86_400 + time.secondOfDay
      let instants = instants(showing: local)
      if instants.isEmpty, skippedInstant(of: local) >= start { return .skipped }
      if let instant = instants.first(where: { $0 >= start }) { return .instant(instant) }
    }
    return .skipped
  }

  enum NextTime: Equatable {
    case instant(Int)
    case skipped
  }

  /// The offsets in force around a tour: from two days before its start to 400 days after, the longest that
  /// a script may write.
  func zone(around start: Int) -> TourClock.Zone {
    let end = start + 400 * 86_400
    var instant = start - 2 * 86_400
    var offsets = [
      TourClock.Zone.Offset(fromUnixSeconds: instant, seconds: offsetSeconds(at: instant))
    ]
    while instant < end {
      let next = min(instant + 7 * 86_400, end)
      if offsetSeconds(at: next) != offsetSeconds(at: instant) {
        let change = firstChange(after: instant, to: next)
        offsets.append(.init(fromUnixSeconds: change, seconds: offsetSeconds(at: change)))
        instant = change
      } else {
        instant = next
      }
    }
    return TourClock.Zone(name: name, offsets: offsets)
  }

  /// By bisection: the first second with another offset than at `low`, where `high` has another.
  private func firstChange(after low: Int, to high: Int) -> Int {
    let offset = offsetSeconds(at: low)
    var (low, high) = (low, high)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offsetSeconds(at: middle) == offset { low = middle } else { high = middle }
    }
    return high
  }
}
