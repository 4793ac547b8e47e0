internal import DetailSearch
internal import Dispatch
internal import FoundationEssentials
internal import Synchronization
internal import TourREPL
internal import TourTiming

/// Answers JSON lines with JSON lines, in order, as they come; memory does not grow with their number.
struct AskBatch {
  /// So many lines back may a line say what it follows up.
  static let longestMemory = 10_000

  private let requests: BatchRequests
  private let memory: Int
  private var recent: RecentAnswers
  private var writer: AnsweredLines

  /// - Parameter context: what holds where a line does not say otherwise.
  init(
    search: DetailSearch, sheet: RunSheet, context: SearchContext, memory: Int = longestMemory
  ) {
    requests = BatchRequests(search: search, context: context)
    self.memory = memory
    recent = RecentAnswers(capacity: memory)
    writer = AnsweredLines(search, ShowingText(sheet))
  }

  mutating func run(path: String) throws(CommandFailure) {
    var input = try LineInput(path: path)
    while let lines = try input.next() {
      Console.output(bytes: answers(to: lines))
    }
  }

  /// Parts of the lines are answered side by side, then what follows up a line of an earlier part, in order.
  mutating func answers(to lines: [ArraySlice<UInt8>]) -> [UInt8] {
    let parts = parts(of: lines)
    var output: [UInt8] = []
    output.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    for part in parts {
      writer.learn(from: part.writer)
      var start = 0
      for line in part.lines {
        switch line {
        case .answered(let id, let moment, let end):
          output += part.bytes[start..<end]
          start = end
          recent.add(id, moment)
        case .waiting(let asked, let after):
          // What is too long ago, or was never asked, is answered as a request by itself.
          let moment = requests.answer(asked, after: recent[after], by: &writer, into: &output)
          recent.add(asked.id, moment)
        }
      }
    }
    return output
  }

  private func parts(of lines: [ArraySlice<UInt8>]) -> [BatchPart] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let size = max(BatchPart.groupSize, (lines.count + cores - 1) / cores)
    let starts = Array(stride(from: 0, to: lines.count, by: size))
    if starts.count < 2 { return [part(of: lines[...])] }
    let parts = Mutex<[Int: BatchPart]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { number in
      let part = part(of: lines[starts[number]..<min(starts[number] + size, lines.count)])
      parts.withLock { $0[number] = part }
    }
    return parts.withLock { parts in starts.indices.compactMap { parts[$0] } }
  }

  private func part(of lines: ArraySlice<ArraySlice<UInt8>>) -> BatchPart {
    BatchPart(lines, of: requests, by: writer, memory: memory)
  }
}
