internal import TourRuntime

/// Hands a log out as it grows.
struct LogRecorder {
  /// So many entries are held, some 300 bytes each, before most of those handed out are let go.
  static let mostEntries = 10_000

  private let record: (TourLog) -> String?
  private var recordedLines = 0
  /// Why what was handed out is not recorded yet; nil: it is.
  private(set) var failure: String?

  init(_ record: @escaping (TourLog) -> String?) { self.record = record }

  /// Hands a log out if it has grown, or could not be recorded the last time.
  ///
  /// - Returns: how many of its last entries the run should keep; nil: all.
  mutating func record(_ log: TourLog) -> Int? {
    guard log.lineCount != recordedLines || failure != nil else { return nil }
    recordedLines = log.lineCount
    failure = record(log)
    return log.entries.count > Self.mostEntries ? Self.mostEntries / 2 : nil
  }
}
