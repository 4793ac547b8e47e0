/// Where a face gets its lines from: libedit on a terminal, or a plain stream.
public protocol LineReader {
  /// Waits for one line, without its end.
  ///
  /// - Parameter prompt: shown on a terminal only.
  func readLine(prompt: String) -> LineInput
}

public enum LineInput: Equatable, Sendable {
  case line(String)
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D on an empty line, or the end of the stream.
  case end
}
