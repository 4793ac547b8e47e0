/// Lines of a script made ready to be shown: safe for a terminal, cut to the width, with columns known.
struct SourceExcerpts: Sendable {
  private let sources: [SourceText]
  private let tables: [LineTable]
  private let width: Int

  init(sources: [SourceText], width: Int) {
    self.sources = sources
    tables = sources.map(LineTable.init)
    self.width = width
  }

  func lineIndex(of span: SourceSpan) -> Int {
    tables[span.source.index].lineIndex(at: span.range.lowerBound)
  }

  /// `path:line:column`, both from 1, the column in characters.
  func place(of offset: Int, in source: SourceID) -> String {
    let text = sources[source.index]
    let position = tables[source.index].position(of: offset, in: text)
    return "\(TerminalText.sanitized(text.path)):\(position.line):\(position.column)"
  }

  /// One line as it is shown.
  struct Excerpt {
    let text: String
    /// For each character of the whole line: where it begins in the file, and in which column it is shown.
    fileprivate let cells: [(offset: Int, column: Int)]
    fileprivate let end: (offset: Int, column: Int)

    /// The columns of a range of the file; what is outside the part shown is cut off.
    func columns(of range: Range<Int>) -> Range<Int> {
      let lower = column(of: range.lowerBound)
      return lower..<max(lower, column(of: range.upperBound))
    }

    private func column(of offset: Int) -> Int {
      if offset >= end.offset { return end.column }
      return cells.last { $0.offset <= offset }?.column ?? 0
    }
  }

  /// A line, or the part of it around `focus` where it is wider than the space beside the gutter.
  func excerpt(ofLine line: Int, in source: SourceID, focus: Int, gutter: Int) -> Excerpt {
    let text = sources[source.index]
    let range = tables[source.index].range(ofLine: line, in: text)
    // A line of many megabytes is not turned into characters whole.
    let near = max(range.lowerBound, text.characterBoundary(before: focus - 2000))
    let far = min(range.upperBound, text.characterBoundary(before: near + 6000))
    return window(
      of: text, near..<max(near, far), focus: focus, space: max(20, width - gutter - 3),
      isCutLeft: near > range.lowerBound, isCutRight: far < range.upperBound)
  }

  private func window(
    of text: SourceText, _ range: Range<Int>, focus: Int, space: Int, isCutLeft: Bool,
    isCutRight: Bool
  ) -> Excerpt {
    var pieces: [(offset: Int, shown: String, width: Int)] = []
    var offset = range.lowerBound
    for character in text.text(range) {
      let shown = TerminalText.sanitized(String(character))
      pieces.append((offset, shown, DisplayWidth.width(of: shown)))
      offset += character.utf8.count
    }
    var first = 0
    let total = pieces.reduce(0) { $0 + $1.width }
    if total > space || isCutLeft {
      // A third of the space stays before what is spoken of.
      var before = 0
      first = pieces.firstIndex { $0.offset >= focus } ?? pieces.count
      while first > 0, before + pieces[first - 1].width <= space / 3 {
        first -= 1
        before += pieces[first].width
      }
    }
    return assemble(
      pieces, from: first, space: space, end: range.upperBound, isCutLeft: isCutLeft,
      isCutRight: isCutRight)
  }

  private func assemble(
    _ pieces: [(offset: Int, shown: String, width: Int)], from first: Int, space: Int, end: Int,
    isCutLeft: Bool, isCutRight: Bool
  ) -> Excerpt {
    var shown = first > 0 || isCutLeft ? "…" : ""
    var column = shown.isEmpty ? 0 : 1
    var cells: [(offset: Int, column: Int)] = []
    for (index, piece) in pieces.enumerated().dropFirst(first) {
      let isLast = index == pieces.count - 1 && !isCutRight
      if column + piece.width > (isLast ? space : space - 1) {
        return Excerpt(text: shown + "…", cells: cells, end: (piece.offset, column))
      }
      cells.append((piece.offset, column))
      shown += piece.shown
      column += piece.width
    }
    return Excerpt(text: shown + (isCutRight ? "…" : ""), cells: cells, end: (end, column))
  }
}

extension SourceText {
  /// The greatest offset not after `offset` at which a UTF-8 sequence begins.
  fileprivate func characterBoundary(before offset: Int) -> Int {
    var position = max(0, min(offset, bytes.count))
    while position > 0, position < bytes.count, bytes[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }
}
