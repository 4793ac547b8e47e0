internal import Glibc

/// An open file that bytes are written to.
struct OutputDescriptor: ByteOutput {
  let number: Int32

  static let standardOutput = OutputDescriptor(number: STDOUT_FILENO)
  static let standardError = OutputDescriptor(number: STDERR_FILENO)

  func writeSome(_ bytes: ArraySlice<UInt8>) throws(WriteFailure) -> Int {
    while true {
      let count = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw WriteFailure(code: errno)
      }
    }
  }

  /// A pipe or terminal that another process has made non-blocking.
  private func waitUntilWritable() {
    var entry = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    poll(&entry, 1, -1)
  }
}
