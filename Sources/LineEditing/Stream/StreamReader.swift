internal import Glibc

/// Reads lines from a pipe or a file.
///
/// The last line needs no end. Bytes that are no UTF-8, and NUL, become U+FFFD.
public final class StreamReader: LineReader {
  private let descriptor: Int32
  private var splitter: LineSplitter
  private var isAtEnd = false

  /// - Parameters:
  ///   - descriptor: an open file; it stays open.
  ///   - limitBytes: what one line may have; a longer one is skipped and reported.
  public init(descriptor: Int32 = 0, limitBytes: Int = 65_536) {
    self.descriptor = descriptor
    splitter = LineSplitter(limitBytes: limitBytes)
  }

  public func readLine(prompt: String) -> LineInput {
    while true {
      if let input = splitter.next() { return input }
      if isAtEnd { return splitter.finish() ?? .end }
      if let failure = readMore() { return failure }
    }
  }

  private func readMore() -> LineInput? {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      splitter.append(chunk[..<count])
    } else if count == 0 {
      isAtEnd = true
    } else if errno == EAGAIN {
      waitUntilReadable()
    } else if errno != EINTR {
      isAtEnd = true
      return .unreadable(errno: errno)
    }
    return nil
  }

  /// A pipe that another process has made non-blocking.
  private func waitUntilReadable() {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&entry, 1, -1)
  }
}
