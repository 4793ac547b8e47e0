internal import CLibEdit

// Ctrl-R finds the latest line that holds what is typed, another Ctrl-R the one before it, Ctrl-S the one after it. libedit's
// own search takes a Chinese character for a control key (3.1-20221030 looks at its last eight bits only).
extension LibEditReader {
  enum SearchKey {
    static let cancel: UInt32 = 0x07
    static let backspaces: Set<UInt32> = [0x08, 0x7F]
    static let escape: UInt32 = 0x1B
    static let again: UInt32 = 0x12
    static let back: UInt32 = 0x13
  }

  /// Reads keys until one that is not part of a search, which then acts on the line that was found.
  func searchKey(_ key: Int32) -> UInt8 {
    let before = lineNow
    history.takeShared()
    var search = HistorySearch(history.entries)
    guard let key = readPattern(of: &search) else { return UInt8(CC_EOF) }
    endSearch(with: key.value == SearchKey.cancel ? before : nil)
    if isObeyed(key) { keys.putBack(PastedText.bytes(of: key)) }
    return UInt8(CC_NORM)
  }

  /// The key that ends the search; nil where none will come.
  func readPattern(
    of search: inout HistorySearch, endsWhenEmpty: Bool = false
  ) -> Unicode.Scalar? {
    isSearching = true
    draw(search)
    while let key = nextSearchKey() {
      switch key.value {
      case SearchKey.again: search.goOn()
      case SearchKey.back: search.goOn(isReversed: true)
      case let value where SearchKey.backspaces.contains(value):
        if endsWhenEmpty, search.pattern.isEmpty { return key }
        search.shorten()
      case 0x20..<0x7F, 0xA0...: search.add(key, normalized: normalized)
      default: return key
      }
      draw(search)
    }
    isSearching = false
    return nil
  }

  /// Ctrl-G and the ESC key only end the search; a key whose sequence begins with ESC also acts.
  func isObeyed(_ key: Unicode.Scalar) -> Bool {
    if key.value == SearchKey.escape {
      return keys.starts(with: "[".utf8) || keys.starts(with: "O".utf8)
    }
    return key.value != SearchKey.cancel
  }

  private func nextSearchKey() -> Unicode.Scalar? {
    var character: wchar_t = 0
    return el_wgetc(editor, &character) == 1 ? EditedLine.scalar(character) : nil
  }

  /// The search stands where the prompt stood, before the line that was found.
  private func draw(_ search: HistorySearch) {
    leaveLine()
    if let found = search.found { setLine(found.line, cursor: found.cursor) }
    setPrompt("search “\(search.pattern)”\(search.isFailing ? ": nothing" : "") › ")
    refresh()
  }

  var lineNow: (text: String, cursor: Int) {
    let line = line
    return (
      EditedLine.text(line.beforeCursor) + EditedLine.text(line.afterCursor),
      line.beforeCursor.count
    )
  }

  func endSearch(with line: (text: String, cursor: Int)?) {
    leaveLine()
    if let line { setLine(line.text, cursor: line.cursor) }
    isSearching = false
    setPrompts(livePrompt?.text() ?? promptOfLine)
    refresh()
  }

  /// - Parameter cursor: in scalars.
  func setLine(_ text: String, cursor: Int) {
    el_cursor(editor, Int32(clamping: line.afterCursor.count))
    el_deletestr(editor, Int32(clamping: line.beforeCursor.count))
    el_winsertstr(editor, text.unicodeScalars.map { wchar_t($0.value) } + [0])
    el_cursor(editor, Int32(clamping: cursor - text.unicodeScalars.count))
  }
}
