internal import HeapModule
internal import TourModel

/// The lines of a test that wait for their moment. A line that counts from a stop has none until that stop begins.
struct DueLines {
  private struct Due: Comparable {
    let moment: Milliseconds
    let line: Int

    static func < (a: Due, b: Due) -> Bool { (a.moment, a.line) < (b.moment, b.line) }
  }

  private var due = Heap<Due>()
  private var waiting: [StopID: [(offset: Milliseconds, line: Int)]] = [:]

  init(_ test: TestBlock) {
    for (line, content) in test.lines.enumerated() {
      switch content.point {
      case .none where content.action.isExpect: break
      case .none: due.insert(Due(moment: .zero, line: line))
      case .moment(let moment): due.insert(Due(moment: max(.zero, moment.time), line: line))
      case .stop(let stop, let offset): waiting[stop, default: []].append((offset, line))
      }
    }
  }

  /// The line that is due first, and when: the first in the file among those of one moment.
  var first: (line: Int, moment: Milliseconds)? { due.min.map { ($0.line, $0.moment) } }

  /// Whether a line counts from a stop that has not begun.
  var isWaitingForStops: Bool { !waiting.isEmpty }

  /// All that are left, in the order of the file.
  var all: [Int] {
    (due.unordered.map(\.line) + waiting.values.flatMap { $0.map(\.line) }).sorted()
  }

  mutating func removeFirst() { due.removeMin() }

  /// Gives the lines that count from a stop their moments.
  mutating func begin(_ stop: StopID, at start: Milliseconds) {
    for (offset, line) in waiting.removeValue(forKey: stop) ?? [] {
      due.insert(Due(moment: start + offset, line: line))
    }
  }
}

extension TestBlock.Action {
  fileprivate var isExpect: Bool { if case .expect = self { true } else { false } }
}
