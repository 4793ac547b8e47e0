internal import Glibc

/// An open file that bytes are written to.
struct OutputDescriptor {
  let number: Int32

  static let standardOutput = OutputDescriptor(number: STDOUT_FILENO)
  static let standardError = OutputDescriptor(number: STDERR_FILENO)

  struct WriteFailure: Error {
    let reason: String
    let readerIsGone: Bool

    fileprivate init(code: Int32) {
      reason = String(cString: strerror(code))
      readerIsGone = code == EPIPE
    }
  }

  /// Writes all of the bytes, in as many pieces as the system takes.
  func write(_ bytes: [UInt8]) throws(WriteFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw WriteFailure(code: errno) }
      rest = rest.dropFirst(count)
    }
  }
}
