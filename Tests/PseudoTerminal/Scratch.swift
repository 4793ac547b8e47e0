public import Foundation

/// A directory of its own for one test, removed with it; a home for programs.
public final class Scratch {
  public let path = NSTemporaryDirectory() + "docent-" + UUID().uuidString

  public init() {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  public func write(_ text: String, to name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
  }

  /// A file in it, opened for reading and writing.
  public func file(_ name: String, holding text: String) throws -> FileHandle {
    try write(text, to: name)
    return try FileHandle(forUpdating: URL(filePath: path).appending(path: name))
  }

  /// What a program is told whose home this is, at a terminal of a kind.
  public func environment(kind: String, _ more: [String: String]) -> [String: String] {
    let environment = [
      "HOME": path, "TERM": kind, "NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no",
    ]
    return environment.merging(more) { $1 }
  }
}
