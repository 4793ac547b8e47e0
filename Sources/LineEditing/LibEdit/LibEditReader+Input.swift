internal import CLibEdit
internal import CTerminalGuard
internal import Glibc

extension LibEditReader {
  /// libedit's way to a key: 1 and the character, or less where none will come.
  func nextKey(into character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    endDrawing()
    while true {
      if let key = takeKey() {
        // It may have ended while the rest of a sequence was waited for.
        guard outcome == nil else { return -1 }
        let isTyped = isTypingOn && isPlain(key) && line.afterCursor.isEmpty
        redrawBeforeDanger(key)
        if key == "\r" || key == "\n" { leaveRightPrompt() }
        // What is typed at the line's end is written once.
        if !isTyped { beginDrawing() }
        character?.pointee = wchar_t(key.value)
        return 1
      }
      guard waitForInput(milliseconds: nil) else { return -1 }
    }
  }

  /// Waits for bytes of the keyboard, and serves whatever else happens meanwhile.
  ///
  /// - Returns: false where no more will come, `outcome` says why, or where the time is over.
  func waitForInput(milliseconds limit: Int32?) -> Bool {
    while true {
      guard settleSize() else { return false }
      var entries = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: events, events: Int16(POLLIN), revents: 0),
        pollfd(fd: mailbox.wakeUpDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&entries, nfds_t(entries.count), limit ?? millisecondsToTick)
      if count < 0, errno != EINTR { return fail(errno) }
      if count == 0, limit != nil { return false }
      // A signal may have come after `poll` looked. No key is drawn for a window that is no more: after it, nobody could tell
      // in which row the cursor is.
      guard serveSignals() else { return false }
      if lastResize != nil { continue }
      let hasKeys = entries[0].revents != 0
      if count >= 0, !hasKeys || isTickOverdue { tickPrompt() }
      // What the tick posted comes before the line that a key may end.
      if livePrompt != nil || entries[2].revents != 0 { showPosted() }
      if hasKeys { return readKeys() }
    }
  }

  /// Waits until the window has kept its size for a while, then draws the line for it.
  ///
  /// tmux tells of a size that comes within 250 ms of the last one only after those, and has broken the rows for it already:
  /// whatever is drawn until then is drawn for a size that is no more. Nor are others in need of a line for each step of a
  /// window's edge.
  ///
  /// - Returns: false where nothing more will come.
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
    // A terminal that has gone answers EIO.
    if count == 0 || errno == EIO { return end(.end) }
    return fail(errno)
  }

  private func fail(_ error: Int32) -> Bool { end(.unreadable(errno: error)) }

  private func end(_ input: LineInput) -> Bool {
    outcome = input
    return false
  }

  private func serveSignals() -> Bool {
    let messages = drain(events)
    if messages.contains(UInt8(terminal_guard_continued.rawValue)) {
      takeModesAgain()
      redraw()
    }
    if messages.contains(UInt8(terminal_guard_resized.rawValue)) {
      lastResize = monotonicMilliseconds()
    }
    guard messages.contains(UInt8(terminal_guard_interrupted.rawValue)) else { return true }
    terminal_guard_forget_interrupt()
    if interruptHandler?() == true { return true }
    leaveLineForGood(saying: "^C")
    return end(line.isEmpty ? .interrupt : .cleared)
  }

  /// Keeps libedit from a crash of its own.
  ///
  /// After a move in a line that is taller than the screen, typing on writes past its screen buffer (seen in
  /// 3.1-20221030: 2,500 characters at 80 × 24, Ctrl-A, Ctrl-E, 200 more). A redraw before the key sets its row right.
  /// Plain typing needs none, so a long paste stays linear.
  private func redrawBeforeDanger(_ key: Unicode.Scalar) {
    repairLine()
    defer { keysSinceCommand = isPlain(key) ? keysSinceCommand + 1 : 0 }
    guard !isTypingOn, endOfLine().row >= rows - 1 else { return }
    redraw()
  }

  /// Whether the last keys were characters for the line, so that the next one is no part of a command.
  private var isTypingOn: Bool {
    keysSinceCommand >= Self.keysOfCommand && (elx_is_vi(editor) == 0 || keys.count > 32)
  }

  private func isPlain(_ key: Unicode.Scalar) -> Bool {
    key.value >= 0x20 && !(0x7F...0x9F).contains(key.value)
  }

  private func repairLine() {
    guard line.isBroken else { return }
    // An empty string would be refused.
    el_wreplacestr(editor, [0x20, 0])
    el_cursor(editor, 1)
    el_deletestr(editor, 1)
    redraw()
  }
}
