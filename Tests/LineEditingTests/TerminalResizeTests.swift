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
}
