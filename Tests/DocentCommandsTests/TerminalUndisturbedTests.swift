import PseudoTerminal
import Testing

/// Half-typed things on the screen while requests come in above them; skipped where tmux is not installed.
@Suite(.serialized, .enabled(if: TmuxScreen.isAvailable)) struct TerminalUndisturbedTests {
  private func playing(columns: Int = 80) throws -> TerminalScreen {
    let screen = try TerminalScreen(
      ["--clock", "60x", "--viewers", "30000", "--seed", "7"], columns: columns, rows: 24)
    try screen.wait { rows, _ in rows.last?.contains("›") == true }
    return screen
  }

  /// Waits for so many requests that were not on the screen before, and for what stands below them.
  private func waitForRequests(
    _ count: Int, on screen: TerminalScreen,
    below isUndisturbed: (_ end: String, _ column: Int) -> Bool
  ) throws {
    var seen: Set<Substring> = []
    try screen.wait { rows, column in
      for row in rows {
        if let match = row.prefixMatch(of: /\x20+▸\x20\d+/) { seen.insert(match.output) }
      }
      let end = rows.suffix(4).joined()
      return seen.count >= count && isUndisturbed(end, column)
    }
  }

  @Test func `a line, its cursor in the middle, stays while requests come in`() throws {
    let screen = try playing()
    try screen.press("Enter")
    try screen.type("? 穹顶 là-haut")
    try screen.press("Left", "Left", "Left")
    var columns: Set<Int> = []
    try waitForRequests(2, on: screen) { end, column in
      columns.insert(column)
      return end.hasSuffix("› ? 穹顶 là-haut")
    }
    try screen.type("-")
    try screen.wait { rows, _ in rows.last?.hasSuffix("? 穹顶 là-h-aut") == true }
  }

  @Test func `a line of several rows stays while requests come in`() throws {
    let screen = try playing(columns: 30)
    try screen.press("Enter")
    try screen.type("? 画家的签名在哪里 et la date du tableau")
    try waitForRequests(2, on: screen) { end, _ in
      end.filter { $0 != " " }.hasSuffix("›?画家的签名在哪里etladatedutableau")
    }
    try screen.press("C-a", "C-k")
    try screen.wait { rows, _ in rows.last?.hasSuffix("›") == true }
  }

  @Test func `a search in the history stays while requests come in`() throws {
    let screen = try playing()
    try screen.type("where")
    try screen.press("Enter")
    try screen.wait { rows, _ in rows.contains { $0.contains("Enter begins it") } }
    try screen.press("Enter")
    try screen.press("C-r")
    try screen.type("her")
    try waitForRequests(2, on: screen) { end, _ in
      end.hasSuffix("search “her” › where")
    }
    try screen.press("Enter")
    try screen.wait { rows, _ in rows.contains { $0.contains("at stop 1 of 20") } }
  }

  @Test func `a list of what fits stands above the line, and the line stays`() throws {
    let screen = try playing()
    try screen.press("Enter")
    try screen.wait { rows, _ in rows.contains { $0.hasPrefix("── 1 hall") } }
    try screen.type("goto l")
    try screen.press("Tab")
    try screen.wait { rows, _ in
      rows.contains { $0.hasPrefix("leonard ") } && rows.last?.contains("› goto l") == true
    }
    try waitForRequests(2, on: screen) { end, _ in end.contains("› goto l") }
  }

  /// The clock redraws the prompt all the while, so some drawing is for a width that the window no longer has.
  @Test(arguments: [[80, 50], [80, 41, 80], [100, 90, 80, 70, 60, 50], [70, 45, 70, 45, 70]])
  func `a line stays in a window that is narrowed while it is drawn`(widths: [Int]) throws {
    let screen = try playing(columns: widths[0])
    try screen.press("Enter")
    try screen.type("? 穹顶 là-haut")
    try screen.wait { rows, _ in rows.last?.hasSuffix("› ? 穹顶 là-haut") == true }
    for columns in widths.dropFirst() {
      try screen.resize(columns: columns, rows: 24)
      try screen.wait { rows, _ in rows.last?.contains("? 穹顶 là-haut") == true }
    }
    try screen.press("BSpace")
    // A prompt of fewer than 60 columns names no stop; each ticks on only when the window has settled.
    let isNarrow = widths.last.map { $0 < 60 } ?? false
    try screen.wait { rows, _ in
      let prompts = rows.filter { $0.contains(/^\d\d:\d\d:\d\d\x20(?!not begun).*›/) }
      return prompts.count == 1 && rows.last?.hasSuffix("› ? 穹顶 là-hau") == true
        && rows.last?.contains("hall") == !isNarrow
    }
  }
}
