import Foundation
import PseudoTerminal
import Testing

/// Tab, through a real pseudo-terminal.
@Suite(.serialized) struct TerminalCompletionTests {
  private func rehearsal(files: [String] = []) throws -> TerminalRehearsal {
    let home = Scratch()
    let tour = home.path + "/t.tour"
    try """
    tour essai "Essai"
      speaks zh
      captions fr
    room 大厅 "Grand hall"
      zh "大厅里"
    work monet "Soleil couchant"
      zh "落日"
      in 大厅
      detail signature "signature"
        zh "签名"
      detail reflet "reflet"
    stop 大厅
      zh> 大家好。
    stop monet
      zh> 请看。
    """.write(toFile: tour, atomically: true, encoding: .utf8)
    for file in files { _ = try home.file(file, holding: "where\n") }
    return try TerminalRehearsal(tour: tour, home: home)
  }

  @Test(arguments: [
    ("whe\t", "where "), ("goto mo\t", "goto monet "), ("goto 大\t", "goto 大厅 "),
    ("goto \"mo\t", "goto \"monet\" "), ("goto «大\t", "goto «大厅» "),
    ("goto 落\t", "goto 落日 "), ("goto “Sol\t", "goto “Soleil couchant” "),
    ("goto monet\u{1B}[D\u{1B}[D\u{1B}[D\t", "goto monet "),
    ("goto \"monet\"\u{1B}[D\u{1B}[D\u{1B}[D\t", "goto \"monet\" "),
    ("show mon\t", "show monet"), ("language f\t", "language fr "),
  ])
  func `a name or a title is completed, in any script, quoted or not`(
    keys: String, completed: String
  ) throws {
    let rehearsal = try rehearsal()
    try rehearsal.type(keys + "\r", for: "\r\n")
    try rehearsal.type("\u{04}", for: "\u{1B}[?2004l")
    #expect(try rehearsal.terminal.waitForEnd() == .exited(0))
    let path = rehearsal.home.path + "/.local/state/docent/history"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == completed + "\n")
    #expect(!rehearsal.output.contains("There is no"))
  }

  @Test func `a detail of what is on show is completed, and several are listed with their titles`()
    throws
  {
    let rehearsal = try rehearsal()
    try rehearsal.type("goto monet\r", for: "请看")
    try rehearsal.type("show sig\t\r", for: "▸ show signature")
    try rehearsal.type("show \t", for: "signature  signature\r\n")
    try rehearsal.terminal.wait(for: "reflet     reflet\r\n")
    try rehearsal.terminal.wait(for: "› show ")
  }

  @Test func `a list has no quote that was typed`() throws {
    let rehearsal = try rehearsal()
    try rehearsal.type("goto \"\t", for: "\r\n大厅   Grand hall\r\nmonet  Soleil couchant\r\n")
  }

  @Test func `a file of the home directory is completed, and its commands are carried out`() throws
  {
    let rehearsal = try rehearsal(files: ["été.txt"])
    try rehearsal.type("script ~/é\t\r", for: "› where\r\n")
    try rehearsal.terminal.wait(for: "Enter begins it")
  }

  @Test func `a file is completed, and its commands are carried out`() throws {
    let home = Scratch()
    _ = try home.file("des commandes 一.txt", holding: "where\nnote fait\nnonsense\nwhere\n")
    let rehearsal = try TerminalRehearsal(home: home)
    try rehearsal.type("script \(home.path)/des\t\r", for: "› where\r\n")
    try rehearsal.terminal.wait(for: "Enter begins it")
    try rehearsal.terminal.wait(for: "› nonsense\r\n")
    try rehearsal.terminal.wait(for: "Line 3: there is no command “nonsense”")
    try rehearsal.type("script \"\(home.path)/des\t", for: "一.txt\" ")
    try rehearsal.terminal.send("\u{15}script \(home.path)/none\r")
    try rehearsal.terminal.wait(for: "/none: ")
  }
}
