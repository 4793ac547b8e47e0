internal import TourDiagnostics
internal import TourSyntax

/// The name of a place as a script writes it: `hall`, `joconde.mains`.
struct PlaceName {
  /// What stands before the dot, or nil.
  let owner: Word?
  let name: Word

  struct Word {
    let text: String
    let span: SourceSpan
  }

  init(owner: Word? = nil, name: Word) {
    self.owner = owner
    self.name = name
  }

  /// Reads a `place` node; nil where it is broken, which the parser has reported.
  init?(_ node: SyntaxNode) {
    let words = node.ownTokens.filter { $0.kind == .name }
      .map { Word(text: $0.plain, span: $0.span) }
    guard let last = words.last else { return nil }
    if node.token(.dot) != nil {
      guard words.count == 2 else { return nil }
      self.init(owner: words[0], name: last)
    } else {
      self.init(name: last)
    }
  }

  var span: SourceSpan { owner.map { $0.span.union(name.span) } ?? name.span }
  var description: String { owner.map { "\($0.text).\(name.text)" } ?? name.text }
}
