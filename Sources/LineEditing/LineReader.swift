/// Where a face gets its lines from: libedit on a terminal, or a plain stream.
///
/// A reader is used from one thread.
public protocol LineReader {
  /// Waits for one line, without its end.
  ///
  /// - Parameter prompt: shown on a terminal only; it may hold colour sequences (`ESC [ … m`).
  func readLine(prompt: String) -> LineInput

  /// Whether a person sits at it: prompts are shown and hints are worth giving.
  var isInteractive: Bool { get }

  /// Asks for what could stand before the cursor when Tab is pressed; nil where nothing is completed.
  var completer: LineCompleter? { get nonmutating set }

  /// A prompt that changes while a line is typed; it takes the place of `readLine`'s. Nil: none does.
  var livePrompt: LivePrompt? { get nonmutating set }

  /// Shown at the right edge while the line being typed leaves room, from the next time on that a prompt is drawn; a
  /// `livePrompt` may set it. A line that was entered keeps none.
  var rightPrompt: String { get nonmutating set }

  /// Asked first when Ctrl-C is pressed, with whether anything is typed: true where it stopped something; then the line
  /// stays.
  var interruptHandler: ((_ isTyping: Bool) -> Bool)? { get nonmutating set }

  /// Told after several lines were pasted, which are one line now, how many they were.
  var pasteHandler: ((_ lineCount: Int) -> Void)? { get nonmutating set }

  /// Puts whole lines above the line that is being typed; they are safe, and may hold colours.
  func showAbove(_ lines: [String])

  /// The terminal's width and height now; nil where there is none.
  var size: (columns: Int, rows: Int)? { get }

  /// Gives the terminal to something else, an editor say, as it was before this reader came.
  func withTerminalReleased<Result>(_ body: () -> Result) -> Result
}

extension LineReader {
  public var isInteractive: Bool { false }

  /// A reader without a keyboard forgets what it is given.
  public var completer: LineCompleter? {
    get { nil }
    nonmutating set {}
  }

  public var livePrompt: LivePrompt? {
    get { nil }
    nonmutating set {}
  }

  public var rightPrompt: String {
    get { "" }
    nonmutating set {}
  }

  public var interruptHandler: ((_ isTyping: Bool) -> Bool)? {
    get { nil }
    nonmutating set {}
  }

  public var pasteHandler: ((_ lineCount: Int) -> Void)? {
    get { nil }
    nonmutating set {}
  }

  /// Without a keyboard no line is being typed.
  public func showAbove(_ lines: [String]) {}

  public var size: (columns: Int, rows: Int)? { nil }

  public func withTerminalReleased<Result>(_ body: () -> Result) -> Result { body() }
}
