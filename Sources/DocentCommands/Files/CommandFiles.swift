internal import TourFiles
internal import TourModel

/// Scripts as a command line names them: `-` is standard input.
struct CommandFiles: SourceFiles {
  static let standardInput = "-"

  func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8] {
    try SystemFiles().read(path == Self.standardInput ? "/dev/stdin" : path, limit: limit)
  }
}
