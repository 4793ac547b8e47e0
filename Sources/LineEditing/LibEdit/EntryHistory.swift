internal import CLibEdit

/// The lines that the arrow keys and Ctrl-R find, and the file that outlives the run.
final class EntryHistory {
  let pointer: OpaquePointer
  let loadingFailure: HistoryError?
  private let file: HistoryFile?
  /// Up to where the file has been read.
  private var place: HistoryFile.Place?
  private var lastLine: String?
  /// Those of other runs too, the oldest first; at most twice what libedit keeps.
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
    var failure: HistoryError?
    do { try file?.make() } catch { failure = error }
    place = file?.end()
    // What was kept before can be read where nothing more can be written.
    do { entries = try file?.load() ?? [] } catch { failure = error }
    loadingFailure = failure
    for entry in entries { elx_history_enter(pointer, entry) }
    lastLine = entries.last
  }

  deinit {
    history_end(pointer)
  }

  /// Keeps a line, unless it is blank or the last one again.
  func enter(_ line: String) throws(HistoryError) {
    guard line != lastLine, line.contains(where: { !$0.isWhitespace }) else { return }
    lastLine = line
    keep([line])
    elx_history_enter(pointer, line)
    try file?.append(line)
  }

  /// Reads what other running programs have added to the file. Searches find it; the arrow keys show only the lines of this
  /// run and of earlier ones.
  func takeShared() {
    guard let file else { return }
    keep(file.entries(since: &place))
  }

  private func keep(_ more: [String]) {
    entries += more
    if entries.count > 2 * limitEntries { entries.removeFirst(entries.count - limitEntries) }
  }
}
