import Foundation
import PseudoTerminal
import Testing

/// The README's `console` blocks are run as they stand, and their output compared.
///
/// A block whose fence names a file (```` ```tour lune.tour ````) is that file. A `console` block holds
/// commands after `$`, each followed by what it prints. All other blocks are passed over: `sh`, the
/// recording of a rehearsal on the clock on the wall (`text`), and `swift`, whose lines
/// `Tests/Examples/tour-checks` compiles much alike.
@Suite struct ReadmeTests {
  static let readme = ShippedScript.repository.appending(path: "README.md")

  /// Sets DOCENT_RECORD=1 to write the outputs anew; fails while it does.
  @Test func `every command prints what the README says`() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let actual = try Self.played(text)
    let isRecording = ProcessInfo.processInfo.environment["DOCENT_RECORD"] == "1"
    if isRecording { try Data(actual.utf8).write(to: Self.readme) }
    #expect(!isRecording, "written anew: run again without DOCENT_RECORD")
    #expect(actual == text)
  }

  /// The text with the output of each command as it is now.
  private static func played(_ text: String) throws -> String {
    let folder = URL.temporaryDirectory.appending(path: "docent-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var lines: [String] = []
    var fence: String?
    var file: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let name = fence.flatMap(fileName) {
          try Data((file.joined(separator: "\n") + "\n").utf8).write(
            to: folder.appending(path: name))
        }
        fence = fence == nil ? line : nil
        file = []
        lines.append(line)
      } else if fence == "```console" {
        guard line.hasPrefix("$ ") else { continue }
        lines.append(line)
        lines += try output(of: String(line.dropFirst(2)), in: folder)
      } else {
        file.append(line)
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func fileName(_ fence: String) -> String? {
    let words = fence.split(separator: " ")
    return words.count == 2 ? String(words[1]) : nil
  }

  private static func output(of command: String, in folder: URL) throws -> [String] {
    let program = URL(filePath: builtProgram("docent")).deletingLastPathComponent().path
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command + " 2>&1"]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": program + ":/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var lines = String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    while lines.last == "" { lines.removeLast() }
    return lines.map(String.init)
  }
}
