/// What came of waiting for a line.
public enum LineInput: Equatable, Sendable {
  case line(String)

  /// Ctrl-C on an empty line.
  case interrupt

  /// Ctrl-C threw a half-typed line away.
  case cleared

  /// Ctrl-D on an empty line, or the end of the stream.
  case end

  /// The line was longer than the reader's limit and is lost; the next one can be read.
  case tooLong(limitBytes: Int)

  /// The stream can't be read; `errno` says why.
  case unreadable(errno: Int32)
}
