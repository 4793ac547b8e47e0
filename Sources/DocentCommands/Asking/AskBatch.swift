internal import DetailSearch
internal import Dispatch
internal import FoundationEssentials
internal import Synchronization
internal import TourFiles
internal import TourModel

/// Answers JSON lines with JSON lines, in order, as they come; memory does not grow with their number.
struct AskBatch {
  /// So many lines back may a line say what it follows up.
  static let longestMemory = 10_000

  private let search: DetailSearch
  private let context: SearchContext
  private let writer: AnsweredLines
  private let places: [String: Place]

  /// - Parameter context: what holds where a line does not say otherwise.
  init(search: DetailSearch, context: SearchContext) {
    self.search = search
    self.context = context
    writer = AnsweredLines(search)
    places = search.tour.namesOnShow
  }

  func run(path: String) throws(CommandFailure) {
    var input = try LineInput(path: path)
    var recent = RecentAnswers(capacity: Self.longestMemory)
    while let lines = try input.next() {
      Console.output(bytes: answers(to: lines, &recent))
    }
  }

  /// Lines that follow up nothing are answered side by side, then the others in their order.
  func answers(to lines: [ArraySlice<UInt8>], _ recent: inout RecentAnswers) -> [UInt8] {
    let parts = answeredAlone(lines)
    var output: [UInt8] = []
    output.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    for part in parts {
      var start = 0
      for line in part.lines {
        switch line {
        case .answered(let id, let moment, let end):
          output += part.bytes[start..<end]
          start = end
          recent.add(id, moment)
        case .waiting(let asked, let after):
          // What is too long ago, or was never asked, is answered as a request by itself.
          recent.add(asked.id, answer(asked, after: recent[after], into: &output))
        }
      }
    }
    return output
  }

  // MARK: - A line

  /// Some lines that follow each other.
  private struct Part: Sendable {
    /// The answers, one after the other.
    var bytes: [UInt8] = []
    var lines: [Line] = []
  }

  private enum Line: Sendable {
    /// - end: where its answer ends in the bytes of its part.
    case answered(id: LineID?, RecentAnswers.Moment, end: Int)
    case waiting(AskedLine, after: LineID)
  }

  private func read(_ asked: AskedLine, into part: inout Part) {
    if let after = asked.after, asked.work.map({ places[$0] != nil }) != false {
      part.lines.append(.waiting(asked, after: after))
      return
    }
    let moment = answer(asked, after: nil, into: &part.bytes)
    part.lines.append(.answered(id: asked.id, moment, end: part.bytes.count))
  }

  private func read(_ bytes: ArraySlice<UInt8>, _ decoder: JSONDecoder, into part: inout Part) {
    do {
      read(try decoder.decode(AskedLine.self, line: bytes), into: &part)
    } catch {
      let id = try? decoder.decode(LabelledLine.self, line: bytes).id
      part.bytes += AnsweredLines.line(forError: Self.wording(of: error), id: id)
      part.lines.append(.answered(id: nil, .none, end: part.bytes.count))
    }
  }

  private func answer(
    _ asked: AskedLine, after previous: RecentAnswers.Moment?, into bytes: inout [UInt8]
  ) -> RecentAnswers.Moment {
    let work = asked.work.map { places[$0] }
    if let name = asked.work, work == .some(nil) {
      bytes += AnsweredLines.line(
        forError: "there is no stop, work, room or detail \(name)", id: asked.id)
      return .none
    }
    let onShow = (work ?? nil) ?? previous?.onShow ?? context.onShow
    let moment = SearchContext(
      onShow: onShow, previous: previous?.answer,
      language: asked.knownLanguage ?? context.language)
    let answer = search.answer(asked.text, in: moment)
    writer.append(answer, id: asked.id, to: &bytes)
    return RecentAnswers.Moment(answer: answer.place, onShow: onShow)
  }

  private static func wording(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "there is no “\(key.stringValue)”"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.last.map { "“\($0.stringValue)” is of the wrong kind" }
        ?? "it is no JSON object"
    default: "it is no JSON"
    }
  }

  // MARK: - Side by side

  /// So many lines are decoded at once.
  private static let groupSize = 64

  private func answeredAlone(_ lines: [ArraySlice<UInt8>]) -> [Part] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let size = max(Self.groupSize, (lines.count + cores - 1) / cores)
    let starts = Array(stride(from: 0, to: lines.count, by: size))
    if starts.count < 2 { return [read(lines[...])] }
    let parts = Mutex<[Int: Part]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { part in
      let end = min(starts[part] + size, lines.count)
      let read = read(lines[starts[part]..<end])
      parts.withLock { $0[part] = read }
    }
    return parts.withLock { parts in starts.indices.compactMap { parts[$0] } }
  }

  private func read(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Part {
    let decoder = JSONDecoder()
    var part = Part()
    part.lines.reserveCapacity(lines.count)
    var rest = lines
    while !rest.isEmpty {
      let group = rest.prefix(Self.groupSize)
      rest = rest.dropFirst(Self.groupSize)
      if let asked = decoder.decode(AskedLine.self, lines: group) {
        for line in asked { read(line, into: &part) }
      } else {
        for line in group { read(line, decoder, into: &part) }
      }
    }
    return part
  }
}

extension Tour {
  /// Everything that may be on show by its name; a stop's name goes before a place's.
  fileprivate var namesOnShow: [String: Place] {
    let all =
      stops.map { ($0.name, $0.place) }
      + works.indices.map { (works[$0].name, .work(WorkID($0))) }
      + rooms.indices.map { (rooms[$0].name, .room(RoomID($0))) }
      + details.indices.map { DetailID($0) }.map { (name(of: .detail($0)), .detail($0)) }
    return Dictionary(all) { first, _ in first }
  }
}
