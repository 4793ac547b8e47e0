/// Reads single scalars out of bytes that may be anything.
enum UTF8Decoding {
  /// The scalar at `index`, and how many bytes it has; nil where the bytes are not well-formed UTF-8
  /// (The Unicode Standard, table 3-7).
  @inline(__always)
  static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: UInt32, length: Int)? {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    return longScalar(bytes, at: index, first)
  }

  @inline(never)
  private static func longScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ first: UInt8
  ) -> (value: UInt32, length: Int)? {
    let left = bytes.count - index
    guard first >= 0xC2, first <= 0xF4, left >= 2 else { return nil }
    let second = bytes[index + 1]
    guard isTrailing(second) else { return nil }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), 2) }
    guard left >= 3, isTrailing(bytes[index + 2]) else { return nil }
    let tail = UInt32(second & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    if first < 0xF0 {
      if first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F { return nil }
      return (UInt32(first & 0x0F) << 12 | tail, 3)
    }
    guard left >= 4, isTrailing(bytes[index + 3]) else { return nil }
    if first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F { return nil }
    return (UInt32(first & 0x07) << 18 | tail << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
  }

  @inline(__always)
  private static func isTrailing(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
