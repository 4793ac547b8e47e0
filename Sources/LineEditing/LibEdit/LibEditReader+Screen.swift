internal import CLibEdit
internal import CTerminalGuard
internal import Glibc

/// The line on the screen, and how to write above or below it.
extension LibEditReader {
  var screenColumns: Int { max(1, Int(elx_size(editor, "co"))) }
  var rows: Int { max(1, Int(elx_size(editor, "li"))) }

  /// Whether libedit can draw on the window that it would find.
  static var windowIsDrawable: Bool { WindowSize(of: STDIN_FILENO)?.isBelievable ?? true }

  /// A window beyond belief leaves the line as wide as it was.
  func followWindow() {
    if Self.windowIsDrawable { el_resize(editor) }
  }

  static func cellWidth(_ scalar: Unicode.Scalar) -> Int { Int(elx_width(wchar_t(scalar.value))) }

  var line: EditedLine { EditedLine(editor) }

  /// Everything goes through the C library's buffer, as libedit's own output does.
  func put(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { elx_put($0.baseAddress, $0.count) }
    }
  }

  func setPrompt(_ text: String) {
    prompt = PromptText(normalized(text))
    shownPrompt.set(prompt.marked)
  }

  /// Sets the left prompt, and the right one to the current `rightPrompt`.
  func setPrompts(_ text: String) {
    setPrompt(text)
    right = PromptText(normalized(rightPrompt))
    shownRightPrompt.set(right.marked)
  }

  var rightPromptNow: UnsafeMutablePointer<CChar> {
    (isLeavingLine || isSearching ? noPrompt : shownRightPrompt).pointer
  }

  func beginEditing() {
    terminal_guard_set_editing(1)
    followWindow()
    put("\u{1B}[?2004h")
    beginDrawing()
    // Before libedit does it: it writes the prompt first, and a key typed in between would be lost.
    elx_set_int(editor, EL_PREP_TERM, 1)
  }

  func endEditing() {
    isDrawing = false
    put("\u{1B}[?7h\u{1B}[?2004l")
    elx_flush()
    terminal_guard_set_editing(0)
  }

  func endOfLine() -> CellWalk {
    let line = line
    var walk = walkToCursor(in: line)
    for character in line.afterCursor { walk.add(EditedLine.scalar(character)) }
    return walk
  }

  /// - Parameter drawnColumns: the screen's width when the line was drawn; nil: unchanged since.
  private func cursor(drawnColumns: Int? = nil) -> CellWalk {
    let line = line
    var walk = walkToCursor(in: line, drawnColumns: drawnColumns)
    let blank: Unicode.Scalar? = hasRightPrompt(behind: walk) ? " " : nil
    walk.stand(on: line.afterCursor.first.map(EditedLine.scalar) ?? blank)
    return walk
  }

  /// Whether the row goes on to the right prompt: libedit draws it beside a line of one row that leaves a column free.
  private func hasRightPrompt(behind line: CellWalk) -> Bool {
    let width = right.visible.unicodeScalars.reduce(0) { $0 + max(0, Self.cellWidth($1)) }
    return width > 0 && !isSearching && line.row == 0 && line.column + width + 1 < line.columns
  }

  private func walkToCursor(in line: EditedLine, drawnColumns: Int? = nil) -> CellWalk {
    var walk = CellWalk(
      columns: drawnColumns ?? screenColumns, screenColumns: screenColumns, width: Self.cellWidth)
    walk.add(prompt.visible.unicodeScalars)
    for character in line.beforeCursor { walk.add(EditedLine.scalar(character)) }
    return walk
  }

  /// Clears the prompt and the line from the screen, for other text; libedit draws them again below it.
  func leaveLine() {
    let drawnColumns = screenColumns
    followWindow()
    let row = min(cursor(drawnColumns: drawnColumns).screenRow, rows - 1)
    put(row > 0 ? "\r\u{1B}[\(row)A\u{1B}[J" : "\r\u{1B}[J")
  }

  /// Draws the prompt and the line from the cursor's row on.
  func refresh() {
    let isWithin = isDrawing
    beginDrawing()
    elx_refresh(editor)
    if !isWithin { endDrawing() }
  }

  /// Turns automatic margins off: libedit may write the last character of a full row twice, and the second must not wrap.
  func beginDrawing() {
    isDrawing = true
    put("\u{1B}[?7l")
  }

  func endDrawing() {
    let wasTyped = !isDrawing
    if isDrawing { put("\u{1B}[?7h") }
    isDrawing = false
    if wasTyped { settleRow() } else { settleColumn() }
    elx_flush()
  }

  /// Redraws a line when typing has reached another row: a blank at the end of a row is on the screen only if it was typed
  /// there.
  private func settleRow() {
    guard keys.isEmpty, prompt.visible.count + line.beforeCursor.count >= screenColumns / 2 else {
      return
    }
    let cursor = cursor()
    if cursor.row > 0, cursor.column <= 2 { redraw() }
  }

  /// Puts the cursor in its true column: after filling a row, libedit may be one off. Also writes the blanks before it that
  /// libedit has skipped.
  private func settleColumn() {
    let line = line
    if line.afterCursor.isEmpty {
      let blanks = line.beforeCursor.reversed().prefix { $0 == 0x20 }.count
      let count = min(blanks, cursor().column)
      if count > 4 { put("\u{1B}[\(count)D" + String(repeating: " ", count: count)) }
    } else if endOfLine().row > 0 {
      let column = cursor().column
      put(column > 0 ? "\r\u{1B}[\(column)C" : "\r")
    }
  }

  /// Removes the right prompt from a line that stays on the screen: what it says will soon be out of date.
  func leaveRightPrompt() {
    if !right.visible.isEmpty, !isSearching { redrawForGood() }
  }

  private func redrawForGood() {
    isLeavingLine = true
    redraw()
    isLeavingLine = false
  }

  /// Goes to the start of the row below the line, which stays on the screen.
  func goBelowLine() {
    leaveRightPrompt()
    let end = endOfLine()
    let down = min(end.row, rows - 1) - min(cursor().row, rows - 1)
    put((down > 0 ? "\u{1B}[\(down)B" : "") + (end.isAtEmptyRow ? "\r" : "\n"))
  }

  /// Goes back to the row that libedit leaves empty below a line that just fills its rows, once it was entered.
  func leaveNoEmptyRow(below line: String) {
    var walk = CellWalk(columns: screenColumns, width: Self.cellWidth)
    walk.add(prompt.visible.unicodeScalars)
    walk.add(line.unicodeScalars)
    if walk.isAtEmptyRow { put("\u{1B}[A") }
  }

  func redraw() {
    leaveLine()
    refresh()
  }

  func leaveLineForGood(saying text: String) {
    el_cursor(editor, Int32(clamping: line.afterCursor.count))
    redrawForGood()
    // In vi's command mode the cursor stays on the last character.
    let left = line.afterCursor.reduce(0) { $0 + max(0, Self.cellWidth(EditedLine.scalar($1))) }
    put((left > 0 ? "\u{1B}[\(left)C" : "") + text + "\n")
  }

  /// Sets the terminal's modes again after Ctrl-Z and `fg`: the shell has set its own.
  func takeModesAgain() {
    elx_set_int(editor, EL_PREP_TERM, 0)
    elx_set_int(editor, EL_PREP_TERM, 1)
    put("\u{1B}[?2004h")
  }

  /// Draws the line again, below what other programs have written.
  func drawAgain() {
    followWindow()
    put("\r\u{1B}[J")
    refresh()
  }

  func showPosted() {
    guard !posted.isEmpty else { return }
    leaveLine()
    for line in posted { put(line + "\n") }
    posted = []
    refresh()
  }

  /// How long `poll` may wait until the live prompt is due; -1, for ever, without one.
  var millisecondsToTick: Int32 {
    guard let livePrompt else { return -1 }
    if livePrompt.isBehind() { return 0 }
    let period = max(1, livePrompt.everyMilliseconds)
    return Int32(clamping: period - monotonicMilliseconds() % period)
  }

  /// Whether the live prompt is a whole period old: then it comes before waiting keys, else after them.
  var isTickOverdue: Bool {
    guard let livePrompt else { return false }
    return monotonicMilliseconds() - lastTick >= max(1, livePrompt.everyMilliseconds)
  }

  func tickPrompt() {
    guard let livePrompt else { return }
    lastTick = monotonicMilliseconds()
    let text = livePrompt.text()
    guard !isSearching,
      PromptText(normalized(text)) != prompt || PromptText(normalized(rightPrompt)) != right
    else { return }
    leaveLine()
    setPrompts(text)
    refresh()
  }

  func monotonicMilliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }
}
