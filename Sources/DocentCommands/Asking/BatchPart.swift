internal import FoundationEssentials

/// Lines of a batch that follow each other, answered but for those that follow up what came before them all.
struct BatchPart: Sendable {
  enum Line: Sendable {
    /// - end: where its answer ends in the bytes of its part.
    case answered(id: LineID?, RecentAnswers.Moment, end: Int)
    case waiting(AskedLine, after: LineID)
  }

  /// The answers, one after the other.
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  private(set) var writer: AnsweredLines
  private let requests: BatchRequests
  private var recent: RecentAnswers
  /// The ids of the lines that wait.
  private var waiting: Set<LineID> = []

  /// So many lines are decoded at once.
  static let groupSize = 64

  /// - Parameter memory: so many lines back may a line say what it follows up.
  init(
    _ asked: ArraySlice<ArraySlice<UInt8>>, of requests: BatchRequests, by writer: AnsweredLines,
    memory: Int
  ) {
    self.requests = requests
    self.writer = writer
    recent = RecentAnswers(capacity: max(1, min(memory, asked.count)))
    lines.reserveCapacity(asked.count)
    let decoder = JSONDecoder()
    var rest = asked
    while !rest.isEmpty {
      let group = rest.prefix(Self.groupSize)
      rest = rest.dropFirst(Self.groupSize)
      if let decoded = decoder.decode(AskedLine.self, lines: group) {
        for line in decoded { read(line) }
      } else {
        for line in group { read(line, decoder) }
      }
    }
  }

  private mutating func read(_ asked: AskedLine) {
    let after = requests.followsUp(asked)
    let previous = after.flatMap { waiting.contains($0) ? nil : recent[$0] }
    if let after, previous == nil {
      lines.append(.waiting(asked, after: after))
      if let id = asked.id { waiting.insert(id) }
      recent.add(nil, .none)
      return
    }
    let moment = requests.answer(asked, after: previous, by: &writer, into: &bytes)
    note(asked.id, moment)
  }

  private mutating func read(_ line: ArraySlice<UInt8>, _ decoder: JSONDecoder) {
    do {
      read(try decoder.decode(AskedLine.self, line: line))
    } catch {
      let id = try? decoder.decode(LabelledLine.self, line: line).id
      bytes += AnsweredLines.line(forError: Self.wording(of: error), id: id)
      note(nil, .none)
    }
  }

  private mutating func note(_ id: LineID?, _ moment: RecentAnswers.Moment) {
    lines.append(.answered(id: id, moment, end: bytes.count))
    recent.add(id, moment)
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
}
