internal import AudienceSimulation
internal import FoundationEssentials
internal import Glibc
internal import TourFiles
internal import TourModel
internal import TourREPL
internal import TourRuntime
internal import TourTiming

/// A run's log on disk: one JSON object a line, each written as soon as it is known.
///
/// What the disk does not take is kept, and written before all that comes later: the file is at any time the beginning
/// of the log, whatever became of a write.
final class LogFile {
  private let output: any ByteOutput
  private var encodedLines = 0
  /// It may begin within a line.
  private var unwritten: ArraySlice<UInt8> = []
  /// Why the file lacks the log's end; nil: it is whole.
  private(set) var failure: String?

  init(_ output: any ByteOutput) { self.output = output }

  /// Begins a new log; a file that is there already is not overwritten: a log is somebody's record.
  convenience init(creating path: String) throws(CommandFailure) {
    self.init(OutputDescriptor(number: try SystemFiles.createNew(path)))
  }

  /// Writes what the log has gained, and what could not be written before. A log only grows, also where a `reload`
  /// begins another part of it.
  func write(_ log: TourLog) {
    do {
      let gained = try Self.encoded(log.lines(after: encodedLines))
      encodedLines = log.lineCount
      unwritten += gained
      while !unwritten.isEmpty {
        unwritten = unwritten.dropFirst(try output.writeSome(unwritten))
      }
      unwritten = []
      failure = nil
    } catch {
      failure = (error as? WriteFailure)?.reason ?? "\(error)"
    }
  }

  private static func encoded(_ lines: [LogLine]) throws -> [UInt8] {
    guard !lines.isEmpty else { return [] }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes: [UInt8] = []
    for line in lines {
      bytes += try encoder.encode(line)
      bytes.append(0x0A)
    }
    return bytes
  }
}

// What logs tell.
extension LogFile {
  /// The run that a log tells of.
  static func run(recordedIn path: String, of sheet: RunSheet) throws(CommandFailure) -> TourRun {
    let bytes = try Script.read(path, limit: 1 << 30)
    do throws(ReplayError) {
      return try TourRun.replay(TourLog(lines: try lines(of: bytes, path: path)), on: sheet)
    } catch {
      throw .rehearsal("\(path): \(error.wording)")
    }
  }

  /// What viewers asked, and how they voted, in the run that a log tells of; of this version of the tour or of another.
  static func audience(
    recordedIn path: String, of sheet: RunSheet
  ) throws(CommandFailure) -> RehearsalAudience {
    let bytes = try Script.read(path, limit: 1 << 30)
    do throws(ReplayError) {
      let lines = try lines(of: bytes, path: path)
      let log = try TourLog(lines: lines)
      try check(log.header, of: sheet)
      let (votes, lost) = RecordedVote.votes(in: log, of: sheet)
      if lost > 0 {
        Console.error(
          "\(path): \(lost) of its votes are left out: the script has changed, and has no such vote then"
        )
      }
      return .recorded(requests(in: lines), votes: votes)
    } catch {
      throw .rehearsal("\(path): \(error.wording)")
    }
  }

  /// Refuses the log of another tour; of another version of this one it may be.
  static func check(_ header: LogHeader, of sheet: RunSheet) throws(ReplayError) {
    guard header.version == LogHeader.currentVersion else {
      throw .unsupportedVersion(header.version)
    }
    guard header.tour == sheet.tour.name else {
      throw .otherTour(
        logged: header, given: LogHeader(sheet, options: header.options, limits: header.limits))
    }
  }

  private static func requests(in lines: [LogLine]) -> [RecordedRequest] {
    lines.compactMap { line in
      guard case .entry(let entry) = line, entry.event == "request", entry.refused == nil,
        let text = entry.text, let language = entry.language
      else { return nil }
      let question = ViewerQuestion(
        text, language: language, count: entry.count ?? 1, viewer: entry.viewer)
      return RecordedRequest(at: entry.at, question)
    }
  }

  /// How long paragraphs took in the runs that logs tell of; of any script.
  static func speech(rehearsedIn paths: [String]) throws(CommandFailure) -> RehearsedSpeech {
    var takes: [RehearsedSpeech.Take] = []
    for path in paths { takes += try self.takes(recordedIn: path) }
    return RehearsedSpeech(takes)
  }

  private static func takes(
    recordedIn path: String
  ) throws(CommandFailure) -> [RehearsedSpeech.Take] {
    let bytes = try Script.read(path, limit: 1 << 30)
    do throws(ReplayError) {
      return try lines(of: bytes, path: path).compactMap { line in
        if case .entry(let entry) = line { entry.take } else { nil }
      }
    } catch {
      throw .rehearsal("\(path): \(error.wording)")
    }
  }

  /// A log that was being written when the machine stopped ends in a part of a line, which is left out.
  private static func lines(
    of bytes: [UInt8], path: String
  ) throws(ReplayError) -> [LogLine] {
    let decoder = JSONDecoder()
    var lines: [LogLine] = []
    let written = bytes.split(separator: 0x0A)
    for (index, line) in written.enumerated() {
      if let decoded = try? decoder.decode(LogLine.self, line: line) {
        lines.append(decoded)
      } else if index > 0, index == written.count - 1, bytes.last != 0x0A {
        Console.error("\(path): its last line is cut off, and left out")
      } else {
        throw .malformed(line: index + 1)
      }
    }
    return lines
  }
}

extension ReplayError {
  var wording: String {
    switch self {
    case .empty: "this log is empty"
    case .misplacedHeader(let line): "line \(line) is not what belongs there in a log"
    case .unsupportedVersion(let version):
      "this log has version \(version), and version \(LogHeader.currentVersion) is understood"
    case .otherTour(let logged, let given):
      logged.tour == given.tour
        ? "the script has changed since this log was written"
        : "this log is of the tour \(logged.tour)"
    case .unfitState: "the state that this log begins with does not fit the tour"
    case .unknownName(let name, let line): "line \(line): the tour has no \(name)"
    case .malformed(let line): "line \(line) can't be read as a line of a log"
    case .diverged(let line): "line \(line) does not come out as it did when it was written"
    }
  }
}
