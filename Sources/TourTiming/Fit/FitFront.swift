/// What may be dropped after a stop, and until when that stop may last then: each entry costs more
/// than the one before it, and buys time.
struct FitFront {
  /// Priorities first, then how many: sums compare as pairs do.
  struct Cost: Comparable {
    var priority: Int
    var count: Int

    static func < (a: Self, b: Self) -> Bool {
      a.priority != b.priority ? a.priority < b.priority : a.count < b.count
    }
    static func + (a: Self, b: Self) -> Self {
      Self(priority: a.priority + b.priority, count: a.count + b.count)
    }
    static let zero = Self(priority: 0, count: 0)
  }

  struct Entry {
    let cost: Cost
    let latest: Int
  }

  private(set) var entries: [Entry] = []

  /// The latest moment for at most such a cost.
  func latest(within cost: Cost) -> Int? {
    // The first entry that costs more.
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].cost <= cost { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? entries[low - 1].latest : nil
  }

  /// The least cost that suffices to leave at a moment.
  func leastCost(leavingAt moment: Int) -> Cost? {
    entries.first { $0.latest >= moment }?.cost
  }

  /// Merges others, sorted by cost and without entries that buy nothing, into these.
  mutating func merge(_ others: [Entry]) {
    if entries.isEmpty {
      entries = others
      return
    }
    var merged: [Entry] = []
    merged.reserveCapacity(entries.count + others.count)
    var (left, right) = (0, 0)
    while left < entries.count || right < others.count {
      let isLeft =
        right == others.count
        || left < entries.count && Self.isFirst(entries[left], before: others[right])
      let entry = isLeft ? entries[left] : others[right]
      if isLeft { left += 1 } else { right += 1 }
      if let last = merged.last, last.latest >= entry.latest { continue }
      merged.append(entry)
    }
    entries = merged
  }

  private static func isFirst(_ a: Entry, before b: Entry) -> Bool {
    a.cost != b.cost ? a.cost < b.cost : a.latest >= b.latest
  }
}
