internal import Glibc
internal import TourFiles

extension SystemFiles {
  /// Writes a file, or a pipe or device that stands for one, over what was there.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .systemRefuses(path) }
    try write(bytes, to: descriptor, of: path)
  }

  /// Writes a new file; one that is there already is not overwritten.
  static func create(_ path: String, with bytes: [UInt8]) throws(CommandFailure) {
    try write(bytes, to: try createNew(path), of: path)
  }

  /// The descriptor of a new file; one that is there already is not overwritten.
  static func createNew(_ path: String) throws(CommandFailure) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let reason = errno == EEXIST ? "it is there already" : String(cString: strerror(errno))
      throw .unwritable(path: path, reason: reason)
    }
    return descriptor
  }

  /// Writes all, and closes the descriptor.
  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, of path: String
  ) throws(CommandFailure) {
    defer { close(descriptor) }
    do {
      try OutputDescriptor(number: descriptor).write(bytes)
    } catch {
      throw .unwritable(path: path, reason: "\(error.reason); only a part of it is there")
    }
  }
}
