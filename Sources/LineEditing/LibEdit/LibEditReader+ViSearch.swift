internal import CLibEdit

// vi's `/`, `?`, `n` and `N`, by the same search as Ctrl-R: libedit's own hides the half-typed line, and loses it when the
// pattern is not found or the search is given up (3.1-20221030).
extension LibEditReader {
  private static let interrupt: UInt32 = 0x03
  private static let enter: Set<UInt32> = [0x0A, 0x0D]

  /// Enter takes the line that was found; ESC, Ctrl-C, Ctrl-G and Backspace give the
  /// search up; any other key acts on the line found.
  func viSearchKey(towards direction: HistorySearch.Direction) -> UInt8 {
    let before = lineNow
    history.takeShared()
    var search = HistorySearch(history.entries, towards: direction, from: before.text)
    guard let key = readPattern(of: &search, endsWhenEmpty: true) else { return UInt8(CC_EOF) }
    if Self.enter.contains(key.value) { return takeFound(search, towards: direction, before) }
    let isGivenUp = key.value == Self.interrupt || SearchKey.backspaces.contains(key.value)
    let isObeyed = !isGivenUp && isObeyed(key)
    endSearch(with: isObeyed ? nil : before)
    if isObeyed { keys.putBack(PastedText.bytes(of: key)) }
    return UInt8(CC_NORM)
  }

  /// An empty pattern repeats the last one.
  private func takeFound(
    _ search: HistorySearch, towards direction: HistorySearch.Direction,
    _ before: (text: String, cursor: Int)
  ) -> UInt8 {
    if search.pattern.isEmpty {
      endSearch(with: before)
      viSearch?.direction = direction
      return viSearchAgainKey(isReversed: false)
    }
    viSearch = (search.pattern, direction)
    endSearch(with: search.isFailing ? before : nil)
    return UInt8(search.isFailing ? CC_ERROR : CC_NORM)
  }

  func viSearchAgainKey(isReversed: Bool) -> UInt8 {
    guard let (pattern, direction) = viSearch else { return UInt8(CC_ERROR) }
    history.takeShared()
    var search = HistorySearch(
      history.entries, towards: isReversed ? direction.reversed : direction, from: lineNow.text)
    search.look(for: pattern)
    guard let found = search.found else { return UInt8(CC_ERROR) }
    leaveLine()
    setLine(found.line, cursor: found.cursor)
    refresh()
    return UInt8(CC_NORM)
  }
}
