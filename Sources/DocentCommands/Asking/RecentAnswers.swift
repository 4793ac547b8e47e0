internal import TourModel

/// What the last lines of a batch were answered with, by their ids.
struct RecentAnswers {
  struct Moment: Equatable, Sendable {
    let answer: Place?
    let onShow: Place?

    /// That of a line that could not be answered.
    static let none = Moment(answer: nil, onShow: nil)
  }

  private let capacity: Int
  private var moments: [LineID: (moment: Moment, number: Int)] = [:]
  /// The ids in the order of their lines, around and around.
  private var ids: [LineID?]
  private var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    ids = Array(repeating: nil, count: capacity)
  }

  subscript(_ id: LineID) -> Moment? { moments[id]?.moment }

  /// A line without an id is counted too: it is one of the last. An id that returns means the later line.
  mutating func add(_ id: LineID?, _ moment: Moment) {
    let slot = count % capacity
    // An id that returned since is not forgotten with its first line.
    if let old = ids[slot], moments[old]?.number == count - capacity { moments[old] = nil }
    ids[slot] = id
    if let id { moments[id] = (moment, count) }
    count += 1
  }
}
