internal import FoundationEssentials
internal import Glibc
internal import TourModel

/// Reads scripts from the file system.
struct SystemFiles: SourceFiles {
  func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
    if Int(status.st_size) > limit { throw .tooLarge(bytes: Int(status.st_size), limit: limit) }
    return try Self.contents(of: descriptor, limit: limit, expecting: Int(status.st_size))
  }

  /// Reads to the end; a pipe or a device tells no size, so the limit holds here too.
  private static func contents(
    of descriptor: Int32, limit: Int, expecting size: Int
  ) throws(SourceFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > limit { throw .tooLarge(bytes: bytes.count, limit: limit) }
    }
  }

  static func failure(_ code: Int32) -> SourceFileError {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .isDirectory
    case EACCES, EPERM: .notAllowed
    default: .other(String(cString: strerror(code)))
    }
  }

  /// Replaces a file's content in one step, its permissions kept: a reader sees the old one or the new one.
  static func replace(_ path: String, with bytes: [UInt8]) throws(CommandFailure) {
    do {
      let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      let permissions = try FileManager.default.attributesOfItem(atPath: url.path)[
        .posixPermissions]
      try Data(bytes).write(to: url, options: .atomic)
      if let permissions {
        try FileManager.default.setAttributes(
          [.posixPermissions: permissions], ofItemAtPath: url.path)
      }
    } catch {
      throw .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Writes a file, or a pipe or device that stands for one, over what was there.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    do {
      try OutputDescriptor(number: descriptor).write(bytes)
    } catch {
      throw .unwritable(path: path, reason: "part of it is not there")
    }
  }
}
