import Foundation
import PseudoTerminal
import Testing

@testable import DocentCommands

/// What `format` and `check --fix` may write over, and what is left as it is.
@Suite struct FileReplacementTests {
  private let scratch = Scratch()
  private let read = Array("lu".utf8)
  private let written = Array("écrit".utf8)

  private func path(_ name: String) -> String { scratch.path + "/" + name }

  private func content(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Why it was refused.
  private func reasonForRefusal(of name: String) throws -> String? {
    let error = #expect(throws: CommandFailure.self) {
      try FileReplacement.replace(path(name), read, with: written)
    }
    return error?.message
  }

  @Test func `what was read is replaced, and nothing else is left in the folder`() throws {
    try scratch.write("lu", to: "a.tour")
    try FileReplacement.replace(path("a.tour"), read, with: written)
    #expect(try content("a.tour") == "écrit")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["a.tour"])
  }

  @Test(arguments: ["l", "lus", "là", ""])
  func `what was changed since it was read is left as it is`(now: String) throws {
    try scratch.write(now, to: "a.tour")
    #expect(
      try reasonForRefusal(of: "a.tour")
        == path("a.tour")
        + ": it could not be written: it was changed meanwhile, and is left as it is")
    #expect(try content("a.tour") == now)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["a.tour"])
  }

  @Test func `what nobody may write is not replaced, not even by root`() throws {
    try scratch.write("lu", to: "a.tour")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: path("a.tour"))
    #expect(
      try reasonForRefusal(of: "a.tour")
        == path("a.tour") + ": it could not be written: it is read-only")
    #expect(try content("a.tour") == "lu")
  }

  @Test func `permissions stay, and a hard link keeps the old content`() throws {
    try scratch.write("lu", to: "a.tour")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o604], ofItemAtPath: path("a.tour"))
    try FileManager.default.linkItem(atPath: path("a.tour"), toPath: path("b.tour"))
    try FileReplacement.replace(path("a.tour"), read, with: written)
    #expect(try content("a.tour") == "écrit")
    #expect(try content("b.tour") == "lu")
    let attributes = try FileManager.default.attributesOfItem(atPath: path("a.tour"))
    #expect(attributes[.posixPermissions] as? Int == 0o604)
  }

  @Test func `what is gone is not made anew`() throws {
    #expect(try reasonForRefusal(of: "a.tour")?.hasSuffix("No such file or directory") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }
}
