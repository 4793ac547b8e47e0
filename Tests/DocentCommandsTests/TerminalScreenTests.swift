import PseudoTerminal
import Testing

/// What stands on the screen, cell by cell; skipped where tmux is not installed.
@Suite(.serialized, .enabled(if: TmuxScreen.isAvailable)) struct TerminalScreenTests {
  @Test(arguments: [80, 40])
  func `a heading stands on one row and the text within the width`(columns: Int) throws {
    let screen = try TerminalScreen(columns: columns, rows: 30)
    try screen.wait { rows, _ in rows.last?.contains("›") == true }
    try screen.press("Enter")
    let rows = try screen.wait { rows, _ in
      rows.contains { $0.hasPrefix("── 1 hall") } && rows.last?.contains("hall") == true
        && rows.last?.contains("›") == true
    }
    // A row that the terminal had to break would begin in the first column.
    let text = rows.drop { !$0.hasPrefix("── 1 hall") }.dropFirst().dropLast()
    #expect(text.allSatisfy { $0.hasPrefix(" ") || $0.hasSuffix("›") })
  }

  @Test func `the cursor stands behind wide characters and moves by whole ones`() throws {
    let screen = try TerminalScreen(columns: 80, rows: 24)
    try screen.wait { rows, _ in rows.last?.contains("›") == true }
    let prompt = "10:00:00 not begun › ".count
    try screen.type("? 月亮")
    try screen.wait { rows, column in
      rows.last?.hasSuffix("› ? 月亮") == true && column == prompt + 6
    }
    try screen.press("Left")
    try screen.wait { _, column in column == prompt + 4 }
    try screen.press("BSpace")
    try screen.wait { rows, column in
      rows.last?.hasSuffix("› ? 亮") == true && column == prompt + 2
    }
  }

  @Test func `a narrower window keeps the half-typed line`() throws {
    let screen = try TerminalScreen(columns: 80, rows: 24)
    try screen.wait { rows, _ in rows.last?.contains("›") == true }
    try screen.type("? où est la signature")
    try screen.wait { rows, _ in rows.last?.hasSuffix("signature") == true }
    try screen.resize(columns: 40, rows: 24)
    try screen.wait { rows, _ in rows.suffix(2).joined().hasSuffix("? où est la signature") }
    try screen.press("Enter")
    try screen.wait { rows, _ in rows.contains { $0.contains("request 1") } }
  }

  @Test(arguments: [(80, 30), (30, 80), (80, 20), (61, 60)])
  func `in a window of another width the prompt stands once, below what stood above it`(
    _ before: Int, _ after: Int
  ) throws {
    let screen = try TerminalScreen(columns: before, rows: 30)
    try screen.wait { rows, _ in rows.last?.contains("›") == true }
    try screen.press("Enter")
    try screen.wait { rows, _ in Self.text(rows).hasSuffix("hall·ontime›") }
    // No row is full at any of these widths: a key that comes after the terminal has broken the rows anew, but before
    // the program is told, would leave the cursor on a row that nobody can know.
    try screen.type("? la signature de l'artiste, 在哪")
    try screen.wait { rows, _ in Self.text(rows).hasSuffix("在哪") }
    try screen.resize(columns: after, rows: 30)
    try screen.press("BSpace")
    try screen.wait { rows, _ in
      Self.text(rows).hasSuffix(
        "mi-automne!10:00:00hall·ontime›?lasignaturedel'artiste,在")
    }
  }

  /// Without spaces: rows end where the terminal breaks them.
  private static func text(_ rows: [String]) -> String { rows.joined().filter { $0 != " " } }
}
