internal import TourDiagnostics

/// Brackets of a prose line, with what is between them.
struct Bracketed {
  /// Brackets included; without a closing one, to the end of the line.
  let span: SourceSpan
  let contentSpan: SourceSpan
  let text: String
  let content: String
  let opener: Sign
  /// Nil where the line ends, or another bracket opens, first.
  let closer: Sign?

  enum Sign {
    /// `[` or `]`.
    case plain
    /// `【】` or full-width.
    case other
  }
}

/// Finds the brackets of a prose line. Works on bytes: none of a bracket's bytes begins another character.
enum BracketScanner {
  enum Part {
    case text(String)
    case bracketed(Bracketed)
  }

  /// Whether a line has more than beats.
  static func hasWords(_ line: ProseLine) -> Bool {
    parts(of: line).contains { part in
      switch part {
      case .text(let text): !text.allSatisfy(\.isWhitespace)
      case .bracketed(let bracketed): bracketed.closer == nil || !Beat(bracketed).isMeant
      }
    }
  }

  private static let openers: [[UInt8]] = [Array("[".utf8), Array("【".utf8), Array("［".utf8)]
  private static let closers: [[UInt8]] = [Array("]".utf8), Array("】".utf8), Array("］".utf8)]

  /// O(line), for each opening bracket looks no further than the next one.
  static func parts(of line: ProseLine) -> [Part] {
    let bytes = line.source.bytes[line.span.range]
    var parts: [Part] = []
    var textStart = bytes.startIndex
    var position = bytes.startIndex
    func endText(at end: Int) {
      if textStart < end { parts.append(.text(line.source.text(textStart..<end))) }
    }
    while position < bytes.endIndex {
      guard let opener = match(openers, in: bytes, at: position) else {
        position += 1
        continue
      }
      endText(at: position)
      if opener.count == 1, bytes[position...].starts(with: "[[".utf8) {
        parts.append(.text("["))
        position += 2
      } else {
        let bracketed = bracketed(from: position, opener: opener, in: line)
        parts.append(.bracketed(bracketed))
        position = bracketed.span.range.upperBound
      }
      textStart = position
    }
    endText(at: bytes.endIndex)
    return parts
  }

  private static func bracketed(from start: Int, opener: [UInt8], in line: ProseLine) -> Bracketed {
    let bytes = line.source.bytes[line.span.range]
    let contentStart = start + opener.count
    var end = contentStart
    var closer: [UInt8]?
    while end < bytes.endIndex {
      closer = match(closers, in: bytes, at: end)
      if closer != nil || match(openers, in: bytes, at: end) != nil { break }
      end += 1
    }
    let whole = start..<(end + (closer?.count ?? 0))
    return Bracketed(
      span: line.source.span(whole), contentSpan: line.source.span(contentStart..<end),
      text: line.source.text(whole), content: line.source.text(contentStart..<end),
      opener: opener.count == 1 ? .plain : .other,
      closer: closer.map { $0.count == 1 ? .plain : .other })
  }

  private static func match(
    _ signs: [[UInt8]], in bytes: ArraySlice<UInt8>, at position: Int
  ) -> [UInt8]? {
    let byte = bytes[position]
    guard byte == 0x5B || byte == 0x5D || byte >= 0xE0 else { return nil }
    return signs.first { bytes[position...].starts(with: $0) }
  }
}
