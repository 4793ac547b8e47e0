import Foundation
import PseudoTerminal
import Testing

/// A log that can't be written for a while, or to the end, while a person rehearses.
@Suite(.serialized) struct TerminalLogTests {
  private let home = Scratch()
  private var log: String { home.path + "/run.jsonl" }

  /// A rehearsal whose files may not grow beyond a kibibyte, with a note that goes beyond.
  private func rehearsalBeyondLimit() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      "/bin/sh",
      [
        "-c", "ulimit -S -f 2; exec \"$@\"", "sh", BuiltDocent.path, "rehearse", BuiltDocent.tour,
        "--log", log,
      ], environment: home.environment(kind: "xterm", [:]))
    try terminal.wait(for: "› ")
    try terminal.send("\r")
    try terminal.wait(for: "── 1 hall")
    try terminal.wait(for: "› ")
    try terminal.send("note \(Self.note)\r")
    try terminal.wait(for: "The log can't be written: File too large. It is kept here")
    return terminal
  }

  private static let note = String(repeating: "lune ", count: 300) + "fin"

  private func resumed() throws -> (output: Data, error: String, status: Int32) {
    try BuiltDocent.run(
      ["rehearse", BuiltDocent.tour, "--resume", log], input: "where\n")
  }

  @Test func `a log that could not be written is told at once, and whole once it can be`() throws {
    let terminal = try rehearsalBeyondLimit()
    terminal.liftFileLimit()
    try terminal.wait(for: "The log is written again: nothing of it is lost.")
    try terminal.send("\u{04}")
    try terminal.wait(for: "to go on: docent rehearse")
    #expect(try terminal.waitForEnd() == .exited(0))
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.matches(of: /can't be written/).count == 1)
    let resumed = try resumed()
    #expect(resumed.status == 0)
    #expect(!resumed.error.contains("cut off"))
    let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    #expect(lines.count { $0.contains("\"text\":\"\(Self.note)\"") } == 1)
  }

  @Test func `a log that lacks its end is no way to go on, and what it has can be resumed`() throws
  {
    let terminal = try rehearsalBeyondLimit()
    try terminal.wait(for: "› ")
    try terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(74))
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.contains("File too large; it lacks the end of this run"))
    #expect(!output.contains("to go on:"))
    let resumed = try resumed()
    #expect(resumed.status == 0)
    #expect(resumed.error.contains("its last line is cut off, and left out"))
    #expect(String(decoding: resumed.output, as: UTF8.self).contains("at stop 1 of 20, hall"))
  }
}
