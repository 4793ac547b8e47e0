internal import TourFiles
internal import TourModel

/// The script that a command line names, `-` being standard input, and the files that it brings: a pipe may stand for the
/// script alone.
struct CommandFiles: SourceFiles {
  static let standardInput = "-"

  let script: String

  func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8] {
    guard path == script else { return try SystemFiles().read(path, limit: limit) }
    return try SystemFiles.orPipes.read(
      path == Self.standardInput ? "/dev/stdin" : path, limit: limit)
  }

  func names(inFolder path: String) -> [String] { SystemFiles().names(inFolder: path) }
}
