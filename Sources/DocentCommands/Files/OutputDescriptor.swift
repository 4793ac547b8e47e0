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
      if errno != EINTR { throw WriteFailure(code: errno) }
    }
  }
}
