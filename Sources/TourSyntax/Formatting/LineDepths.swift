/// How deep each line stands: sections at the edge, their statements one step in, and so on into details and blocks.
struct LineDepths {
  /// Spaces for each step.
  static let width = 2

  /// By the line's first token that is not trivia; -1 for tokens that begin no line.
  private var depths: [Int32]

  /// Depths are bounded by the parser's limit of nesting.
  init(_ tree: SyntaxTree) {
    depths = Array(repeating: -1, count: tree.tokens.count)
    var open: [(end: UInt32, kind: SyntaxKind, depth: Int32)] = []
    for (index, node) in tree.nodes.enumerated() {
      while let last = open.last, last.end <= UInt32(index) { open.removeLast() }
      let depth = open.last.map { Self.depth(of: node.kind, in: $0.kind, at: $0.depth) } ?? 0
      open.append((node.subtreeEnd, node.kind, depth))
      let first = Int(node.firstToken)
      // The outermost node of a line comes first.
      if node.kind != .file, first < depths.count, depths[first] < 0 { depths[first] = depth }
    }
  }

  func depth(ofLineAt token: Int) -> Int? { depths[token] < 0 ? nil : Int(depths[token]) }

  private static func depth(
    of kind: SyntaxKind, in parent: SyntaxKind, at depth: Int32
  ) -> Int32 {
    switch (parent, kind) {
    case (.file, _), (.ifBlock, .elseBranch), (.ifBlock, .endIf), (.voteBlock, .endVote): depth
    default: depth + 1
    }
  }
}
