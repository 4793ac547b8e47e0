internal import CLibEdit

/// The lines that the arrow keys and Ctrl-R find, and the file that outlives the run.
final class EntryHistory {
  let pointer: OpaquePointer
  let loadingFailure: HistoryError?
  private let file: HistoryFile?
  /// The oldest first; at most twice what libedit keeps.
  private(set) var entries: [String] = []
  private let limitEntries: Int

  init?(file: HistoryFile?) {
    guard let pointer = history_init() else { return nil }
    self.pointer = pointer
    self.file = file
    // libedit keeps no entry at all unless it is told how many.
    limitEntries = file?.limitEntries ?? 2_000
    elx_history_int(pointer, H_SETSIZE, Int32(clamping: limitEntries))
    elx_history_int(pointer, H_SETUNIQUE, 1)
    do {
      for entry in try file?.load() ?? [] {
        elx_history_enter(pointer, entry)
        entries.append(entry)
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
    guard line != entries.last, line.contains(where: { !$0.isWhitespace }) else { return }
    entries.append(line)
    if entries.count > 2 * limitEntries { entries.removeFirst(limitEntries) }
    elx_history_enter(pointer, line)
    try file?.append(line)
  }
}
