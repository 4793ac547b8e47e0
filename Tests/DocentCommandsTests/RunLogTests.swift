import Foundation
import PseudoTerminal
import Testing
import TourTestSupport

/// `rehearse --log` and `--resume`, through the built command.
@Suite struct RunLogTests {
  private let scratch = Scratch()
  private static let tour = ShippedScript.repository.appending(path: "Tours/petit-palais-2016.tour")
    .path

  private var folder: URL { URL(filePath: scratch.path) }

  private func rehearse(_ lines: String, _ arguments: String...) throws -> (
    text: String, code: Int32
  ) {
    let process = Process()
    process.executableURL = URL(filePath: builtProgram("docent"))
    process.arguments = ["rehearse", Self.tour] + arguments
    process.currentDirectoryURL = folder
    process.environment = [:]
    let script = folder.appending(path: "lines-\(UUID().uuidString)")
    try Data(lines.utf8).write(to: script)
    process.standardInput = try FileHandle(forReadingFrom: script)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  private func lines(of log: String) throws -> [[String: Any]] {
    let data = try Data(contentsOf: folder.appending(path: log))
    return try data.split(separator: 0x0A).map { line in
      try #require(JSONSerialization.jsonObject(with: line) as? [String: Any])
    }
  }

  @Test func `a log has a versioned header, then a line an event`() throws {
    #expect(try rehearse("next\nlate 1m\n? 谁建的\nundo\nquit\n", "--log", "run.jsonl").code == 0)
    let log = try lines(of: "run.jsonl")
    #expect(log.first?["log"] as? Int == 1)
    #expect(log.first?["tour"] as? String == "clair-de-lune")
    #expect(
      log.dropFirst().compactMap { $0["event"] as? String } == ["next", "late", "request", "undo"])
    #expect(log[3]["place"] as? String == "hall.architecte")
  }

