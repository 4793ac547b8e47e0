internal import CLibEdit
internal import CTerminalGuard
internal import Glibc

/// The line on the screen, and how to write above or below it.
extension LibEditReader {
  var screenColumns: Int { max(1, Int(elx_size(editor, "co"))) }
  var rows: Int { max(1, Int(elx_size(editor, "li"))) }

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

  /// Both, the right one as it was last given.
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
    el_resize(editor)
    put("\u{1B}[?2004h")
    beginDrawing()
    // libedit writes the prompt first and makes the terminal raw after it: a key sent in between would be lost.
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

  /// - Parameter drawnColumns: how wide the screen was when the line was drawn; nil: as wide as it is.
  private func cursor(drawnColumns: Int? = nil) -> CellWalk {
    let line = line
    var walk = walkToCursor(in: line, drawnColumns: drawnColumns)
    walk.stand(on: line.afterCursor.first.map(EditedLine.scalar))
    return walk
  }

  private func walkToCursor(in line: EditedLine, drawnColumns: Int? = nil) -> CellWalk {
    var walk = CellWalk(
      columns: drawnColumns ?? screenColumns, screenColumns: screenColumns, width: Self.cellWidth)
    walk.add(prompt.visible.unicodeScalars)
    for character in line.beforeCursor { walk.add(EditedLine.scalar(character)) }
    return walk
  }

  /// Clears the prompt and the line from the screen; what follows takes their place, and libedit draws them anew.
  func leaveLine() {
    let drawnColumns = screenColumns
    el_resize(editor)
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

  /// libedit may write the last character of a full row once more: it must not go to the next row.
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

  /// Draws a line anew that typing has brought to another row: the blank that a row ends with is on the screen only where it
  /// was typed.
  private func settleRow() {
    guard keys.isEmpty, prompt.visible.count + line.beforeCursor.count >= screenColumns / 2 else {
      return
    }
    let cursor = cursor()
    if cursor.row > 0, cursor.column <= 2 { redraw() }
  }

  /// Puts the cursor in the column that is meant: after a row was filled, libedit may be one off. Blanks before it that
  /// libedit has jumped over are written.
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

  /// Takes the right prompt off a line that stays on the screen: it was of its moment.
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
    let down = min(endOfLine().row, rows - 1) - min(cursor().row, rows - 1)
    put(down > 0 ? "\u{1B}[\(down)B\n" : "\n")
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

  /// After a stop the shell has put its own modes on the terminal.
  func takeModesAgain() {
    elx_set_int(editor, EL_PREP_TERM, 0)
    elx_set_int(editor, EL_PREP_TERM, 1)
    put("\u{1B}[?2004h")
  }

  /// Below what others have written meanwhile.
  func drawAgain() {
    el_resize(editor)
    put("\r\u{1B}[J")
    refresh()
  }

  func showPosted() {
    let lines = mailbox.takeAll()
    guard !lines.isEmpty else { return }
    leaveLine()
    for line in lines { put(line + "\n") }
    refresh()
  }

  /// How long `poll` may wait for the next change of the prompt; for ever where there is none.
  var millisecondsToTick: Int32 {
    guard let livePrompt else { return -1 }
    if livePrompt.isBehind() { return 0 }
    let period = max(1, livePrompt.everyMilliseconds)
    return Int32(clamping: period - monotonicMilliseconds() % period)
  }

  /// Whether the prompt has not changed for a whole period: then keys must wait for it, else it waits for them.
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
