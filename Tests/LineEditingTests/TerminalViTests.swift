import PseudoTerminal
import Testing

@testable import LineEditing

private let escape = "\u{1B}"

/// The keys of vi, where editrc asks for them.
@Suite(.serialized) struct TerminalViTests {
  private func session(editrc: String = "bind -v\n") throws -> EchoSession {
    let home = Scratch()
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

  @Test func `a search by the slash shows the half-typed line, and what is found`() throws {
    let session = try session()
    try session.type("première\r", for: "line <première>")
    try session.type("abc\(escape)/", for: "search “” › abc")
    try session.terminal.send("pre")
    try session.terminal.wait(for: "search “pre” › première")
    try session.terminal.send("\r")
    try session.terminal.wait(for: "\(EchoSession.prompt)première")
    try session.terminal.send("A!\r")
    try session.terminal.wait(for: "line <première!>")
  }

  @Test(arguments: [
    "/fi\(escape)", "/fi\u{07}", "/fi\u{03}", "/f\u{7F}\u{7F}", "/zz\r", "/\r", "?fi\(escape)", "n",
    "N",
  ])
  func `a search that is given up, or finds nothing, leaves the half-typed line`(
    keys: String
  ) throws {
    let session = try session()
    try session.type("first\r", for: "line <first>")
    try session.type("abc\(escape)0\(keys)", for: "a")
    try session.terminal.send("x\r")
    try session.terminal.wait(for: "line <bc> 2")
  }

  @Test(arguments: [
    ("/note\r", "note trois"), ("/note\rnn", "note un"), ("/note\rnnN", "note deux"),
    ("/note\rnnn", "note un"), ("?note\r", "note un"), ("?note\rn", "note deux"),
    ("?note\rnN", "note un"), ("/note\r/\r", "note deux"), ("/note\r/\r?\r", "note trois"),
    ("kk/note\r", "note un"), ("/PLAN\rx", "lan 月"), ("/月\rx", "plan "),
  ])
  func `a search goes to older lines, or newer ones, and n and N go on`(
    keys: String, line: String
  ) throws {
    let session = try session()
    for entry in ["note un", "plan 月", "note deux", "note trois"] {
      try session.type(entry + "\r", for: "line <\(entry)>")
    }
    try session.type("\(escape)\(keys)\r", for: "line <\(line)>")
  }

  private func editing(with editor: String) throws -> EchoSession {
    let home = Scratch()
    try home.write("bind -v\n", to: ".editrc")
    return try EchoSession(home: home, more: ["EDITOR": editor, "PATH": "/usr/bin:/bin"])
  }

  @Test func `a line that comes out of an editor is shown and entered`() throws {
    let session = try editing(with: "sed -i s/trois/deux/")
    let shown = try session.type("un trois\(escape)v", for: "line <un deux> 7")
    #expect(shown.contains("\(EchoSession.prompt)un deux"))
  }

  @Test(arguments: [
    ("false", "un"), ("truncate -s 0", ""), ("sed -i p", "un un"), ("sed -i 1i/", "/ un"),
  ])
  func `an editor that fails, or leaves no line or several, enters none`(
    editor: String, line: String
  ) throws {
    let session = try editing(with: editor)
    try session.type("un\(escape)v", for: "\r\n")
    try session.terminal.wait(for: EchoSession.prompt + line)
    try session.terminal.send("A!\r")
    try session.terminal.wait(for: "line <\(line)!>")
  }

  @Test func `a sequence that editrc binds stays bound`() throws {
    let session = try session(editrc: "bind -v\nbind \"^[[Z\" ed-move-to-beg\n")
    try session.type("ab\(escape)[ZX\r", for: "line <Xab> 3")
  }
}
