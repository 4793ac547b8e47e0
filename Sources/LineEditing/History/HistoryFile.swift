internal import Glibc

/// A file of accepted lines that several runs may share, oldest first.
///
/// One entry is one `write`, so that a killed run loses nothing and two runs interleave whole entries.
public struct HistoryFile: Equatable, Sendable {
  public var path: String

  /// How many entries are loaded; the file is cut back to them once it holds twice as many.
  public var limitEntries: Int

  /// How many bytes at the end of the file are looked at.
  public var limitBytes: Int

  public init(path: String, limitEntries: Int = 2_000, limitBytes: Int = 4 << 20) {
    self.path = path
    self.limitEntries = limitEntries
    self.limitBytes = limitBytes
  }

  /// `$XDG_STATE_HOME/APPLICATION/history`, else under `~/.local/state`; nil where there is no home either.
  ///
  /// The XDG Base Directory Specification has a path that is not absolute ignored.
  public static func standard(application: String) -> HistoryFile? {
    standard(
      application: application, stateHome: environmentValue("XDG_STATE_HOME"),
      home: environmentValue("HOME"))
  }

  static func standard(application: String, stateHome: String?, home: String?) -> HistoryFile? {
    if let stateHome, stateHome.hasPrefix("/") {
      return HistoryFile(path: "\(stateHome)/\(application)/history")
    }
    guard let home, home.hasPrefix("/") else { return nil }
    return HistoryFile(path: "\(home)/.local/state/\(application)/history")
  }

  /// Reads the newest entries and cuts an overgrown file back to them; none where there is no file yet.
  public func load() throws(HistoryError) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw .cannotOpen(path: path, errno: errno)
    }
    defer { close(descriptor) }
    keepForOwner(descriptor)
    let (bytes, isWhole) = try tail(of: descriptor)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .dropFirst(isWhole ? 0 : 1)
    if !isWhole || lines.count > 2 * limitEntries { trim(descriptor) }
    return lines.suffix(limitEntries).map { HistoryEntry.decoded(String($0)) }
  }

  /// Makes the file, for its owner alone, and its directory where they are missing.
  public func make() throws(HistoryError) {
    try makeDirectory()
    close(try openCurrentFile())
  }

  /// Adds one entry; makes the file, for its owner alone, and its directory where they are missing.
  public func append(_ entry: String) throws(HistoryError) {
    try makeDirectory()
    let descriptor = try openCurrentFile()
    defer { close(descriptor) }
    let line = Array((HistoryEntry.encoded(entry) + "\n").utf8)
    let count = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count == line.count else {
      throw .cannotWrite(path: path, errno: count < 0 ? errno : ENOSPC)
    }
  }

  /// Opens the file for appending and shares its lock, which keeps it from being replaced meanwhile.
  private func openCurrentFile() throws(HistoryError) -> Int32 {
    while true {
      let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
      flock(descriptor, LOCK_SH)
      var status = stat()
      keepForOwner(descriptor)
      // Another run may have put a trimmed file in its place before the lock came.
      if fstat(descriptor, &status) != 0 || status.st_nlink > 0 { return descriptor }
      close(descriptor)
    }
  }

  /// Makes the file private to its owner, unless it is no plain file (`/dev/null`).
  private func keepForOwner(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    if status.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
  }

  private func makeDirectory() throws(HistoryError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let directory = String(path[..<slash])
    if access(directory, F_OK) == 0 { return }
    var made = ""
    for part in directory.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST {
        throw .cannotMakeDirectory(path: made, errno: errno)
      }
    }
  }
}
