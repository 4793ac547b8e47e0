internal import HeapModule

/// What is to happen, in the order of its times; at one time, in the order in which it was put in.
public struct EventQueue<Event: Sendable>: Sendable {
  private var heap = Heap<Entry>()
  private var scheduled = 0

  private struct Entry: Comparable, Sendable {
    let time: Int
    let number: Int
    let event: Event

    static func < (a: Self, b: Self) -> Bool { (a.time, a.number) < (b.time, b.number) }
    static func == (a: Self, b: Self) -> Bool { (a.time, a.number) == (b.time, b.number) }
  }

  public init() {}

  public var isEmpty: Bool { heap.isEmpty }
  public var count: Int { heap.count }

  /// When the next event happens; nil where there is none.
  public var nextTime: Int? { heap.min?.time }

  /// O(log n).
  public mutating func schedule(_ event: Event, at time: Int) {
    heap.insert(Entry(time: time, number: scheduled, event: event))
    scheduled += 1
  }

  /// Takes the next event. O(log n).
  public mutating func next() -> (time: Int, event: Event)? {
    heap.popMin().map { ($0.time, $0.event) }
  }
}
