import PseudoTerminal
import Testing

@testable import LineEditing

private let escape = "\u{1B}"

/// The keys of vi, where editrc asks for them.
@Suite(.serialized) struct TerminalViTests {
  private func session(editrc: String = "bind -v\n") throws -> EchoSession {
    let home = ScratchHome()
    try home.write(editrc, to: ".editrc")
    return try EchoSession(home: home)
  }

  @Test(arguments: [
    ("note un deux\(escape)\(escape)dbx\r", "note un "),
    ("one two three\(escape)\(escape)ddinext\r", "next"), ("one\(escape)d\(escape)0x\r", "ne"),
  ])
  func `an ESC too many swallows no key`(keys: String, line: String) throws {
    let session = try session()
    try session.type(keys, for: "line <\(line)> \(line.count)")
  }

  @Test func `an ESC that comes by itself leaves the mode for text, another does nothing`() throws {
    let session = try session()
    try session.type("abc", for: "c")
    try session.terminal.send(escape)
    try session.terminal.wait(for: "\u{8}")
    try session.terminal.send(escape)
    try session.terminal.send("x\r")
    try session.terminal.wait(for: "line <ab> 2")
  }

  @Test(arguments: [
    ("ab\(escape)[DX\r", "aXb"), ("ab\(escape)OD\(escape)[CX\r", "abX"),
    ("ab\(escape)[HX\(escape)[FY\r", "XabY"), ("ab\(escape)[1~\(escape)[3~X\r", "Xb"),
    ("un deux\(escape)[1;5DX\r", "un Xdeux"),
    ("ab\(escape)[15~\(escape)[1;2P\(escape)[[AX\r", "abX"),
    ("abc\(escape)\(escape)[D\(escape)[Dx\r", "bc"), ("abc\(escape)0\(escape)[Cx\r", "ac"),
    ("abc\(escape)\(escape)[15~x\r", "ab"),
  ])
  func `the arrows and their like work in both modes and leave neither`(
    keys: String, line: String
  ) throws {
    let session = try session()
    try session.type(keys, for: "line <\(line)> \(line.count)")
  }

  @Test func `the arrows bring lines back, and end a search with the line that was found`() throws {
    let session = try session()
    try session.type("first\r", for: "line <first>")
    try session.type("second\r", for: "line <second>")
    try session.type("\(escape)[A\(escape)[A\r", for: "line <first>")
    try session.type("\u{12}eco", for: "search “eco” › second")
    try session.terminal.send("\(escape)[FX\r")
    try session.terminal.wait(for: "line <secondX>")
  }

  @Test func `ESC leaves the pattern of a search by the slash`() throws {
    let session = try session()
    try session.type("first\r", for: "line <first>")
    try session.type("abc\(escape)/fi\(escape)", for: "/fi")
    try session.terminal.send("\(escape)A!\r")
    try session.terminal.wait(for: "!> ")
  }

  @Test func `a sequence that editrc binds stays bound`() throws {
    let session = try session(editrc: "bind -v\nbind \"^[[Z\" ed-move-to-beg\n")
    try session.type("ab\(escape)[ZX\r", for: "line <Xab> 3")
  }
}
