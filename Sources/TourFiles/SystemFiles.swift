internal import Glibc
public import TourModel

/// Reads scripts from the file system: files, and neither pipes nor devices, which may wait for ever.
public struct SystemFiles: SourceFiles {
  private let takesPipes: Bool

  public init() { takesPipes = false }

  private init(takesPipes: Bool) { self.takesPipes = takesPipes }

  /// Reads pipes and devices too, and waits for who writes to them: for what a command line names.
  package static let orPipes = SystemFiles(takesPipes: true)

  public func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (takesPipes ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else { throw Self.failure(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure(errno) }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw .isDirectory }
    if kind != S_IFREG, !takesPipes { throw .isNoFile }
    if Int(status.st_size) > limit { throw .tooLarge(bytes: Int(status.st_size), limit: limit) }
    return try Self.contents(of: descriptor, limit: limit, expecting: Int(status.st_size))
  }

  public func names(inFolder path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    // A folder of very many files is not searched whole.
    while names.count < 10_000, let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.sorted()
  }

  /// Reads to the end; a pipe or a device tells no size, so the limit holds here too.
  private static func contents(
    of descriptor: Int32, limit: Int, expecting size: Int
  ) throws(SourceFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = try read(descriptor, into: &chunk)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > limit { throw .tooLarge(bytes: bytes.count, limit: limit) }
    }
  }

  /// Reads once, a signal that interrupts aside; 0 at the end.
  package static func read(
    _ descriptor: Int32, into chunk: inout [UInt8]
  ) throws(SourceFileError) -> Int {
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count >= 0 { return count }
      if errno != EINTR { throw failure(errno) }
    }
  }

  /// What the system's error number says of a file.
  package static func failure(_ code: Int32) -> SourceFileError {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .isDirectory
    case EACCES, EPERM: .notAllowed
    default: .other(String(cString: strerror(code)))
    }
  }
}
