public import TourModel

/// How many watch, told as a tour goes on: at a whole minute of its clock, where the number has changed by one in twenty
/// since it was last told.
public struct ViewerCounts: Sendable {
  /// So small a part of those last told is no change worth telling: of all who watch, the curve is a guess to less.
  private static let leastChange = 0.05
  /// Past the planned end nobody needs more.
  private static let longestOverrun = Milliseconds.minutes(24 * 60)

  private let viewers: ConcurrentViewers
  /// As last told; at first, those of the tour's start.
  public private(set) var current: Int
  /// When the number is told next, and what it is then; nil: no more.
  public private(set) var next: (moment: Milliseconds, count: Int)?

  public init(_ viewers: ConcurrentViewers) {
    self.viewers = viewers
    current = viewers.count(at: .zero)
    next = change(after: 0)
  }

  /// Lets the moment of ``next`` come.
  public mutating func advance() {
    guard let (moment, count) = next else { return }
    current = count
    next = change(after: moment.rawValue / 60_000)
  }

  /// O(minutes until then).
  private func change(after minute: Int) -> (moment: Milliseconds, count: Int)? {
    let end = min(viewers.settled ?? .maximumWritten, viewers.length + Self.longestOverrun)
    let last = (end.rawValue + 59_999) / 60_000
    var minute = minute + 1
    while minute <= last {
      let count = viewers.count(at: .minutes(minute))
      if isNoticeable(count) { return (.minutes(minute), count) }
      minute += 1
    }
    return nil
  }

  private func isNoticeable(_ count: Int) -> Bool {
    guard count != current else { return false }
    return count == 0 || current == 0
      || Double(abs(count - current)) >= Self.leastChange * Double(current)
  }
}
