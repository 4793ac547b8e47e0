/// Bytes from a keyboard, taken as Unicode scalars.
struct KeyBuffer {
  private var bytes: [UInt8] = []
  private var start = 0

  var isEmpty: Bool { start == bytes.count }
  var count: Int { bytes.count - start }
  var waiting: ArraySlice<UInt8> { bytes[start...] }

  mutating func append(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(start)
    start = 0
    bytes.append(contentsOf: more)
  }

  /// Takes one scalar; U+FFFD for bytes that are no UTF-8, nil where a sequence is not complete yet.
  mutating func next() -> Unicode.Scalar? {
    guard let (scalar, length) = decoded(at: start) else { return nil }
    start += length
    return scalar
  }

  /// The scalar after the next ones, without taking any.
  func peek() -> (scalar: Unicode.Scalar, length: Int)? {
    decoded(at: start)
  }

  /// Makes bytes the next ones.
  mutating func putBack(_ more: some Collection<UInt8>) {
    bytes.replaceSubrange(..<start, with: more)
    start = 0
  }

  mutating func drop(_ length: Int) {
    start = min(start + length, bytes.count)
  }

  func starts(with prefix: some Sequence<UInt8>) -> Bool {
    bytes[start...].starts(with: prefix)
  }

  /// Whether what is there could become the sequence, but is shorter.
  func isProperPrefix(of sequence: [UInt8]) -> Bool {
    count < sequence.count && sequence.starts(with: bytes[start...])
  }

  /// Takes the bytes before a sequence, and the sequence; nil and nothing taken where it isn't there.
  mutating func take(upTo sequence: [UInt8]) -> ArraySlice<UInt8>? {
    guard let first = sequence.first, count >= sequence.count else { return nil }
    var from = start
    while let found = bytes[from...].firstIndex(of: first) {
      if bytes[found...].starts(with: sequence) {
        defer { start = found + sequence.count }
        return bytes[start..<found]
      }
      from = found + 1
    }
    return nil
  }

  /// Takes everything but the last bytes, which may be the start of something.
  mutating func takeAll(but kept: Int) -> ArraySlice<UInt8> {
    let end = max(start, bytes.count - kept)
    defer { start = end }
    return bytes[start..<end]
  }

  private func decoded(at index: Int) -> (Unicode.Scalar, length: Int)? {
    guard index < bytes.count else { return nil }
    let lead = bytes[index]
    guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
    let length = Self.sequenceLength(lead)
    guard length > 1 else { return ("\u{FFFD}", 1) }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return nil }
      let allowed = offset == 1 ? Self.secondBytes(after: lead) : 0x80...0xBF
      guard allowed.contains(bytes[index + offset]) else { return ("\u{FFFD}", offset) }
    }
    let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
    return (text.unicodeScalars.first ?? "\u{FFFD}", length)
  }

  private static func sequenceLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing past U+10FFFF.
  private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
