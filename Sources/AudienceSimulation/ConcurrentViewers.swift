public import TourModel

/// How many viewers watch at each moment of a tour, as `live`, `arrive` and `stay` say: the expected number.
///
/// Those who come within a span of time come evenly, and each watches as long as ``Audience/stays`` has it. So of n who
/// come from a to b, n / (b − a) · (M(t − a) − M(t − b)) are there at t, where M(x) is what one watches, in the mean, of
/// the first x after coming: a closed form for each shape.
public struct ConcurrentViewers: Sendable {
  /// How many come, all together.
  public let total: Int
  /// How long the tour is planned to take. Who is there at its end watches on where the tour does.
  public let length: Milliseconds
  private let spans: [Span]
  private let timeWatched: TimeWatched
  /// So many moments are looked at for the peak.
  private static let mostLooks = 1440

  private struct Span {
    let viewers: Double
    let start: Double
    let end: Double
  }

  /// Nil where the audience does not say how many come (`live`).
  ///
  /// - Parameters:
  ///   - length: how long the tour is planned to take.
  ///   - file: what the file that ``Audience/arrivals`` names tells, in place of a number; with as many viewers as
  ///     `live` at most.
  public init?(
    _ audience: Audience?, length: Milliseconds, arrivals file: [ArrivalsOfMinute] = []
  ) {
    guard let audience, let live = audience.live else { return nil }
    total = live
    self.length = length
    timeWatched = TimeWatched(
      audience.stays, minutes: file.isEmpty ? 0 : 3 * ArrivalsOfMinute.minutes.count)
    let beginning = Self.beginning(of: audience, live: Double(live), file)
    let rest = Double(live) - beginning.reduce(0) { $0 + $1.viewers }
    let end = Double(length.rawValue)
    // Where the beginning outlasts the tour, nothing is left of it for the others but the tour itself.
    let start = beginning.map(\.end).max().flatMap { $0 < end ? $0 : nil } ?? 0
    spans =
      beginning + (rest > 0 ? [Span(viewers: rest, start: start, end: max(end, start + 1))] : [])
  }

  private static func beginning(
    of audience: Audience, live: Double, _ file: [ArrivalsOfMinute]
  ) -> [Span] {
    func within(_ duration: Milliseconds, _ viewers: Double) -> [Span] {
      [Span(viewers: viewers, start: 0, end: Double(max(1, duration.rawValue)))]
    }
    return switch audience.arrivals {
    case .number(let number, let duration): within(duration, Double(number))
    case .percent(let percent, let duration): within(duration, live * percent / 100)
    case .file:
      file.filter { $0.viewers > 0 }.map { row in
        let start = Double(row.minute) * 60_000
        return Span(viewers: Double(row.viewers), start: start, end: start + 60_000)
      }
    case nil: []
    }
  }

  /// How many are expected to watch at a moment from the tour's start; before it, none. O(spans of arrivals).
  public func expected(at moment: Milliseconds) -> Double {
    let now = Double(moment.rawValue)
    return spans.reduce(0) { sum, span in
      let there =
        timeWatched.mean(within: now - span.start) - timeWatched.mean(within: now - span.end)
      return sum + span.viewers * there / (span.end - span.start)
    }
  }

  /// The same in whole viewers.
  public func count(at moment: Milliseconds) -> Int {
    min(total, max(0, Int(expected(at: moment).rounded())))
  }

  /// When the most watch at once, the first such moment of those looked at: each whole minute of the planned tour (of
  /// one that lasts for days, 1440 of them), its end, and where a span of arrivals ends within it.
  public var peak: (moment: Milliseconds, viewers: Int) {
    let minutes = max(0, length.rawValue / 60_000)
    let looks = stride(from: 0, through: minutes, by: minutes / Self.mostLooks + 1)
    let ends = spans.map { Milliseconds(rawValue: Int($0.end)) }.filter { $0 < length }
    return Set(looks.map(Milliseconds.minutes) + ends + [length]).sorted()
      .map { ($0, count(at: $0)) }
      .reduce((.zero, 0)) { $1.1 > $0.1 ? $1 : $0 }
  }

  /// From when on the number stays the same for ever; nil where it goes on falling.
  var settled: Milliseconds? {
    guard timeWatched.isWithoutEnd else { return nil }
    return Milliseconds(rawValue: Int(spans.map(\.end).max() ?? 0))
  }
}
