internal import CLibEdit
internal import CTerminalGuard

/// Reads lines from a terminal, with libedit's editing, history and search.
///
/// One at a time in a process, used from the thread that made it. The terminal is put back however the process ends,
/// `kill -9` aside. What libedit can't draw (combining marks without a composed form, joined emoji) stays in the line,
/// but is not seen.
public final class LibEditReader: LineReader {
  public var completer: LineCompleter?

  public var livePrompt: LivePrompt?

  public var interruptHandler: ((_ isTyping: Bool) -> Bool)?

  public var pasteHandler: ((_ lineCount: Int) -> Void)?

  public var rightPrompt = ""

  /// Why the last entry could not be kept for other runs; nil while all is well.
  public internal(set) var historyFailure: HistoryError?

  /// The lines of the user's `~/.editrc` that could not be obeyed; all the others were.
  public internal(set) var editrcProblems: [EditrcProblem] = []

  /// What one line may have, in bytes.
  public let limitBytes: Int

  let editor: OpaquePointer
  let events: Int32
  let history: EntryHistory
  let normalized: (String) -> String

  var keys = KeyBuffer()
  /// Lines to show above the one being typed, as soon as no key is waiting.
  var posted: [String] = []
  /// Whether `~/.editrc` binds something that begins with ESC.
  var editrcBindsSequences = false
  var prompt = PromptText("")
  var right = PromptText("")
  /// The prompt that `readLine` was called with.
  var promptOfLine = ""
  /// Whether a history search is shown instead of the prompt.
  var isSearching = false
  /// vi's last search, which `n` repeats and `N` repeats in the other direction.
  var viSearch: (pattern: String, direction: HistorySearch.Direction)?
  let shownPrompt = StableCString()
  let shownRightPrompt = StableCString()
  private lazy var unedited = StreamReader(promptDescriptor: 1, limitBytes: limitBytes)
  let noPrompt = StableCString()
  /// Whether the line is being drawn for the last time: it was entered or thrown away.
  var isLeavingLine = false
  var outcome: LineInput?
  /// How many plain characters were typed since the last key of another kind.
  var keysSinceCommand = 0
  /// Whether a special key's sequence is given to libedit as one scalar.
  var takesSequences = false
  /// The accented letter that will replace the one before the cursor.
  var accentedLetter: Unicode.Scalar?
  /// Where the list of candidates continues when Tab is pressed again on the same line.
  var listing: (beforeCursor: String, nextRow: Int)?
  /// The most plain characters that can be part of one editing command.
  static let keysOfCommand = 8
  /// When the prompt was last asked for, in milliseconds.
  var lastTick = 0
  /// Whether libedit is drawing the result of a key.
  var isDrawing = false
  /// When the window's size last changed, in milliseconds; nil: the line is drawn for it.
  var lastResize: Int?
  static let settlingMilliseconds = 300

  /// - Parameters:
  ///   - program: the name by which `~/.editrc` addresses this program.
  ///   - history: where accepted lines are kept between runs; nil keeps them for this run only.
  ///   - normalized: puts text into Unicode's form C; what it is given is what was typed.
  /// - Returns: nil where standard input is no terminal, libedit refuses, the window is beyond belief, or another reader exists.
  public init?(
    program: String, history file: HistoryFile?, limitBytes: Int = 65_536,
    normalized: @escaping (String) -> String = { $0 }
  ) {
    guard Self.windowIsDrawable else { return nil }
    _ = elx_use_utf8()
    events = terminal_guard_arm(0)
    guard events >= 0 else { return nil }
    guard let editor = elx_open(program), let history = EntryHistory(file: file) else {
      terminal_guard_disarm()
      return nil
    }
    self.editor = editor
    self.history = history
    self.limitBytes = limitBytes
    self.normalized = normalized
    historyFailure = history.loadingFailure
    configure()
  }

  deinit {
    el_end(editor)
    terminal_guard_disarm()
  }

  public var isInteractive: Bool { true }

  public func readLine(prompt text: String) -> LineInput {
    guard Self.windowIsDrawable else { return readUnedited(prompt: text) }
    promptOfLine = text
    setPrompts(livePrompt?.text() ?? text)
    outcome = nil
    listing = nil
    keysSinceCommand = Self.keysOfCommand
    beginEditing()
    var count: Int32 = 0
    let line = el_wgets(editor, &count).map { Self.text($0, count: Int(count)) }
    if let line, outcome == nil { leaveNoEmptyRow(below: line) }
    endEditing()
    return outcome ?? line.map(accept) ?? .end
  }

  public func showAbove(_ lines: [String]) { posted += lines }

  public var size: (columns: Int, rows: Int)? { (screenColumns, rows) }

  public func withTerminalReleased<Result>(_ body: () -> Result) -> Result {
    terminal_guard_restore_terminal()
    defer {
      elx_set_int(editor, EL_PREP_TERM, 1)
      elx_set_int(editor, EL_PREP_TERM, 0)
    }
    return body()
  }

  /// libedit takes the window as it finds it whenever it begins a line.
  private func readUnedited(prompt: String) -> LineInput {
    let input = withTerminalReleased { unedited.readLine(prompt: prompt) }
    if case .line(let line) = input { return accept(line) }
    return input
  }

  private func accept(_ line: String) -> LineInput {
    let line = normalized(line)
    guard line.utf8.count <= limitBytes else { return .tooLong(limitBytes: limitBytes) }
    do {
      try history.enter(line)
      historyFailure = nil
    } catch {
      historyFailure = error
    }
    return .line(line)
  }

  private static func text(_ line: UnsafePointer<wchar_t>, count: Int) -> String {
    let text = EditedLine.text(UnsafeBufferPointer(start: line, count: max(0, count)))
    guard let end = text.unicodeScalars.last, end == "\n" || end == "\r" else { return text }
    return String(text.unicodeScalars.dropLast())
  }
}
