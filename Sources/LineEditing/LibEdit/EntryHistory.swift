internal import CLibEdit

/// The lines that the arrow keys and Ctrl-R find, and the file that outlives the run.
final class EntryHistory {
  let pointer: OpaquePointer
  let loadingFailure: HistoryError?
  private let file: HistoryFile?
  private var last: String?

  init?(file: HistoryFile?) {
    guard let pointer = history_init() else { return nil }
    self.pointer = pointer
    self.file = file
    // libedit keeps no entry at all unless it is told how many.
    elx_history_int(pointer, H_SETSIZE, Int32(clamping: file?.limitEntries ?? 2_000))
    elx_history_int(pointer, H_SETUNIQUE, 1)
    do {
      for entry in try file?.load() ?? [] {
        elx_history_enter(pointer, entry)
        last = entry
      }
      loadingFailure = nil
    } catch {
      loadingFailure = error
    }
  }

  deinit {
    history_end(pointer)
  }

  /// Keeps a line, unless it is blank or the last one again.
  func enter(_ line: String) throws(HistoryError) {
    guard line != last, line.contains(where: { !$0.isWhitespace }) else { return }
    last = line
    elx_history_enter(pointer, line)
    try file?.append(line)
  }
}
