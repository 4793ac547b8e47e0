/// Joins lines and beats of a paragraph to pieces of text, as section 3 of the language says: a line end
/// becomes a space; in languages written without spaces it vanishes, except between Latin letters or digits.
struct LineJoining {
  private let language: Language?
  private(set) var pieces: [Paragraph.Piece] = []
  /// The last character of the text so far.
  private var last: Character?
  private var hasSpaceBefore = false

  /// - Parameter language: nil for a note, whose language is seen by its letters.
  init(_ language: Language?) { self.language = language }

  /// White space at its ends counts as a line end does.
  mutating func append(_ text: String) {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !Self.isWhitespace($0) }),
      let end = scalars.lastIndex(where: { !Self.isWhitespace($0) })
    else {
      hasSpaceBefore = hasSpaceBefore || !text.isEmpty
      return
    }
    if start != scalars.startIndex { hasSpaceBefore = true }
    let core = String(scalars[start...end])
    guard let first = core.first else { return }
    let joint = last.map { hasSpaceBefore ? self.joint(between: $0, and: first) : "" } ?? ""
    let body = joint + core
    if case .text(var text)? = pieces.last {
      // Removed first, so that the text grows in place.
      pieces.removeLast()
      text += body
      pieces.append(.text(text))
    } else {
      pieces.append(.text(body))
    }
    last = core.last
    hasSpaceBefore = scalars.index(after: end) != scalars.endIndex
  }

  private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
  }

  mutating func endLine() { hasSpaceBefore = true }

  mutating func append(_ beat: Paragraph.Piece) { pieces.append(beat) }

  /// A space or nothing.
  private func joint(between a: Character, and b: Character) -> String {
    let vanishes =
      language?.isWrittenWithoutSpaces ?? (Self.isHanOrKana(a) || Self.isHanOrKana(b))
    if !vanishes { return " " }
    return Self.isLatinOrDigit(a) && Self.isLatinOrDigit(b) ? " " : ""
  }

  static func isLatinOrDigit(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0xC0...0x24F, 0x1E00...0x1EFF: return scalar.properties.isAlphabetic
    default: return false
    }
  }

  /// Han, kana, and the punctuation that goes with them.
  static func isHanOrKana(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: return true
    default: return false
    }
  }
}
