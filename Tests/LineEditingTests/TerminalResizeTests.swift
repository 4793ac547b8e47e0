import Foundation
import PseudoTerminal
import Testing

/// What stands on the screen after its window has changed; skipped where tmux is not installed.
@Suite(.serialized, .enabled(if: TmuxScreen.isAvailable)) struct TerminalResizeTests {
  /// The terminal has broken the rows by then: the cursor stands behind 月, which is alone on the second.
  @Test func `a key that comes with another width waits until the line is drawn for it`() throws {
    let home = Scratch()
    let screen = try TmuxScreen(
      [builtProgram("lineedit-echo")], environment: ["HOME": home.path, "NO_COLOR": "1"],
      columns: 80, rows: 4)
    for _ in 1...3 { try screen.press("Enter") }
    try screen.wait { $0.rows == ["line <> 0", "écho›", "line <> 0", "écho›"] }
    let line = "lent" + String(repeating: "x", count: 19)
    try screen.type(line + "月")
    try screen.wait { $0.rows.last == "écho› \(line)月" }
    try screen.press("Tab")
    try screen.wait { _ in FileManager.default.fileExists(atPath: home.path + "/asked") }
    try screen.resize(columns: 30, rows: 4)
    try screen.wait { $0.rows == ["écho›", "line <> 0", "écho› \(line)", "月"] }
    try screen.press("BSpace")
    try home.write("", to: "answered")
    try screen.wait {
      $0.writtenRows.suffix(2) == ["line <> 0", "écho› \(line)"] && $0.cursorColumn == 29
    }
  }

  /// The terminal breaks the row where the line ends: the cursor, with blanks behind it, stands at the start of the second.
  @Test(arguments: [28, 29, 30])
  func `a window about as wide as the line keeps no old one, where a right prompt was drawn`(
    _ columns: Int
  ) throws {
    let home = Scratch()
    let screen = try TmuxScreen(
      [builtProgram("lineedit-echo")], environment: ["HOME": home.path, "NO_COLOR": "1"],
      columns: 80, rows: 8)
    for _ in 1...3 { try screen.press("Enter") }
    try screen.type("right")
    try screen.press("Enter")
    let line = String(repeating: "x", count: 23)
    try screen.type(line)
    try screen.wait { picture in
      picture.cursorColumn == 29 && picture.writtenRows.last?.hasSuffix("à droite") == true
    }
    try screen.resize(columns: columns, rows: 8)
    try screen.wait { picture in
      picture.columns == columns && !picture.rows.contains { $0.contains("droite") }
        && picture.rows.count { $0.hasPrefix("écho› x") } == 1
    }
  }
}
