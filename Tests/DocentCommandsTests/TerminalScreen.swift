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

  /// Waits until the rows that are written, but for the right prompt, and the cursor's column, are as asked.
  @discardableResult
  func wait(
    until isReached: (_ rows: [String], _ cursorColumn: Int) -> Bool
  ) throws -> [String] {
    try screen.wait { isReached(Self.rows($0), $0.cursorColumn) }.writtenRows
  }

  private static func rows(_ picture: TmuxScreen.Picture) -> [String] {
    var rows = picture.writtenRows
    if let last = rows.popLast() { rows.append(last.replacing(rightPrompt, with: "")) }
    return rows
  }

  /// `8 open · next venus 10:03:02, 0:26 to fill`
  static var rightPrompt: Regex<Substring> {
    /\x20+(?:\d+\x20open)?(?:(?:\x20·\x20)?(?:next(?:\x20[^ \d]\S*)?|there|begins|end)\x20\d\d:\d\d:\d\d(?:,\x20[\d:]+\x20to\x20fill)?)?$/
  }
}
