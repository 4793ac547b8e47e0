internal import Glibc

/// Where bytes go: it may take only some of them, or none.
protocol ByteOutput {
  /// Writes the bytes, or as many from the first on as there is room for; how many they were.
  func writeSome(_ bytes: ArraySlice<UInt8>) throws(WriteFailure) -> Int
}

extension ByteOutput {
  /// Writes all of the bytes, in as many pieces as they are taken in.
  func write(_ bytes: [UInt8]) throws(WriteFailure) {
    var rest = bytes[...]
    while !rest.isEmpty { rest = rest.dropFirst(try writeSome(rest)) }
  }
}

/// Why bytes could not be written.
struct WriteFailure: Error {
  let reason: String
  let readerIsGone: Bool

  /// - Parameter code: the system's error number.
  init(code: Int32) {
    reason = String(cString: strerror(code))
    readerIsGone = code == EPIPE
  }
}
