internal import TourDiagnostics
internal import TourSyntax

/// What a section, a branch or an option holds, prose lines gathered to paragraphs.
enum ScopeItem {
  case paragraph(ProseParagraph)
  case statement(SyntaxNode)

  /// In the order of the text. An empty line, a mark alone or anything but a comment ends a paragraph.
  static func read(_ nodes: some Sequence<SyntaxNode>) -> [ScopeItem] {
    var items: [ScopeItem] = []
    var open: ProseParagraph?
    var previous: SyntaxNode?
    func close() {
      if let paragraph = open { items.append(.paragraph(paragraph)) }
      open = nil
    }
    for node in nodes {
      defer { previous = node }
      guard node.kind == .prose else {
        close()
        items.append(.statement(node))
        continue
      }
      guard let line = ProseLine(node), let mark = node.token(.proseMark).map(ProseMark.init) else {
        close()
        continue
      }
      if open?.mark != mark || previous.map({ hasEmptyLine(between: $0, and: node) }) ?? false {
        close()
      }
      open = open ?? ProseParagraph(mark: mark, lines: [])
      open?.lines.append(line)
    }
    close()
    return items
  }

  /// Whether a line with nothing on it, not even a comment, stands between two nodes.
  private static func hasEmptyLine(between first: SyntaxNode, and second: SyntaxNode) -> Bool {
    let tree = first.tree
    var isEmpty = true
    // The first node ends with its line, so what follows are whole lines.
    for index in first.tokenRange
      .upperBound..<max(first.tokenRange.upperBound, second.tokenRange.upperBound)
    {
      let token = tree.token(index)
      switch token.kind {
      case .newline:
        if isEmpty { return true }
        isEmpty = true
      case .comment: isEmpty = false
      case .whitespace, .byteOrderMark: break
      default: return false
      }
    }
    return false
  }
}
