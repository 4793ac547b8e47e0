internal import TourDiagnostics

/// Texts in quotes: `"…"`, `“…”`, `«…»`, with `\"` and `\\`.
extension LineLexer {
  /// A text that begins with `"` or `＂`.
  mutating func cutText() {
    let isFullWidth = bytes[position] != 0x22
    cutText(from: position + (isFullWidth ? 3 : 1), closing: isFullWidth ? 0xFF02 : 0x22)
  }

  /// A text whose content begins at `start`, up to the scalar `closing`.
  mutating func cutText(from start: Int, closing: UInt32) {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A { break }
      if byte == 0x5C {
        index = passEscape(at: index)
      } else if byte == 0x22 && (closing == 0x22 || closing == 0xFF02) {
        emit(.text, to: index + 1)
        return
      } else if byte >= 0x80, closing != 0x22, scalar(at: index).value == closing {
        emit(.text, to: index + scalar(at: index).length)
        return
      } else {
        index += 1
      }
    }
    rejectUnclosed()
  }

  private mutating func passEscape(at index: Int) -> Int {
    guard index + 1 < bytes.count else { return index + 1 }
    let next = bytes[index + 1]
    if next == 0x22 || next == 0x5C { return index + 2 }
    let (scalar, length) = scalar(at: index + 1)
    if scalar != 0x0A, scalar != 0x0D { rejectEscape(index..<(index + 1 + length)) }
    return index + 1
  }

  private mutating func rejectEscape(_ range: Range<Int>) {
    guard hasRoom else { return }
    if namesFile { return rejectBackslash(range.lowerBound..<range.lowerBound + 1) }
    let written = String(decoding: bytes[range], as: UTF8.self)
    findings.append(
      Diagnostic(
        .unknownEscape, "`\(written)` means nothing in a text", at: span(range),
        notes: ["a text has \\\" for a quote and \\\\ for a backslash, and no other escape"],
        fixes: [
          Fix(
            "write \\\(written)", replace: span(range.lowerBound..<range.lowerBound), with: "\\",
            isSafe: false)
        ]))
  }

  /// Whether the line is a `use`.
  private var namesFile: Bool {
    guard let last = lastToken else { return false }
    return plainText(self.range(ofToken: last)) == Keyword.use.spelling
  }

  /// `use "salles\cave.tour"`
  private mutating func rejectBackslash(_ range: Range<Int>) {
    findings.append(
      Diagnostic(
        .unknownEscape, "folders are parted by `/`", at: span(range),
        fixes: [Fix("write /", replace: span(range), with: "/")]))
  }

  private mutating func rejectUnclosed() {
    var end = contentEnd(from: position)
    while end > position + 1, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    let closing =
      scalar(at: position).value == 0x201C ? "”" : scalar(at: position).value == 0xAB ? "»" : "\""
    reject(
      to: end, .unclosedText, "this text does not end on its line",
      fixes: [Fix("close it", replace: span(end..<end), with: closing, isSafe: false)])
  }

  /// A text in quotes that no text has: `'…'`, `‘…’`, `„…“`, `”…”`, `「…」`.
  mutating func cutWrongQuotes(_ opening: UInt32, _ length: Int) {
    let closings: [UInt32] =
      switch opening {
      case 0x27, 0x60: [0x27]
      case 0x2018: [0x2019]
      case 0x201E: [0x201C, 0x201D]
      case 0x201D: [0x201D, 0x22]
      case 0x300A: [0x300B]
      case 0x300C: [0x300D]
      default: [0x300F]
      }
    // A text of people, not a search through a whole line for each sign of it.
    let limit = min(position + 200, bytes.count)
    var index = position + length
    while index < limit, bytes[index] != 0x0A, case let (scalar, size) = scalar(at: index) {
      guard closings.contains(scalar) else {
        index += size
        continue
      }
      let content = String(decoding: bytes[(position + length)..<index], as: UTF8.self)
      let end = index + size
      reject(
        to: end, .wrongQuotes, "a text stands in \"…\", “…” or «…»",
        fixes: [
          Fix(
            "write \"\(content)\"", replace: span(position..<end), with: TextLiteral.quoted(content)
          )
        ])
      return
    }
    cutStray(to: position + length)
  }
}

extension DiagnosticCode {
  static let unclosedText: DiagnosticCode = "T0111"
  static let unknownEscape: DiagnosticCode = "T0112"
  static let wrongQuotes: DiagnosticCode = "T0113"
}
