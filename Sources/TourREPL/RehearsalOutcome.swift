public import DetailSearch
public import TourTiming

/// How a rehearsal ended.
public enum RehearsalOutcome: Equatable, Sendable {
  /// The person left, or the lines were over.
  case finished
  /// Not interactive: the first error. The line is counted from 1; the message is one sentence,
  /// safe to print.
  case stopped(line: Int, message: String)
  /// The lines can't be read; `errno` says why.
  case unreadable(errno: Int32)
  /// The rehearsal could not begin where it was asked to. The message is one sentence, safe to
  /// print.
  case cannotStart(message: String)
}

/// What came of reading the script again.
public enum ReloadedScript: Sendable {
  /// It has no errors.
  case ready(RunSheet, DetailSearch)
  /// It can't be read; the message is one sentence, safe to print.
  case unreadable(message: String)
  /// Its diagnostics, rendered, and safe to print.
  case broken(diagnostics: String)
}
