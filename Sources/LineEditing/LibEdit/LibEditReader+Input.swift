internal import CLibEdit
internal import CTerminalGuard
internal import Glibc

extension LibEditReader {
  /// Called by libedit for the next character: 1 when there is one, less than 1 when there will be none.
  func nextKey(into character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    endDrawing()
    while true {
      if let key = takeKey() {
        // Input may have ended while the rest of an escape sequence was awaited.
        guard outcome == nil else { return -1 }
        let isTyped = isTypingOn && isPlain(key) && line.afterCursor.isEmpty
        redrawBeforeDanger(key)
        if key == "\r" || key == "\n" { leaveRightPrompt() }
        // Plain typing at the end of the line draws one character; everything else may redraw the line.
        if !isTyped { beginDrawing() }
        character?.pointee = wchar_t(key.value)
        return 1
      }
      guard waitForInput(milliseconds: nil) else { return -1 }
    }
  }

  /// Waits for bytes from the keyboard; meanwhile handles signals, the live prompt and lines to show above.
  ///
  /// - Returns: false at the end of input (`outcome` then says why) and after `limit`.
  func waitForInput(milliseconds limit: Int32?) -> Bool {
    while true {
      guard settleSize() else { return false }
      var entries = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: events, events: Int16(POLLIN), revents: 0),
      ]
      let hasPosted = !posted.isEmpty
      let patience = hasPosted ? 0 : limit ?? millisecondsToTick
      let count = poll(&entries, nfds_t(entries.count), patience)
      if count < 0, errno != EINTR { return fail(errno) }
      if count == 0, limit != nil, !hasPosted { return false }
      // A resize may have been signalled after `poll` returned. A key drawn for the old window size would leave the cursor
      // in an unknown row.
      guard serveSignals() else { return false }
      if lastResize != nil { continue }
      let hasKeys = entries[0].revents != 0
      if count >= 0, !hasKeys || isTickOverdue { tickPrompt() }
      // Before the keys are read: one of them may end the line.
      showPosted()
      if hasKeys { return readKeys() }
    }
  }

  /// Waits until the window has kept its size for a while, then redraws the line once.
  ///
  /// tmux reports a size that follows the last one within 250 ms only when those are over, but has rewrapped the rows by
  /// then: anything drawn in between is drawn for the wrong size. Elsewhere this avoids a redraw for each step of a drag.
  ///
  /// - Returns: false at the end of input.
  private func settleSize() -> Bool {
    while let lastResize {
      let left = lastResize + Self.settlingMilliseconds - monotonicMilliseconds()
      guard left > 0 else {
        self.lastResize = nil
        redraw()
        return true
      }
      var entry = pollfd(fd: events, events: Int16(POLLIN), revents: 0)
      if poll(&entry, 1, Int32(clamping: left)) > 0, !serveSignals() { return false }
    }
    return true
  }

  private func readKeys() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = chunk.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
    if count > 0 {
      keys.append(chunk[..<count])
      return true
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return true }
    // EIO: the terminal was closed.
    if count == 0 || errno == EIO { return end(.end) }
    return fail(errno)
  }

  private func fail(_ error: Int32) -> Bool { end(.unreadable(errno: error)) }

  private func end(_ input: LineInput) -> Bool {
    outcome = input
    return false
  }

  private func serveSignals() -> Bool {
    let messages = waitingMessages()
    if messages.contains(UInt8(terminal_guard_continued.rawValue)) {
      takeModesAgain()
      redraw()
    }
    if messages.contains(UInt8(terminal_guard_resized.rawValue)) {
      lastResize = monotonicMilliseconds()
    }
    guard messages.contains(UInt8(terminal_guard_interrupted.rawValue)) else { return true }
    terminal_guard_forget_interrupt()
    if interruptHandler?(!line.isEmpty) == true { return true }
    leaveLineForGood(saying: "^C")
    return end(line.isEmpty ? .interrupt : .cleared)
  }

  /// Reads what the pipe of signals holds; it never blocks.
  private func waitingMessages() -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 256)
    var all: [UInt8] = []
    while true {
      let count = chunk.withUnsafeMutableBytes { read(events, $0.baseAddress, $0.count) }
      guard count > 0 else { return all }
      all += chunk[..<count]
    }
  }

  /// Works around a crash in libedit.
  ///
  /// After a cursor movement in a line taller than the screen, further typing makes libedit write past its screen buffer
  /// (seen in 3.1-20221030: 2,500 characters at 80 × 24, Ctrl-A, Ctrl-E, 200 more). A redraw before the key corrects its
  /// idea of the row. Plain typing needs no redraw, so a long paste takes linear time.
  private func redrawBeforeDanger(_ key: Unicode.Scalar) {
    repairLine()
    defer { keysSinceCommand = isPlain(key) ? keysSinceCommand + 1 : 0 }
    guard !isTypingOn, endOfLine().row >= rows - 1 else { return }
    redraw()
  }

  /// Whether enough plain characters were typed in a row that the next one can't be part of an editing command.
  private var isTypingOn: Bool {
    keysSinceCommand >= Self.keysOfCommand && (elx_is_vi(editor) == 0 || keys.count > 32)
  }

  private func isPlain(_ key: Unicode.Scalar) -> Bool {
    key.value >= 0x20 && !(0x7F...0x9F).contains(key.value)
  }

  private func repairLine() {
    guard line.isBroken else { return }
    // libedit refuses to replace the line by an empty string.
    el_wreplacestr(editor, [0x20, 0])
    el_cursor(editor, 1)
    el_deletestr(editor, 1)
    redraw()
  }
}
