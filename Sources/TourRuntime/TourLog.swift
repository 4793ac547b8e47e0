/// What happened to a run, from which it can be played again exactly. As text: one JSON object a line, the
/// header first (``lines``).
public struct TourLog: Equatable, Sendable {
  public let header: LogHeader
  public internal(set) var entries: [LogEntry] = []

  public init(header: LogHeader, entries: [LogEntry] = []) {
    self.header = header
    self.entries = entries
  }

  public var lines: [LogLine] { [.header(header)] + entries.map(LogLine.entry) }

  /// From lines as ``lines`` gives them.
  public init(lines: [LogLine]) throws(ReplayError) {
    guard let first = lines.first else { throw .empty }
    guard case .header(let header) = first else { throw .misplacedHeader(line: 1) }
    var entries: [LogEntry] = []
    for (index, line) in lines.enumerated().dropFirst() {
      guard case .entry(let entry) = line else { throw .misplacedHeader(line: index + 1) }
      entries.append(entry)
    }
    self.init(header: header, entries: entries)
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
