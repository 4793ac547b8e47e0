import Foundation
import PseudoTerminal
import Testing

@testable import LineEditing

/// A directory of its own for one test, removed with it.
private final class Scratch {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "history-" + UUID().uuidString
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(limitEntries: Int = 100) -> HistoryFile {
    HistoryFile(path: path + "/state/docent/history", limitEntries: limitEntries)
  }
}

@Test func `entries come back as they were, with line ends and backslashes`() throws {
  let scratch = Scratch()
  let entries = ["next", "? où est la \\n signature", "哥特\n厅\\", "a\\\\b"]
  for entry in entries { try scratch.file().append(entry) }
  #expect(try scratch.file().load() == entries)
}

@Test func `there is no history before the first entry`() throws {
  #expect(try Scratch().file().load() == [])
}

@Test func `the file and its directories are for their owner alone`() throws {
  let scratch = Scratch()
  try scratch.file().append("next")
  let permissions = try ["/state", "/state/docent", "/state/docent/history"].map {
    try FileManager.default.attributesOfItem(atPath: scratch.path + $0)[.posixPermissions] as? Int
  }
  #expect(permissions == [0o700, 0o700, 0o600])
}

@Test(arguments: [true, false])
func `a file that others can read is taken away from them`(isAppended: Bool) throws {
  let scratch = Scratch()
  try scratch.file().append("next")
  let path = scratch.file().path
  try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
  if isAppended { try scratch.file().append("where") } else { _ = try scratch.file().load() }
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  #expect(attributes[.posixPermissions] as? Int == 0o600)
}

@Test func `a history that leads to a device leaves the device as it is`() throws {
  let before = try FileManager.default.attributesOfItem(atPath: "/dev/null")
  try HistoryFile(path: "/dev/null").append("next")
  let after = try FileManager.default.attributesOfItem(atPath: "/dev/null")
  #expect(after[.posixPermissions] as? Int == before[.posixPermissions] as? Int)
}

@Test func `what another run adds is found from the place where one stands`() throws {
  let scratch = Scratch()
  let file = scratch.file(limitEntries: 2)
  var place = file.end()
  #expect(place == nil)
  try file.append("a")
  #expect(file.entries(since: &place) == ["a"])
  #expect(file.entries(since: &place) == [])
  try file.append("b")
  try file.append("c\nd")
  #expect(file.entries(since: &place) == ["b", "c\nd"])
}

@Test func `a file that was cut back meanwhile is read anew`() throws {
  let scratch = Scratch()
  let file = scratch.file(limitEntries: 2)
  for number in 1...5 { try file.append("\(number)") }
  var place = file.end()
  _ = try file.load()
  try file.append("6")
  #expect(file.entries(since: &place) == ["5", "6"])
  try Data("7\n".utf8).write(to: URL(filePath: file.path))
  #expect(file.entries(since: &place) == ["7"])
}

@Test func `only the newest entries are loaded`() throws {
  let scratch = Scratch()
  for number in 1...5 { try scratch.file().append("entry \(number)") }
  #expect(try scratch.file(limitEntries: 2).load() == ["entry 4", "entry 5"])
}

@Test func `a file of twice as many entries stays, and one more has it cut back`() throws {
  let scratch = Scratch()
  let file = scratch.file(limitEntries: 2)
  for number in 1...4 { try file.append("\(number)") }
  _ = try file.load()
  #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "1\n2\n3\n4\n")
  try file.append("5")
  #expect(try file.load() == ["4", "5"])
  #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "4\n5\n")
  #expect(
    try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/state/docent").count == 1)
}

@Test func `a file that is kept elsewhere is cut back there, and the link to it stays`() throws {
  let scratch = Scratch()
  let file = scratch.file(limitEntries: 2)
  let elsewhere = scratch.path + "/kept"
  try file.make()
  try FileManager.default.moveItem(atPath: file.path, toPath: elsewhere)
  try FileManager.default.createSymbolicLink(
    atPath: file.path, withDestinationPath: elsewhere)
  for number in 1...5 { try file.append("\(number)") }
  #expect(try file.load() == ["4", "5"])
  #expect(try String(contentsOfFile: elsewhere, encoding: .utf8) == "4\n5\n")
  #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file.path) == elsewhere)
}

@Test func `of a huge file only whole entries at its end are read`() throws {
  let scratch = Scratch()
  var file = scratch.file()
  for number in 1...5 { try file.append("entry \(number)") }
  file.limitBytes = 20
  #expect(try file.load() == ["entry 4", "entry 5"])
}

@Test func `two runs on one file lose nothing of each other`() throws {
  let scratch = Scratch()
  let first = scratch.file()
  let second = scratch.file()
  for number in 1...3 {
    try first.append("first \(number)")
    try second.append("second \(number)")
  }
  #expect(try first.load().count == 6)
}

@Test func `a history that can't be made is an error with its path`() {
  let file = HistoryFile(path: "/dev/null/docent/history")
  #expect(throws: HistoryError.cannotMakeDirectory(path: "/dev/null/docent", errno: ENOTDIR)) {
    try file.append("next")
  }
}

@Test func `the history is under the state directory of the XDG specification`() {
  #expect(
    HistoryFile.standard(application: "docent", stateHome: "/s", home: "/h")?.path
      == "/s/docent/history")
  #expect(
    HistoryFile.standard(application: "docent", stateHome: nil, home: "/h")?.path
      == "/h/.local/state/docent/history")
  #expect(
    HistoryFile.standard(application: "docent", stateHome: "relative", home: "/h")?.path
      == "/h/.local/state/docent/history")
  #expect(HistoryFile.standard(application: "docent", stateHome: nil, home: nil) == nil)
}
