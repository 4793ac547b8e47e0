internal import Glibc
internal import Synchronization
internal import TourFiles
internal import TourModel

/// Reads files, and tells when one of those that were asked for has changed, come or gone.
///
/// Looks four times a second: that costs nothing to speak of, and sees every kind of change on every file system,
/// an editor's exchange of the file among them.
final class WatchedFiles: SourceFiles {
  private static let interval = Milliseconds.milliseconds(250)
  private let stamps = Mutex<[String: FileStamp?]>([:])

  func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8] {
    // Taken before the reading: a change between the two is seen later.
    let stamp = FileStamp(path)
    stamps.withLock { $0[path] = .some(stamp) }
    return try SystemFiles().read(path, limit: limit)
  }

  func names(inFolder path: String) -> [String] { SystemFiles().names(inFolder: path) }

  var count: Int { stamps.withLock(\.count) }

  /// Returns when something has changed, and has been left alone since the last look; then forgets all.
  func waitForChange() {
    let known = stamps.withLock(\.self)
    var current = known
    repeat {
      let before = current
      SystemTimeSource().wait(Self.interval)
      current = Dictionary(uniqueKeysWithValues: known.keys.map { ($0, FileStamp($0)) })
      if current == before, current != known { break }
    } while true
    stamps.withLock { $0.removeAll() }
  }
}

/// What tells one content of a file from another without reading it.
private struct FileStamp: Equatable {
  private let file: FileIdentity
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil where there is no such file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    file = FileIdentity(status)
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
