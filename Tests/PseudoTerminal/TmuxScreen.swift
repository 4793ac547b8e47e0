internal import Foundation
internal import Glibc

/// A program in a tmux server of its own: what a person would see of it.
public final class TmuxScreen {
  public static let isAvailable = tmuxPath != nil
  private static let tmuxPath = ["/usr/bin/tmux", "/usr/local/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// The screen at one moment.
  public struct Picture: Equatable, Sendable, CustomStringConvertible {
    /// Without spaces at their ends.
    public let rows: [String]
    /// From 0.
    public let cursorRow: Int
    public let cursorColumn: Int
    /// The program's number.
    public let process: Int32
    public let columns: Int

    /// Up to the last one that is not empty.
    public var writtenRows: [String] {
      Array(rows.prefix((rows.lastIndex { !$0.isEmpty } ?? -1) + 1))
    }

    public var description: String {
      let facts = "\(columns) columns, cursor in row \(cursorRow), column \(cursorColumn):\n"
      return facts + rows.map { "|\($0)\n" }.joined()
    }
  }

  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private let name = "screen-" + UUID().uuidString

  /// The server ends with this process, however that ends.
  ///
  /// - Parameter environment: beside what tmux sets itself.
  public init(
    _ command: [String], environment: [String: String] = [:], columns: Int, rows: Int
  ) throws {
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    try tmux(
      [
        "-f", "/dev/null", "set-option", "-g", "status", "off", ";", "new-session", "-d", "-x",
        "\(columns)", "-y", "\(rows)", "env", "-u", "COLUMNS", "-u", "LINES",
      ] + variables + command + [";", "run-shell", "-b", Self.watch])
  }

  /// For the server's shell: a test that is killed runs no `deinit`.
  private static var watch: String {
    "while kill -0 \(getpid()); do sleep 1; done; \(tmuxPath ?? "tmux") kill-server"
  }

  /// The program is killed first: one that is hung up may still write to a directory that its test is about to remove.
  deinit {
    if let process = try? picture().process, process > 1 { kill(process, SIGKILL) }
    _ = try? tmux(["kill-server"])
  }

  public func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// Keys by tmux's names: `Enter`, `C-c`, `Left`.
  public func press(_ keys: [String]) throws { try tmux(["send-keys"] + keys) }

  public func press(_ keys: String...) throws { try press(keys) }

  /// As a terminal pastes, with the marks that it puts around it.
  public func paste(_ text: String) throws {
    try tmux(["set-buffer", text, ";", "paste-buffer", "-p"])
  }

  public func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  public func picture() throws -> Picture {
    let facts = "#{cursor_y} #{cursor_x} #{pane_pid} #{pane_width}"
    let text = try tmux(["display-message", "-p", facts, ";", "capture-pane", "-p"])
    var rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    let numbers = rows.removeFirst().split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 4 else { throw Failure(description: "tmux has no screen: \(text)") }
    if rows.last?.isEmpty == true { rows.removeLast() }
    return Picture(
      rows: rows, cursorRow: numbers[0], cursorColumn: numbers[1],
      process: Int32(clamping: numbers[2]), columns: numbers[3])
  }

  /// Waits until the screen is as asked, and gives it.
  @discardableResult
  public func wait(
    seconds: Double = 20, until isReached: (Picture) -> Bool
  ) throws -> Picture {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var picture = try picture()
    while !isReached(picture) {
      guard Date() < deadline else {
        throw Failure(description: "the screen stays, \(picture)")
      }
      usleep(5_000)
      picture = try self.picture()
    }
    return picture
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
