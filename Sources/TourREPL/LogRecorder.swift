internal import TourRuntime

/// Hands a log out as it grows.
struct LogRecorder {
  /// So many entries are held, some 300 bytes each, before most of those handed out are let go.
  static let mostEntries = 10_000

  private let record: (TourLog) -> Void
  private var recordedLines = 0

  init(_ record: @escaping (TourLog) -> Void) { self.record = record }

  /// Hands a log out if it has grown.
  ///
  /// - Returns: how many of its last entries the run should keep; nil: all.
  mutating func record(_ log: TourLog) -> Int? {
    guard log.lineCount != recordedLines else { return nil }
    recordedLines = log.lineCount
    record(log)
    return log.entries.count > Self.mostEntries ? Self.mostEntries / 2 : nil
  }
}
