internal import DetailSearch
internal import Dispatch
internal import FoundationEssentials
internal import Glibc
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
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .unreadable(path: path, SystemFiles.failure(errno)) }
    defer { if path != "-" { close(descriptor) } }
    var input = LineInput(descriptor)
    var recent = RecentAnswers(capacity: Self.longestMemory)
    while let lines = input.next() {
      Console.output(bytes: answers(to: lines, &recent))
    }
  }

  /// Lines that follow up nothing are answered side by side, then the others in their order.
  func answers(to lines: [ArraySlice<UInt8>], _ recent: inout RecentAnswers) -> [UInt8] {
    var output: [UInt8] = []
    for line in answeredAlone(lines) {
      let (bytes, moment) = line.answered ?? answer(line, recent)
      recent.add(line.asked?.id, moment)
      output += bytes
    }
    return output
  }

  // MARK: - A line

  private struct Line: Sendable {
    let asked: AskedLine?
    /// Nil where it waits for what it follows up.
    let answered: (bytes: [UInt8], moment: RecentAnswers.Moment)?
  }

  private func read(_ bytes: ArraySlice<UInt8>, _ decoder: JSONDecoder) -> Line {
    let asked: AskedLine
    do {
      asked = try decoder.decode(AskedLine.self, line: bytes)
    } catch {
      let id = try? decoder.decode(LabelledLine.self, line: bytes).id
      return Line(asked: nil, answered: failed(Self.wording(of: error), id: id))
    }
    if let work = asked.work, places[work] == nil {
      return Line(
        asked: asked,
        answered: failed("there is no stop, work, room or detail \(work)", id: asked.id))
    }
    if asked.after != nil { return Line(asked: asked, answered: nil) }
    return Line(asked: asked, answered: answer(asked, after: nil))
  }

  private func answer(
    _ line: Line, _ recent: RecentAnswers
  ) -> (bytes: [UInt8], moment: RecentAnswers.Moment) {
    guard let asked = line.asked else { return failed("it could not be read", id: nil) }
    // What is too long ago, or was never asked, is answered as a request by itself.
    return answer(asked, after: asked.after.flatMap { recent[$0] })
  }

  private func answer(
    _ asked: AskedLine, after previous: RecentAnswers.Moment?
  ) -> (bytes: [UInt8], moment: RecentAnswers.Moment) {
    let onShow = asked.work.flatMap { places[$0] } ?? previous?.onShow ?? context.onShow
    let moment = SearchContext(
      onShow: onShow, previous: previous?.answer,
      language: asked.knownLanguage ?? context.language)
    let answer = search.answer(asked.text, in: moment)
    return (
      writer.line(for: answer, id: asked.id),
      RecentAnswers.Moment(answer: answer.place, onShow: onShow)
    )
  }

  private func failed(
    _ reason: String, id: LineID?
  ) -> (bytes: [UInt8], moment: RecentAnswers.Moment) {
    (
      AnsweredLines.line(forError: reason, id: id),
      RecentAnswers.Moment(answer: nil, onShow: nil)
    )
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

  private func answeredAlone(_ lines: [ArraySlice<UInt8>]) -> [Line] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let size = max(64, (lines.count + cores - 1) / cores)
    let starts = Array(stride(from: 0, to: lines.count, by: size))
    if starts.count < 2 { return read(lines[...]) }
    let parts = Mutex<[Int: [Line]]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { part in
      let end = min(starts[part] + size, lines.count)
      let read = read(lines[starts[part]..<end])
      parts.withLock { $0[part] = read }
    }
    return parts.withLock { parts in starts.indices.flatMap { parts[$0] ?? [] } }
  }

  private func read(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [Line] {
    let decoder = JSONDecoder()
    return lines.map { read($0, decoder) }
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
