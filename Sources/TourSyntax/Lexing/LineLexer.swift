internal import TourDiagnostics

/// Cuts a file into tokens, a line at a time.
///
/// Words come out as `word`; the parser says which of them are keywords, names, languages or zones. What looks
/// like a literal but is none is `invalid`, and reported in ``findings``: the parser takes it for whatever is
/// expected, so that one mistake gives one diagnostic.
struct LineLexer {
  enum LineShape { case end, blank, statement, prose }

  let bytes: UnsafeBufferPointer<UInt8>
  let source: SourceID
  var position = 0
  var tokens: [SyntaxTree.TokenRecord] = []
  /// What is wrong with the shapes in the line that was cut last.
  var findings: [Diagnostic] = []
  /// The section that the line stands in: what `zh:` was meant to be depends on it.
  var section = StatementRule.Sections.file
  /// Whether nobody needs to know any more what a slip was meant to be.
  var isQuiet = false
  /// Whether the line has a stray sign: one diagnostic is enough for those of a line.
  var hasStray = false
  /// Whether the line begins with a bullet, which is reported and no part of its statement.
  var hasBullet = false
  /// Whether that line holds something that was already reported: a control character, bytes that are no text.
  var holdsReported = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, source: SourceID) {
    self.bytes = bytes
    self.source = source
    // Statements have about one token for each five bytes, prose far fewer.
    tokens.reserveCapacity(bytes.count / 12 + 16)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { emit(.byteOrderMark, to: 3) }
  }

  /// Cuts the next line, with its line end.
  mutating func cutLine() -> LineShape {
    if !findings.isEmpty { findings.removeAll() }
    holdsReported = false
    hasStray = false
    hasBullet = false
    if position == bytes.count { return .end }
    cutSpace()
    while cutInvisible() { cutSpace() }
    if let length = lineEndLength(at: position) {
      emit(.newline, to: position + length)
      return .blank
    }
    if isCommentStart(at: position) || position == bytes.count {
      cutRest()
      return .blank
    }
    cutBullet()
    return cutFirstWord()
  }

  /// Cuts what is left of a statement's line.
  mutating func cutRest() {
    while position < bytes.count {
      let (scalar, length) = plainScalar(at: position)
      switch scalar {
      case 0x20, 0x09: cutSpace()
      case 0x0A, 0x0D:
        if let length = lineEndLength(at: position) {
          emit(.newline, to: position + length)
          return
        }
        cutReported(1)
      case 0x30...0x39: cutNumber()
      case 0x41...0x5A, 0x61...0x7A: emitWord(scanWord(from: position))
      case 0x22: cutText()
      case 0x2C: emit(.comma, to: position + length)
      default: cutSign(scalar, length)
      }
    }
  }

  // MARK: Reading

  /// What `plainScalar` gives for bytes that are not UTF-8.
  static let malformed: UInt32 = 0xFFFF_FFFF
  /// What it gives past the end of the file.
  static let pastEnd: UInt32 = 0xFFFF_FFFE

  /// The scalar at `index` as it is written.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    guard index < bytes.count else { return (Self.pastEnd, 0) }
    return UTF8Decoding.scalar(bytes, at: index) ?? (Self.malformed, 1)
  }

  /// The scalar at `index`, look-alikes folded.
  @inline(__always)
  func plainScalar(at index: Int) -> (value: UInt32, length: Int) {
    let (value, length) = scalar(at: index)
    return (LookAlikes.plain(value), length)
  }

  /// 1 for LF, 2 for CRLF, nil for anything else.
  @inline(__always)
  func lineEndLength(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x0A { return 1 }
    guard bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
      return nil
    }
    return 2
  }

  /// The end of the line's content: before its LF or CRLF.
  func contentEnd(from index: Int) -> Int {
    let end = ByteSearch.first(0x0A, in: bytes, index..<bytes.count)
    return end < bytes.count && end > index && bytes[end - 1] == 0x0D ? end - 1 : end
  }

  @inline(__always)
  func isCommentStart(at index: Int) -> Bool {
    let (first, length) = plainScalar(at: index)
    return first == 0x2F && plainScalar(at: index + length).value == 0x2F
  }

  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(source: source, range: range) }

  /// The text of a range with look-alikes folded.
  func plainText(_ range: Range<Int>) -> String {
    LookAlikes.fold(String(decoding: bytes[range], as: UTF8.self))
  }

  // MARK: Writing

  @inline(__always)
  mutating func emit(_ kind: TokenKind, to end: Int) {
    tokens.append(SyntaxTree.TokenRecord(end: UInt32(truncatingIfNeeded: end), kind: kind))
    position = end
  }

  @inline(__always)
  mutating func cutSpace() {
    var index = position
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 {
        index += 1
      } else if byte >= 0x80, case let (scalar, length) = plainScalar(at: index), scalar == 0x20 {
        index += length
      } else {
        break
      }
    }
    if index > position { emit(.whitespace, to: index) }
  }

  var hasRoom: Bool { findings.count < 100 }

  /// A token that ``CharacterCheck`` has reported.
  mutating func cutReported(_ length: Int) {
    holdsReported = true
    emit(.invalid, to: position + length)
  }

  /// An `invalid` token with its diagnostic.
  ///
  /// A line's diagnostics are bounded: the rest of one that has many is noise.
  mutating func reject(
    to end: Int, _ code: DiagnosticCode, _ message: String, notes: [String] = [], fixes: [Fix] = []
  ) {
    if hasRoom {
      findings.append(
        Diagnostic(code, message, at: span(position..<end), notes: notes, fixes: fixes))
    }
    emit(.invalid, to: end)
  }
}
