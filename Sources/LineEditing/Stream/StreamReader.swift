internal import Glibc

/// Reads lines from a pipe, a file, or a terminal that can't edit them.
///
/// The last line needs no end. Bytes that are no UTF-8, and NUL, become U+FFFD.
public final class StreamReader: LineReader {
  private let descriptor: Int32
  private var splitter: LineSplitter
  private var isAtEnd = false
  private let promptDescriptor: Int32?

  /// Whether there is a prompt.
  public var isInteractive: Bool { promptDescriptor != nil }

  /// - Parameters:
  ///   - descriptor: an open file; it stays open.
  ///   - promptDescriptor: where prompts are written, in plain text; nil for none.
  ///   - limitBytes: what one line may have; a longer one is skipped and reported.
  public init(
    descriptor: Int32 = 0, promptDescriptor: Int32? = nil, limitBytes: Int = 65_536
  ) {
    self.descriptor = descriptor
    self.promptDescriptor = promptDescriptor
    splitter = LineSplitter(limitBytes: limitBytes)
  }

  public func readLine(prompt: String) -> LineInput {
    put(prompt)
    while true {
      if let input = splitter.next() { return input }
      if isAtEnd {
        let last = splitter.finish()
        put("\n")
        return last ?? .end
      }
      if let failure = readMore() { return failure }
    }
  }

  private func put(_ text: String) {
    guard let promptDescriptor else { return }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(promptDescriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EAGAIN {
        wait(for: POLLOUT, of: promptDescriptor)
      } else if count < 0, errno != EINTR {
        return
      }
      rest = rest.dropFirst(max(count, 0))
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
      wait(for: POLLIN, of: descriptor)
    } else if errno != EINTR {
      isAtEnd = true
      return .unreadable(errno: errno)
    }
    return nil
  }

  /// A pipe that another process has made non-blocking.
  private func wait(for event: Int32, of descriptor: Int32) {
    var entry = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    poll(&entry, 1, -1)
  }
}
