/// What happened to a run, from which it can be played again exactly. As text: one JSON object a
/// line, the header first (``lines``). Where the run went on in a changed script, another header
/// has the state from which it did, and what was before is kept as it was.
public struct TourLog: Equatable, Sendable {
  public let header: LogHeader
  public internal(set) var entries: [LogEntry] = []
  /// Of the scripts before the last change; they are not played again.
  public private(set) var earlier: [LogLine]
  /// How many lines are no longer held: a long run's, which are recorded elsewhere.
  public private(set) var forgotten = 0

  public init(
    header: LogHeader, entries: [LogEntry] = [], earlier: [LogLine] = [], forgotten: Int = 0
  ) {
    self.forgotten = forgotten
    self.header = header
    self.earlier = earlier
    self.entries = entries
  }

  /// Those that are held.
  public var lines: [LogLine] { earlier + [.header(header)] + entries.map(LogLine.entry) }

  /// The part under each header as a log of its own; the last is the one that is played again.
  public var parts: [TourLog] {
    var parts: [TourLog] = []
    for line in lines {
      switch line {
      case .header(let header): parts.append(TourLog(header: header))
      case .entry(let entry): parts[parts.count - 1].entries.append(entry)
      }
    }
    return parts
  }

  /// Those that are no longer held are counted.
  public var lineCount: Int { forgotten + earlier.count + 1 + entries.count }

  /// Lets the oldest entries go, but for the last `kept`, and what was before the last change of the script.
  mutating func forgetEntries(butLast kept: Int) {
    let gone = max(0, entries.count - kept)
    entries.removeFirst(gone)
    forgotten += gone + earlier.count
    earlier = []
  }

  /// Those after the first `count`: what a file that has so many lacks. A log only ever grows.
  /// O(lines given), but for a `count` before the last header.
  public func lines(after count: Int) -> [LogLine] {
    let held = max(0, count - forgotten)
    return held > earlier.count
      ? entries.dropFirst(held - earlier.count - 1).map(LogLine.entry)
      : Array(lines.dropFirst(held))
  }

  /// From lines as ``lines`` gives them.
  public init(lines: [LogLine]) throws(ReplayError) {
    guard let first = lines.first else { throw .empty }
    guard case .header(var header) = first else { throw .misplacedHeader(line: 1) }
    var start = 0
    var entries: [LogEntry] = []
    for (index, line) in lines.enumerated().dropFirst() {
      switch line {
      case .entry(let entry): entries.append(entry)
      case .header(let next):
        guard next.from != nil else { throw .misplacedHeader(line: index + 1) }
        (header, start, entries) = (next, index, [])
      }
    }
    self.init(header: header, entries: entries, earlier: Array(lines.prefix(start)))
  }
}

/// One line of a log. Encoded without a wrapper: the header is known by its `log` key.
public enum LogLine: Codable, Equatable, Sendable {
  case header(LogHeader)
  case entry(LogEntry)

  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: LogHeader.CodingKeys.self)
    self =
      keys.contains(.version)
      ? .header(try LogHeader(from: decoder)) : .entry(try LogEntry(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .header(let header): try header.encode(to: encoder)
    case .entry(let entry): try entry.encode(to: encoder)
    }
  }
}
