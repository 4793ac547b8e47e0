import Foundation
import PseudoTerminal

/// A rehearsal in a tmux server of its own: what a person would see.
final class TerminalScreen {
  static let isAvailable = tmuxPath != nil
  private static let tmuxPath = ["/usr/bin/tmux", "/usr/local/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let name = "docent-" + UUID().uuidString
  private let home = Scratch()

  init(columns: Int, rows: Int) throws {
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env", "-u",
      "COLUMNS", "-u", "LINES", "HOME=\(home.path)", "NO_COLOR=1", BuiltDocent.path, "rehearse",
      BuiltDocent.tour, "--clock", "manual",
    ])
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// Keys by tmux's names: `Enter`, `C-c`, `Left`.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Waits until the screen is as asked, and gives its rows.
  @discardableResult
  func wait(
    seconds: Double = 20, until isReached: (_ rows: [String], _ cursorColumn: Int) -> Bool
  ) throws -> [String] {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var rows: [String] = []
    while Date() < deadline {
      let column = try tmux(["display-message", "-p", "#{cursor_x}"])
      rows = try tmux(["capture-pane", "-p"]).split(whereSeparator: \.isNewline).map(String.init)
      if isReached(rows, Int(column.filter(\.isNumber)) ?? -1) { return rows }
    }
    throw Failure(description: "the screen stays:\n" + rows.joined(separator: "\n"))
  }

  /// At a pseudo-terminal: Foundation's `Process` takes the server that a client leaves behind for the client.
  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let client = try PseudoTerminal(
      Self.tmuxPath ?? "", ["-u", "-L", name] + arguments,
      environment: ["TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"])
    try client.waitForEnd()
    return String(decoding: client.output, as: UTF8.self)
  }
}
