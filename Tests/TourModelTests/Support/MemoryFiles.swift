import TourModel

/// Files by their path; what is before the last slash of one is a folder.
struct MemoryFiles: SourceFiles {
  var files: [String: [UInt8]] = [:]
  var unreadable: Set<String> = []

  init(_ files: [String: String] = [:]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8] {
    if unreadable.contains(path) { throw .notAllowed }
    if let bytes = files[path] {
      if bytes.count > limit { throw .tooLarge(bytes: bytes.count, limit: limit) }
      return bytes
    }
    throw files.keys.contains { $0.hasPrefix(path + "/") } ? .isDirectory : .missing
  }
}
