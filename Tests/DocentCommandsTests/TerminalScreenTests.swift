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
      rows.contains { $0.hasPrefix("── 1 hall") } && rows.last?.contains("on time") == true
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

  /// Wide characters that fit on no row's end, rows that are full at one of the widths, blanks where a row ends.
  private static let artist = "? la signature de l'artiste, 在哪里"
  private static let signature = "? 画家的签名在哪里？右下角吗？"
  private static let painter = "? où est le nom du peintre ici"
  private static let blanks = "? 月亮  亮的 是  什么  a  b"

  /// A window's edge that is dragged gives many widths, of which a program in tmux hears every 250 ms.
  @Test(arguments: [
    ([80, 30], artist), ([30, 80], signature), ([80, 20], painter), ([61, 60], blanks),
    ([40, 39, 41, 40], signature), ([80, 33, 50, 21, 79], artist), ([24, 80, 24], signature),
    ([51, 22, 23, 24, 25, 26, 27, 28, 29, 30], painter),
    ([35, 34, 33, 32, 31, 30, 29, 28, 27, 26], blanks),
  ])
  func `in a window of another width the prompt stands once, below what stood above it`(
    _ widths: [Int], _ line: String
  ) throws {
    let screen = try TerminalScreen(columns: widths[0], rows: 30)
    try screen.wait { rows, _ in rows.last?.contains("›") == true }
    try screen.press("Enter")
    let prompt = widths[0] < 60 ? "10:00:00·ontime›" : "10:00:00hall·ontime›"
    // A wide window has a right prompt until something is typed.
    try screen.wait { rows, _ in Self.text(rows).contains("mi-automne!\(prompt)") }
    try screen.type(line)
    let typed = line.filter { $0 != " " }
    try screen.wait { rows, _ in Self.text(rows).hasSuffix(typed) }
    for columns in widths.dropFirst() { try screen.resize(columns: columns, rows: 30) }
    try screen.press("BSpace")
    try screen.wait { rows, _ in
      Self.text(rows).hasSuffix("mi-automne!\(prompt)\(typed.dropLast())")
    }
  }

  @Test(arguments: [(20, 10), (40, 20)])
  func `a small window is enough`(columns: Int, rows: Int) throws {
    let screen = try TerminalScreen(columns: columns, rows: rows)
    try screen.wait { rows, _ in Self.text(rows).hasSuffix("notbegun›") }
    try screen.press("Enter")
    try screen.wait { rows, _ in Self.text(rows).hasSuffix("10:00:00·ontime›") }
    try screen.type("? 穹顶上画的是什么")
    try screen.wait { rows, _ in Self.text(rows).hasSuffix("›?穹顶上画的是什么") }
    try screen.press("C-a", "C-d", "C-d", "C-e", "BSpace", "BSpace", "BSpace")
    try screen.wait { rows, _ in Self.text(rows).hasSuffix("›穹顶上画的") }
    try screen.press("C-u")
    try screen.type("plan")
    try screen.press("Enter")
    let shown = try screen.wait { rows, _ in
      Self.text(rows).contains("ontime10:00:00·ontime›")
    }
    #expect(shown.contains { $0.contains(/[a-z]+ +\d\d:\d\d:\d\d/) })
    #expect(shown.contains { $0.contains("all:") })
  }

  /// Without spaces: rows end where the terminal breaks them.
  private static func text(_ rows: [String]) -> String { rows.joined().filter { $0 != " " } }
}
