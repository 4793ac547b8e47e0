import PseudoTerminal

/// A rehearsal on a screen, in tmux.
struct TerminalScreen {
  let screen: TmuxScreen
  private let home = Scratch()

  init(
    _ options: [String] = ["--clock", "manual"], tour: String = BuiltDocent.tour, columns: Int,
    rows: Int
  ) throws {
    screen = try TmuxScreen(
      [BuiltDocent.path, "rehearse", tour] + options,
      environment: ["HOME": home.path, "NO_COLOR": "1"], columns: columns, rows: rows)
  }

  func type(_ text: String) throws { try screen.type(text) }

  func press(_ keys: String...) throws { try screen.press(keys) }

  func resize(columns: Int, rows: Int) throws { try screen.resize(columns: columns, rows: rows) }

  /// Waits until the rows that are written, and the cursor's column, are as asked.
  @discardableResult
  func wait(
    until isReached: (_ rows: [String], _ cursorColumn: Int) -> Bool
  ) throws -> [String] {
    try screen.wait { isReached($0.writtenRows, $0.cursorColumn) }.writtenRows
  }
}
