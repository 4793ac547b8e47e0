internal import TourDiagnostics
internal import TourSyntax

/// Prose lines with the same mark that follow each other.
struct ProseParagraph {
  let mark: ProseMark
  /// At least one, none empty.
  var lines: [ProseLine]

  /// From its first mark to the end of its last line.
  var span: SourceSpan {
    guard let first = lines.first, let last = lines.last else {
      preconditionFailure("a paragraph has a line")
    }
    return first.mark.union(last.span)
  }

  /// The word before its first `>`.
  var languageSpan: SourceSpan {
    guard let first = lines.first else { preconditionFailure("a paragraph has a line") }
    return first.languageSpan
  }
}

/// What stands before the `>` of a prose line.
enum ProseMark: Hashable {
  /// A note for the guide.
  case guide
  case language(Language)

  init(_ token: SyntaxToken) {
    let word = token.markWord
    self = word == "guide" ? .guide : .language(Language(word))
  }
}

/// One prose line: its text without the white space at both ends.
struct ProseLine {
  /// The mark's place.
  let mark: SourceSpan
  /// The text's place; what is between its ends is the text, byte for byte.
  let span: SourceSpan
  let source: SourceText

  /// Nil where the mark stands alone.
  init?(_ node: SyntaxNode) {
    guard let mark = node.token(.proseMark), let text = node.token(.proseText) else { return nil }
    let range = Self.trimmed(text.range, in: node.tree.source)
    if range.isEmpty { return nil }
    self.mark = mark.span
    span = node.tree.source.span(range)
    source = node.tree.source
  }

  /// The place of the word before the `>`.
  var languageSpan: SourceSpan {
    let start = mark.range.lowerBound
    var end = start
    for scalar in source.text(mark.range).unicodeScalars {
      if Self.endsWord(scalar) { break }
      end += UTF8.width(scalar)
    }
    return source.span(start..<end)
  }

  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ">", "＞", "》", ":", "：", " ", "\t": true
    default: false
    }
  }

  private static let spaces: [[UInt8]] = [
    [0x20], [0x09], [0x0D], [0x0A], [0xC2, 0xA0], [0xE3, 0x80, 0x80],
  ]

  /// Without ASCII, no-break and ideographic spaces at both ends.
  private static func trimmed(_ range: Range<Int>, in source: SourceText) -> Range<Int> {
    var rest = source.bytes[range]
    while let space = spaces.first(where: { rest.starts(with: $0) }) {
      rest = rest.dropFirst(space.count)
    }
    while let space = spaces.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
      rest = rest.dropLast(space.count)
    }
    return rest.startIndex..<rest.endIndex
  }
}

extension ProseParagraph {
  /// Its text as a note for the guide: brackets are plain there.
  var note: String {
    var joining = LineJoining(nil)
    for line in lines {
      joining.append(line.source.text(line.span.range))
      joining.endLine()
    }
    return Paragraph(language: Language("und"), pieces: joining.pieces).text
  }
}
