package import TourDiagnostics

/// Finds what no line may hold, whatever it is: bytes that are not UTF-8, control characters, line separators.
///
/// One pass before any line is cut, so that cutting need not look again.
struct CharacterCheck {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let source: SourceID
  private(set) var reports: Reports
  /// The first bytes that are not UTF-8, and how many runs of them follow.
  private var firstInvalid: Range<Int>?
  private var otherInvalid = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, source: SourceID, limit: Int) {
    self.bytes = bytes
    self.source = source
    reports = Reports(limit: limit)
  }

  /// O(bytes).
  mutating func run() {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while true {
      index = skipCommon(from: index)
      guard index < bytes.count else { return reportInvalid() }
      index = check(at: index)
    }
  }

  /// Passes over plain ASCII, eight bytes at a time where it can, and over whole ideographs.
  @inline(__always)
  private func skipCommon(from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let raw = UnsafeRawPointer(base)
    var index = start
    while index &+ 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The high bit of a byte of `low` is set where the byte is under 0x20, or after such a byte.
      let low = (word &- 0x2020_2020_2020_2020) & ~word
      let delete = (word ^ 0x7F7F_7F7F_7F7F_7F7F) &- 0x0101_0101_0101_0101
      if (low | delete | word) & 0x8080_8080_8080_8080 == 0 {
        index &+= 8
        continue
      }
      guard let next = passOne(at: index) else { return index }
      index = next
    }
    while index < bytes.count, let next = passOne(at: index) { index = next }
    return index
  }

  /// The index after an ordinary character; nil where it needs a closer look.
  @inline(__always)
  private func passOne(at index: Int) -> Int? {
    let byte = bytes[index]
    if byte < 0x80 {
      return byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 ? index &+ 1 : nil
    }
    // E3 to E9 lead U+3000 to U+9FFF, with any two trailing bytes.
    guard byte >= 0xE3, byte <= 0xE9, index &+ 2 < bytes.count,
      bytes[index &+ 1] & 0xC0 == 0x80, bytes[index &+ 2] & 0xC0 == 0x80
    else { return nil }
    return index &+ 3
  }

  /// Reports what is wrong at `index`, if anything is; returns where to go on.
  private mutating func check(at index: Int) -> Int {
    guard let (scalar, length) = UTF8Decoding.scalar(bytes, at: index) else {
      return passInvalid(from: index)
    }
    if reports.isFull {
      countFault(scalar, at: index)
      return index + length
    }
    let range = index..<(index + length)
    switch scalar {
    case 0x09, 0x0A: break
    case 0x0D where isCRLF(index): break
    case 0x85, 0x2028, 0x2029: reportSeparator(scalar, range)
    case 0..<0x20, 0x7F..<0xA0: reportControl(scalar, range)
    case 0xFEFF: reportByteOrderMark(range)
    default: break
    }
    return index + length
  }

  /// The same where nothing more is kept.
  private mutating func countFault(_ scalar: UInt32, at index: Int) {
    switch scalar {
    case 0x09, 0x0A: break
    case 0x0D where isCRLF(index): break
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF:
      reports.countOne(at: SourceSpan(source: source, range: index..<index + 1))
    default: break
    }
  }

  private func isCRLF(_ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == 0x0A
  }

  /// Passes a run of bytes that are not UTF-8.
  private mutating func passInvalid(from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, UTF8Decoding.scalar(bytes, at: end) == nil { end += 1 }
    if firstInvalid == nil { firstInvalid = start..<end } else { otherInvalid += 1 }
    return end
  }

  /// One diagnostic for all of them: the file was saved in another encoding, once.
  private mutating func reportInvalid() {
    guard let range = firstInvalid else { return }
    let others = otherInvalid == 1 ? "1 more place is" : "\(otherInvalid) more places are"
    reports.add(
      Diagnostic(
        .notUTF8,
        "\(range.count == 1 ? "this byte is" : "these \(range.count) bytes are") not UTF-8 text",
        at: SourceSpan(source: source, range: range),
        notes: ["save the file as UTF-8"]
          + (otherInvalid > 0 ? ["\(others) not UTF-8 in this file"] : [])))
  }

  private mutating func reportControl(_ scalar: UInt32, _ range: Range<Int>) {
    let span = SourceSpan(source: source, range: range)
    reports.add(
      Diagnostic(
        .controlCharacter,
        "a control character, \(InvisibleCharacters.number(scalar)), can't stand in a script",
        at: span, fixes: [Fix("remove it", replace: span, with: "", isSafe: false)]))
  }

  private mutating func reportSeparator(_ scalar: UInt32, _ range: Range<Int>) {
    let span = SourceSpan(source: source, range: range)
    reports.add(
      Diagnostic(
        .lineSeparator,
        "this line end, \(InvisibleCharacters.number(scalar)), is not one that a script may have",
        at: span,
        fixes: [
          Fix("write a space", replace: span, with: " ", isSafe: false),
          Fix("end the line here", replace: span, with: "\n", isSafe: false),
        ]))
  }

  private mutating func reportByteOrderMark(_ range: Range<Int>) {
    let span = SourceSpan(source: source, range: range)
    reports.add(
      Diagnostic(
        .strayByteOrderMark, "an invisible byte order mark stands inside the text", at: span,
        fixes: [Fix("remove it", replace: span, with: "")]))
  }
}

extension DiagnosticCode {
  package static let notUTF8: DiagnosticCode = "T0101"
  static let controlCharacter: DiagnosticCode = "T0102"
  static let lineSeparator: DiagnosticCode = "T0103"
  static let strayByteOrderMark: DiagnosticCode = "T0104"
}
