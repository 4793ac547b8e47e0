import Foundation
import PseudoTerminal
import Testing

/// `lineedit-echo` at a terminal, with a home directory of its own.
struct EchoSession {
  static let prompt = "écho› "

  let terminal: PseudoTerminal
  let home: ScratchHome

  init(
    home: ScratchHome = ScratchHome(), kind: String = "xterm", rows: UInt16 = 24,
    columns: UInt16 = 80, more: [String: String] = [:]
  ) throws {
    self.home = home
    let environment = [
      "HOME": home.path, "TERM": kind, "NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no",
    ].merging(more) { $1 }
    terminal = try PseudoTerminal(
      builtProgram("lineedit-echo"), environment: environment, rows: rows, columns: columns)
  }

  /// Types at the prompt, once it stands there, and waits for an answer.
  @discardableResult
  func type(_ keys: String, for answer: String) throws -> String {
    try waitForPrompt()
    try terminal.send(keys)
    return try terminal.wait(for: answer)
  }

  func waitForPrompt() throws {
    try terminal.wait(for: Self.prompt)
  }
}

/// A home directory for one test, removed with it.
final class ScratchHome {
  let path = NSTemporaryDirectory() + "home-" + UUID().uuidString

  init() {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
  }
}
