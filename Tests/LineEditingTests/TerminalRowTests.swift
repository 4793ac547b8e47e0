import Foundation
import PseudoTerminal
import Testing

/// A line that just fills its rows; skipped where tmux is not installed.
@Suite(.serialized, .enabled(if: TmuxScreen.isAvailable)) struct TerminalRowTests {
  private func screen(_ home: Scratch) throws -> TmuxScreen {
    let screen = try TmuxScreen(
      [builtProgram("lineedit-echo")], environment: ["HOME": home.path, "NO_COLOR": "1"],
      columns: 30, rows: 10)
    try screen.wait { $0.writtenRows == ["écho›"] }
    return screen
  }

  @Test(arguments: ["x", "月", " "])
  func `a line that fills its row leaves none empty when it is entered`(last: String) throws {
    let home = Scratch()
    let screen = try screen(home)
    let width = last == "月" ? 2 : 1
    let line = String(repeating: "x", count: 24 - width) + last
    try screen.type(line)
    try screen.press("Enter")
    try screen.type("b")
    try screen.press("Enter")
    let first = try screen.wait { $0.writtenRows.last == "écho›" && $0.rows.contains("line <b> 1") }
    let shown = last == " " ? String(line.dropLast()) : line
    #expect(first.rows[0] == "écho› \(shown)")
    #expect(first.rows[1].hasPrefix("line <xxxx"))
  }

  @Test func `nor does one that is listed for, or one with the cursor in it`() throws {
    let home = Scratch()
    let screen = try screen(home)
    let line = String(repeating: "x", count: 19) + " lava"
    try screen.type(line)
    try screen.press("Tab")
    try screen.wait {
      $0.writtenRows == ["écho› \(line)", "lavacourt   lavandière", "écho› \(line)"]
    }
    try screen.press("Left")
    try screen.press("Enter")
    let entered = try screen.wait { $0.writtenRows.last == "écho›" }
    #expect(entered.rows[2...4] == ["écho› \(line)", "line <\(line)", "> 24"])
  }
}
