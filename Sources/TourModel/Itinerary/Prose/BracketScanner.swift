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
    /// `【】`, `〔〕` or full-width; `()` around a pause.
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

  /// O(line), for each opening bracket looks no further than the next one.
  static func parts(of line: ProseLine) -> [Part] {
    let range = line.span.range
    var parts: [Part] = []
    var textStart = range.lowerBound
    var position = range.lowerBound
    func endText(at end: Int) {
      if textStart < end { parts.append(.text(line.source.text(textStart..<end))) }
    }
    while position < range.upperBound {
      guard let opener = sign(in: line, at: position), opener.opens else {
        guard let pause = pauseInParentheses(from: position, in: line) else {
          position += 1
          continue
        }
        endText(at: position)
        parts.append(.bracketed(pause))
        position = pause.span.range.upperBound
        textStart = position
        continue
      }
      endText(at: position)
      if opener.isPlain, sign(in: line, at: position + 1) == .plainOpener {
        parts.append(.text("["))
        position += 2
      } else {
        let bracketed = bracketed(from: position, opener, in: line)
        parts.append(.bracketed(bracketed))
        position = bracketed.span.range.upperBound
      }
      textStart = position
    }
    endText(at: range.upperBound)
    return parts
  }

  private static func bracketed(
    from start: Int, _ opener: WrittenSign, in line: ProseLine
  ) -> Bracketed {
    let contentStart = start + opener.byteCount
    var end = contentStart
    var next = sign(in: line, at: end)
    while next == nil, end < line.span.range.upperBound {
      end += 1
      next = sign(in: line, at: end)
    }
    let closer = next.flatMap { $0.opens ? nil : $0 }
    let whole = start..<(end + (closer?.byteCount ?? 0))
    return Bracketed(
      span: line.source.span(whole), contentSpan: line.source.span(contentStart..<end),
      text: line.source.text(whole), content: line.source.text(contentStart..<end),
      opener: opener.isPlain ? .plain : .other,
      closer: closer.map { $0.isPlain ? .plain : .other })
  }

  /// `(pause 3s)`: parentheses are common in prose, but not around that.
  private static func pauseInParentheses(from start: Int, in line: ProseLine) -> Bracketed? {
    let bytes = line.source.bytes[start..<min(start + 60, line.span.range.upperBound)]
    for (opener, closer) in [("(", ")"), ("（", "）")] where bytes.starts(with: opener.utf8) {
      let content = bytes.dropFirst(opener.utf8.count)
      guard let last = closer.utf8.last, let end = content.firstIndex(of: last),
        content[...end].suffix(closer.utf8.count).elementsEqual(closer.utf8)
      else { continue }
      let contentRange = content.startIndex..<end + 1 - closer.utf8.count
      let bracketed = Bracketed(
        span: line.source.span(start..<end + 1), contentSpan: line.source.span(contentRange),
        text: line.source.text(start..<end + 1), content: line.source.text(contentRange),
        opener: .other, closer: .other)
      return Beat(bracketed).isTimedPause ? bracketed : nil
    }
    return nil
  }

  /// A bracket as its bytes are.
  private struct WrittenSign: Equatable {
    let opens: Bool
    let byteCount: Int

    var isPlain: Bool { byteCount == 1 }

    static let plainOpener = WrittenSign(opens: true, byteCount: 1)
  }

  /// The bracket that begins at a byte of the line; nil at and past its end.
  private static func sign(in line: ProseLine, at position: Int) -> WrittenSign? {
    guard position < line.span.range.upperBound else { return nil }
    let bytes = line.source.bytes
    switch bytes[position] {
    case UInt8(ascii: "["): return .plainOpener
    case UInt8(ascii: "]"): return WrittenSign(opens: false, byteCount: 1)
    case 0xE3, 0xEF: break
    default: return nil
    }
    guard position + 2 < line.span.range.upperBound else { return nil }
    switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
    case (0xE3, 0x80, 0x90), (0xE3, 0x80, 0x94), (0xEF, 0xBC, 0xBB):
      return WrittenSign(opens: true, byteCount: 3)
    case (0xE3, 0x80, 0x91), (0xE3, 0x80, 0x95), (0xEF, 0xBC, 0xBD):
      return WrittenSign(opens: false, byteCount: 3)
    default: return nil
    }
  }
}
