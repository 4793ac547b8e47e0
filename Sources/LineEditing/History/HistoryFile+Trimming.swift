internal import Glibc

extension HistoryFile {
  /// The bytes at the end of an open file, and whether they are all of it.
  func tail(of descriptor: Int32) throws(HistoryError) -> (bytes: [UInt8], isWhole: Bool) {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size >= 0 else { throw .cannotRead(path: path, errno: errno) }
    let from = max(0, size - limitBytes)
    return (try bytes(of: descriptor, in: from..<size), from == 0)
  }

  /// Fewer where the file has become shorter.
  func bytes(of descriptor: Int32, in range: Range<Int>) throws(HistoryError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { all in
        pread(
          descriptor, all.baseAddress.map { $0 + filled }, all.count - filled,
          off_t(range.lowerBound + filled))
      }
      if count < 0 { throw .cannotRead(path: path, errno: errno) }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Puts a file of the newest entries in the old one's place.
  ///
  /// Where another run is writing, or the directory refuses, the file stays as it is: the next start tries again.
  func trim(_ descriptor: Int32) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    defer { flock(descriptor, LOCK_UN) }
    guard let (bytes, isWhole) = try? tail(of: descriptor) else { return }
    let lines = bytes.split(separator: 0x0A).dropFirst(isWhole ? 0 : 1).suffix(limitEntries)
    // A history that is kept elsewhere stays there: the link to it is not what is put in its place.
    let target = resolved(path)
    let temporary = "\(target).\(getpid())"
    if write(Array(lines.joined(separator: [0x0A])) + [0x0A], to: temporary) {
      if rename(temporary, target) == 0 { return }
    }
    unlink(temporary)
  }

  private func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func write(_ bytes: [UInt8], to temporary: String) -> Bool {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    return count == bytes.count
  }
}
