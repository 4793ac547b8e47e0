import Foundation
import PseudoTerminal

/// The Petit Palais tour, and the built command to rehearse it with.
enum BuiltDocent {
  static let path = builtProgram("docent")
  static let tour = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Tours/petit-palais-2016.tour").standardizedFileURL.path

  /// Runs the command to its end with nothing of a terminal.
  static func run(
    _ arguments: [String], input: String, environment: [String: String] = [:]
  ) throws -> (output: Data, error: String, status: Int32) {
    let scratch = Scratch()
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = try scratch.file("input", holding: input)
    let error = try scratch.file("error", holding: "")
    let output = Pipe()
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try error.seek(toOffset: 0)
    let said = try error.readToEnd() ?? Data()
    return (written, String(decoding: said, as: UTF8.self), process.terminationStatus)
  }
}

/// A person at a terminal who rehearses the Petit Palais tour.
struct TerminalRehearsal {
  let terminal: PseudoTerminal
  let home: Scratch

  init(
    _ options: [String] = ["--clock", "manual"], tour: String = BuiltDocent.tour,
    home: Scratch = Scratch(), kind: String = "xterm", rows: UInt16 = 24, columns: UInt16 = 80,
    environment: [String: String] = [:]
  ) throws {
    self.home = home
    terminal = try PseudoTerminal(
      BuiltDocent.path, ["rehearse", tour] + options,
      environment: home.environment(kind: kind, environment), rows: rows, columns: columns)
  }

  /// Types at the prompt, once it stands there, and waits for an answer.
  @discardableResult
  func type(_ keys: String, for answer: String) throws -> String {
    try terminal.wait(for: "› ")
    try terminal.send(keys)
    return try terminal.wait(for: answer)
  }

  var output: String { String(decoding: terminal.output, as: UTF8.self) }
}
