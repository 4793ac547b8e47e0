/// The files that a person at the prompt may name.
public protocol RehearsalFiles {
  func commands(in path: String) -> ReadCommands

  /// Whole paths that begin with what is typed, in the order in which they are offered; a folder's ends in `/`.
  func paths(from typed: String) -> [String]
}

/// What came of reading a file of commands.
public enum ReadCommands: Equatable, Sendable {
  /// Without their ends.
  case lines([String])
  /// The message is one sentence, safe to print.
  case unreadable(message: String)
}
