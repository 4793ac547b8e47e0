internal import Glibc
internal import TourFiles
internal import TourModel

/// A file that is to take the place of another in one step: a reader sees the old one or the new one.
///
/// Symbolic links, permissions and, where that is allowed, the owner stay; a hard link keeps the old content.
struct FileReplacement: ~Copyable {
  /// As it was named.
  private let path: String
  private let target: String
  /// Beside the target, removed again where it did not take its place.
  private let draft: String
  private let descriptor: Int32

  /// Writes `bytes` in the place of what was read; what has been changed since is left as it is.
  static func replace(
    _ path: String, _ read: [UInt8], with bytes: [UInt8]
  ) throws(CommandFailure) {
    let replacement = try FileReplacement(of: path)
    try replacement.write(bytes)
    try replacement.takePlace(of: read)
  }

  private init(of path: String) throws(CommandFailure) {
    guard let resolved = realpath(path, nil) else { throw .systemRefuses(path) }
    let target = String(cString: resolved)
    free(resolved)
    var status = stat()
    guard stat(target, &status) == 0 else { throw .systemRefuses(path) }
    // Root may write what everybody is asked not to.
    guard status.st_mode & 0o222 != 0, access(target, W_OK) == 0 else {
      throw .unwritable(path: path, reason: "it is read-only")
    }
    let folder = target[...(target.lastIndex(of: "/") ?? target.startIndex)]
    var draft = Array("\(folder).docent-XXXXXX".utf8CString)
    let descriptor = mkstemp(&draft)
    guard descriptor >= 0 else { throw .systemRefuses(path) }
    self.path = path
    self.target = target
    self.draft = draft.withUnsafeBufferPointer { $0.baseAddress.map(String.init(cString:)) ?? "" }
    self.descriptor = descriptor
    // Only root may give a file away; what is in its group, who is.
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      _ = fchown(descriptor, uid_t.max, status.st_gid)
    }
    fchmod(descriptor, status.st_mode & 0o7777)
  }

  deinit {
    close(descriptor)
    unlink(draft)
  }

  private func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(WriteFailure) {
      try OutputDescriptor(number: descriptor).write(bytes)
    } catch {
      throw .unwritable(path: path, reason: error.reason)
    }
    // Whatever befalls the machine, one of the two is whole.
    guard fsync(descriptor) == 0 else { throw .systemRefuses(path) }
  }

  private func takePlace(of read: [UInt8]) throws(CommandFailure) {
    guard (try? SystemFiles().read(target, limit: read.count)) == read else {
      throw .unwritable(path: path, reason: "it was changed meanwhile, and is left as it is")
    }
    guard rename(draft, target) == 0 else { throw .systemRefuses(path) }
  }
}

extension CommandFailure {
  /// With what the system's last error number says.
  static func systemRefuses(_ path: String) -> CommandFailure {
    .unwritable(path: path, reason: String(cString: strerror(errno)))
  }
}
