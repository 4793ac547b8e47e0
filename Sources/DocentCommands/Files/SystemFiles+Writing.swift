internal import FoundationEssentials
internal import Glibc
internal import TourFiles

extension SystemFiles {
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
    try write(bytes, to: descriptor, of: path)
  }

  /// Writes a new file; one that is there already is not overwritten.
  static func create(_ path: String, with bytes: [UInt8]) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let reason = errno == EEXIST ? "it is there already" : String(cString: strerror(errno))
      throw .unwritable(path: path, reason: reason)
    }
    try write(bytes, to: descriptor, of: path)
  }

  /// Writes all, and closes the descriptor.
  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, of path: String
  ) throws(CommandFailure) {
    defer { close(descriptor) }
    do {
      try OutputDescriptor(number: descriptor).write(bytes)
    } catch {
      throw .unwritable(path: path, reason: "part of it is not there")
    }
  }
}