  @Test func `the same lines give the same log, byte for byte`() throws {
    let lines = "next\nnext\nlate 1m\n? 谁建的\nnext\nskip\nnext\nquit\n"
    _ = try rehearse(lines, "--log", "a.jsonl")
    _ = try rehearse(lines, "--log", "b.jsonl")
    #expect(
      try Data(contentsOf: folder.appending(path: "a.jsonl"))
        == Data(contentsOf: folder.appending(path: "b.jsonl")))
  }

  @Test func `a resumed run is where the recorded one was`() throws {
    let first = "next\nnext\nlate 90s\nnext\nskip\nnext\nnext\n"
    let whole = try rehearse(first + "where\ntime\nplan\nquit\n", "--log", "whole.jsonl").text
    _ = try rehearse(first + "quit\n", "--log", "first.jsonl")
    let resumed = try rehearse("where\ntime\nplan\nquit\n", "--resume", "first.jsonl").text
    let tail = try #require(whole.range(of: "  at stop")).lowerBound
    #expect(resumed.hasSuffix(whole[tail...]))
    let warning =
      "docent: what follows is not recorded: first.jsonl stays as it is; --log NEW records it\n"
    #expect(resumed.hasPrefix(warning))
    let recorded = try rehearse("quit\n", "--resume", "first.jsonl", "--log", "second.jsonl").text
    #expect(!recorded.contains("not recorded"))
  }

  @Test func `a log that was cut in its last line is resumed from the line before`() throws {
    _ = try rehearse("next\nnext\nquit\n", "--log", "whole.jsonl")
    let whole = try Data(contentsOf: folder.appending(path: "whole.jsonl"))
    try whole.dropLast(20).write(to: folder.appending(path: "cut.jsonl"))
    let kept = whole.split(separator: 0x0A).dropLast().map { $0 + [0x0A] }.joined()
    try Data(kept).write(to: folder.appending(path: "kept.jsonl"))
    let resumed = try rehearse("where\nquit\n", "--resume", "cut.jsonl")
    #expect(resumed.code == 0)
    #expect(resumed.text.contains("cut.jsonl: its last line is cut off, and left out\n"))
    let expected = try rehearse("where\nquit\n", "--resume", "kept.jsonl").text
    #expect(
      resumed.text.replacing("cut.jsonl: its last line is cut off, and left out\n", with: "")
        == expected.replacing("kept.jsonl", with: "cut.jsonl"))
  }

  @Test func `what was asked in another tour is not replayed`() throws {
    _ = try rehearse("next\nquit\n", "--log", "run.jsonl")
    let path = folder.appending(path: "run.jsonl")
    let text = try String(contentsOf: path, encoding: .utf8)
    try text.replacing("clair-de-lune", with: "autre").write(
      to: path, atomically: true, encoding: .utf8)
    let result = try rehearse("next\n", "--replay", "run.jsonl")
    #expect(result.text == "docent: run.jsonl: this log is of the tour autre\n")
    #expect(result.code == 70)
  }

  @Test func `votes come again with the requests, and those that have no vote any more are told`()
    throws
  {
    let script = folder.appending(path: "essai.tour").path
    try BallotScript.text.write(toFile: script, atomically: true, encoding: .utf8)
    func rehearse(_ lines: String, _ arguments: String...) throws -> String {
      let result = try BuiltDocent.run(["rehearse", script] + arguments, input: lines)
      #expect(result.status == 0)
      return String(decoding: result.output, as: UTF8.self) + result.error
    }
    let log = folder.appending(path: "votes.jsonl").path
    _ = try rehearse("next\nnext\n? le sol\nvote 40 2\nvote 30 1\nnext\n", "--log", log)
    let again = try rehearse("next\nnext\nnext\nrequests\n", "--replay", log)
    #expect(again.contains("votes: 30 for 1 “La coupole”, 40 for 2 “Le sol”; “Le sol” is played"))
    #expect(again.contains("requests: 1 open"))
    try BallotScript.withoutVote.write(toFile: script, atomically: true, encoding: .utf8)
    let changed = try rehearse("next\nnext\nnext\n", "--replay", log)
    #expect(changed.contains("70 of its votes are left out"))
  }

  @Test func `a file that may not grow ends the log and not the program`() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "ulimit -f 1; exec \"$@\"", "sh", builtProgram("docent"), "rehearse", Self.tour,
      "--log", "run.jsonl", "--script", "lines",
    ]
    process.currentDirectoryURL = folder
    process.environment = [:]
    let note = String(repeating: "x", count: 600)
    try Data("next\nnote \(note)\nwhere\n".utf8).write(to: folder.appending(path: "lines"))
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let said = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 74)
    #expect(String(decoding: text, as: UTF8.self).contains("at stop 1 of 20, hall"))
    #expect(
      String(decoding: said, as: UTF8.self)
        == "docent: run.jsonl: it could not be written: File too large; it lacks the end of this run\n"
    )
  }

  @Test func `a log is never written over`() throws {
    _ = try rehearse("next\nquit\n", "--log", "run.jsonl")
    let before = try Data(contentsOf: folder.appending(path: "run.jsonl"))
    let second = try rehearse("next\nquit\n", "--log", "run.jsonl")
    #expect(second.code == 74)
    #expect(second.text == "docent: run.jsonl: it could not be written: it is there already\n")
    #expect(try Data(contentsOf: folder.appending(path: "run.jsonl")) == before)
  }

  @Test(arguments: [
    ("", "this log is empty"), ("x\n", "line 1 can't be read as a line of a log"),
    ("{\"at\":0,\"event\":\"next\"}\n", "line 1 is not what belongs there in a log"),
  ])
  func `a file that is no log is refused`(text: String, reason: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: "bad.jsonl"))
    let result = try rehearse("quit\n", "--resume", "bad.jsonl")
    #expect(result.text == "docent: bad.jsonl: \(reason)\n")
    #expect(result.code == 70)
  }
}
