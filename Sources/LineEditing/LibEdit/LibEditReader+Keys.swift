internal import CLibEdit
internal import CTerminalGuard

/// The keys that this reader handles itself; each returns libedit's code for what to do next.
extension LibEditReader {
  private static let nothingToDo = UInt8(CC_NORM)
  private static let redrawLine = UInt8(CC_REFRESH)
  private static let moveCursor = UInt8(CC_CURSOR)
  private static let leave = UInt8(CC_EOF)
  private static let beep = UInt8(CC_ERROR)

  func interruptKey(_ key: Int32) -> UInt8 {
    if interruptHandler?(!line.isEmpty) == true { return Self.nothingToDo }
    outcome = line.isEmpty ? .interrupt : .cleared
    leaveLineForGood(saying: "^C")
    return Self.leave
  }

  /// Ctrl-D: on an empty line the end, at the end of a line the list, else it deletes forwards.
  func endKey(_ key: Int32) -> UInt8 {
    let line = line
    guard !line.isEmpty else {
      outcome = .end
      leaveRightPrompt()
      put("\n")
      return Self.leave
    }
    if line.afterCursor.isEmpty { return listCandidates() }
    return deleteKey(key)
  }

  /// Deletes forwards.
  func deleteKey(_ key: Int32) -> UInt8 {
    guard !line.afterCursor.isEmpty else { return Self.beep }
    el_cursor(editor, 1)
    el_deletestr(editor, 1)
    return Self.redrawLine
  }

  // libedit's own commands stop at the last character, as vi's do, not after it.

  func rightKey(_ key: Int32) -> UInt8 {
    guard !line.afterCursor.isEmpty else { return Self.beep }
    el_cursor(editor, 1)
    return Self.moveCursor
  }

  func behindKey(_ key: Int32) -> UInt8 {
    el_cursor(editor, Int32(clamping: line.afterCursor.count))
    return Self.moveCursor
  }

  /// Replaces the letter before the cursor by its accented form.
  func accentKey(_ key: Int32) -> UInt8 {
    guard let letter = accentedLetter else { return Self.beep }
    accentedLetter = nil
    el_deletestr(editor, 1)
    insert(String(letter))
    return Self.redrawLine
  }

  func stopKey(_ key: Int32) -> UInt8 {
    withLineSetAside(terminal_guard_stop)
    return Self.nothingToDo
  }

  /// Gives the terminal to another program, then draws the line again below its output.
  func withLineSetAside<Result>(_ body: () -> Result) -> Result {
    goBelowLine()
    endEditing()
    terminal_guard_restore_terminal()
    defer {
      terminal_guard_set_editing(1)
      takeModesAgain()
      drawAgain()
    }
    return body()
  }

  func completeKey(_ key: Int32) -> UInt8 {
    switch CompletionStep(completions(), after: EditedLine.text(line.afterCursor)) {
    case .nothing:
      return Self.beep
    case .replace(let removedScalars, let removedAfter, let text):
      el_cursor(editor, Int32(clamping: removedAfter))
      el_deletestr(editor, Int32(clamping: removedScalars + removedAfter))
      insert(text)
      return Self.redrawLine
    case .list(let candidates):
      show(candidates)
      return Self.nothingToDo
    }
  }

  private func listCandidates() -> UInt8 {
    let candidates = completions().candidates
    guard !candidates.isEmpty else { return Self.beep }
    show(candidates)
    return Self.nothingToDo
  }

  private func completions() -> LineCompletions {
    guard let completer else { return .none }
    let line = line
    return completer(
      LineContext(
        beforeCursor: EditedLine.text(line.beforeCursor),
        afterCursor: EditedLine.text(line.afterCursor)))
  }

  /// Lists candidates below the line; pressed again, the next page of them.
  private func show(_ candidates: [LineCandidate]) {
    let list = CandidateList(
      columns: screenColumns, limitRows: max(2, rows / 2), width: Self.cellWidth)
    let text = EditedLine.text(line.beforeCursor)
    let first = listing.flatMap { $0.beforeCursor == text ? $0.nextRow : nil } ?? 0
    let (rows, next) = list.page(of: candidates, from: first)
    listing = next.map { (text, $0) }
    goBelowLine()
    for row in rows { put(row + "\n") }
    refresh()
  }

  /// Pasted text becomes part of the line: its line ends and tabs are spaces, other control characters go.
  func pasteKey(_ key: Int32) -> UInt8 {
    var pasted: [UInt8] = []
    var isComplete = false
    while !isComplete {
      if let rest = keys.take(upTo: PastedText.end) {
        pasted += rest
        isComplete = true
      } else {
        pasted += keys.takeAll(but: PastedText.end.count - 1)
        // The end of the paste may never come.
        isComplete = !waitForInput(milliseconds: 1_000)
      }
      // More than the limit is dropped.
      pasted.removeLast(max(0, pasted.count - limitBytes))
    }
    insert(PastedText.line(pasted))
    let lineCount = PastedText.lineCount(pasted)
    if lineCount > 1 { pasteHandler?(lineCount) }
    return outcome == nil ? Self.redrawLine : Self.leave
  }

  private func insert(_ text: String) {
    let characters = normalized(text).unicodeScalars.map { wchar_t($0.value) } + [0]
    el_winsertstr(editor, characters)
  }
}
