import Foundation
import PseudoTerminal

/// A folder of scripts, and the built command that runs in it.
final class BadInputBench {
  private let scratch = Scratch()

  var folder: URL { URL(filePath: scratch.path) }

  /// How a run of the command ended, and all that it wrote.
  struct Run {
    let status: Int32
    /// Whether it ended by itself: not by a signal, and not because it took minutes.
    let hasEnded: Bool
    let output: String
    let error: String

    var lines: [Substring] { output.split(separator: "\n") }
    /// The codes of the diagnostics, in the order in which they stand.
    var codes: [String] {
      output.matches(of: /(?m)^(?:error|warning)\[(T[0-9]{4})\]/).map { String($0.1) }
    }
    /// Whether nothing but line ends could move a cursor.
    var isClean: Bool {
      (output + error).unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value))
      }
    }
  }

  func url(_ name: String) -> URL { folder.appending(path: name) }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ bytes: Data) throws {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }

  func docent(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try docent(arguments, environment: environment)
  }

  /// Runs the command in the folder, with a bound on its memory.
  ///
  /// - Parameter device: where the output goes instead of to the result.
  func docent(
    _ arguments: [String], environment: [String: String] = [:], writingTo device: String? = nil
  ) throws -> Run {
    try write("input", "")
    try write("output", "")
    try write("error", "")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      ["-c", "ulimit -v 6000000; exec timeout 600 \"$@\"", "sh", BuiltDocent.path] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
      .merging(environment) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: url("input"))
    process.standardOutput = try FileHandle(
      forWritingTo: device.map { URL(filePath: $0) } ?? url("output"))
    process.standardError = try FileHandle(forWritingTo: url("error"))
    try process.run()
    process.waitUntilExit()
    let status = process.terminationStatus
    return Run(
      status: status,
      hasEnded: process.terminationReason == .exit && status < 124,
      output: String(decoding: try bytes("output"), as: UTF8.self),
      error: String(decoding: try bytes("error"), as: UTF8.self))
  }

  /// A sound script around some lines: a tour in French, a hall, a stop in it, then these.
  static func script(_ rest: String = "") -> String {
    "tour petit \"Une petite visite\"\n  speaks fr\n\nroom hall \"Hall d'accueil\"\n\nstop hall 2m\n"
      + rest
  }

  static func repeated(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined()
  }
}
