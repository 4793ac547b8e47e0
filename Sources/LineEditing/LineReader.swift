/// Where a face gets its lines from: libedit on a terminal, a plain stream, or a list of lines.
///
/// A reader is used from one thread; only its `LineMailbox` may be shared.
public protocol LineReader {
  /// Waits for one line, without its end.
  ///
  /// - Parameter prompt: shown on a terminal only; it may hold colour sequences (`ESC [ … m`).
  func readLine(prompt: String) -> LineInput

  /// Whether a person sits at it: prompts are shown and hints are worth giving.
  var isInteractive: Bool { get }

  /// Asks for what could stand before the cursor when Tab is pressed; nil where nothing is completed.
  var completer: LineCompleter? { get nonmutating set }
}

extension LineReader {
  public var isInteractive: Bool { false }

  /// A reader without a keyboard forgets what it is given.
  public var completer: LineCompleter? {
    get { nil }
    nonmutating set {}
  }
}
