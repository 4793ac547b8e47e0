public import TourDiagnostics

/// A lossless tree of one file: every byte belongs to one token, so the tree prints back the same bytes.
///
/// Stored flat: tokens in the order of the file, nodes in pre-order, each with the end of its subtree. A
/// tree over 100 MB is two arrays, and dropping it is two frees.
public final class SyntaxTree: Sendable {
  public let source: SourceText
  package let tokens: [TokenRecord]
  package let nodes: [NodeRecord]

  /// A token: where it ends; it begins where the one before it ends.
  package struct TokenRecord: Sendable {
    package var end: UInt32
    package var kind: TokenKind

    package init(end: UInt32, kind: TokenKind) {
      self.end = end
      self.kind = kind
    }
  }

  package struct NodeRecord: Sendable {
    package var kind: SyntaxKind
    /// Tokens `firstToken..<tokenEnd` are the node's.
    package var firstToken: UInt32
    package var tokenEnd: UInt32
    /// Nodes after this one and before `subtreeEnd` are inside it.
    package var subtreeEnd: UInt32

    package init(kind: SyntaxKind, firstToken: UInt32, tokenEnd: UInt32 = 0, subtreeEnd: UInt32 = 0)
    {
      self.kind = kind
      self.firstToken = firstToken
      self.tokenEnd = tokenEnd
      self.subtreeEnd = subtreeEnd
    }
  }

  package init(source: SourceText, tokens: [TokenRecord], nodes: [NodeRecord]) {
    precondition(!nodes.isEmpty && nodes[0].kind == .file, "a tree begins with its file node")
    self.source = source
    self.tokens = tokens
    self.nodes = nodes
  }

  public var root: SyntaxNode { SyntaxNode(tree: self, index: 0) }
  public var tokenCount: Int { tokens.count }

  /// Whether the file was not read, for it is too large or no text in UTF-8.
  public var isUnread: Bool {
    tokens.count == 1 && tokens[0].kind == .invalid && nodes.count == 2
  }

  public func token(_ index: Int) -> SyntaxToken { SyntaxToken(tree: self, index: index) }

  /// All tokens, printed one after the other: always the bytes of ``source``.
  public func printed() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    for index in tokens.indices { bytes += source.bytes[token(index).range] }
    return bytes
  }
}

/// A token of a tree.
public struct SyntaxToken: Sendable {
  public let tree: SyntaxTree
  public let index: Int

  public var kind: TokenKind { tree.tokens[index].kind }

  public var range: Range<Int> {
    (index == 0 ? 0 : Int(tree.tokens[index - 1].end))..<Int(tree.tokens[index].end)
  }

  public var span: SourceSpan { tree.source.span(range) }
  /// The token's text as written, look-alikes and all.
  public var text: String { tree.source.text(range) }
}

/// A node of a tree: an index, so copying and comparing are free.
public struct SyntaxNode: Sendable {
  public let tree: SyntaxTree
  package let index: Int

  public var kind: SyntaxKind { record.kind }

  package var record: SyntaxTree.NodeRecord { tree.nodes[index] }

  public var tokenRange: Range<Int> { Int(record.firstToken)..<Int(record.tokenEnd) }

  /// From the first token that is not trivia to the end of the last such; empty at the node's start where
  /// there is none.
  public var range: Range<Int> {
    var tokens = tokenRange
    while let first = tokens.first, tree.tokens[first].kind.isTrivia { tokens.removeFirst() }
    while let last = tokens.last, tree.tokens[last].kind.isTrivia { tokens.removeLast() }
    guard let first = tokens.first, let last = tokens.last else {
      let start = tokenRange.isEmpty ? 0 : tree.token(tokenRange.lowerBound).range.lowerBound
      return start..<start
    }
    return tree.token(first).range.lowerBound..<tree.token(last).range.upperBound
  }

  public var span: SourceSpan { tree.source.span(range) }

  /// The nodes directly inside this one, in the order of the text.
  public var children: SyntaxChildren { SyntaxChildren(node: self) }

  /// All tokens that are not trivia, those of inner nodes included.
  public var tokens: some Sequence<SyntaxToken> {
    tokenRange.lazy.map { [tree] in SyntaxToken(tree: tree, index: $0) }.filter {
      !$0.kind.isTrivia
    }
  }

  /// The tokens that are not trivia and stand in this node but in none of its children.
  public var ownTokens: [SyntaxToken] {
    var result: [SyntaxToken] = []
    var position = tokenRange.lowerBound
    for child in children {
      append(position..<child.tokenRange.lowerBound, to: &result)
      position = child.tokenRange.upperBound
    }
    append(position..<tokenRange.upperBound, to: &result)
    return result
  }

  private func append(_ range: Range<Int>, to result: inout [SyntaxToken]) {
    for index in range where !tree.tokens[index].kind.isTrivia {
      result.append(SyntaxToken(tree: tree, index: index))
    }
  }

  /// The first own token of a kind.
  public func token(_ kind: TokenKind) -> SyntaxToken? {
    var position = tokenRange.lowerBound
    for child in children {
      if let index = firstToken(kind, in: position..<child.tokenRange.lowerBound) { return index }
      position = child.tokenRange.upperBound
    }
    return firstToken(kind, in: position..<tokenRange.upperBound)
  }

  private func firstToken(_ kind: TokenKind, in range: Range<Int>) -> SyntaxToken? {
    for index in range where tree.tokens[index].kind == kind {
      return SyntaxToken(tree: tree, index: index)
    }
    return nil
  }

  /// The first direct child of a kind.
  public func child(_ kind: SyntaxKind) -> SyntaxNode? { children.first { $0.kind == kind } }

  /// The line that opens a section or a block (its header): from its first token to the end of that line.
  public var headerSpan: SourceSpan {
    var last: SyntaxToken?
    var first: SyntaxToken?
    for index in tokenRange {
      let token = SyntaxToken(tree: tree, index: index)
      if token.kind == .newline, first != nil { break }
      if token.kind.isTrivia { continue }
      if first == nil { first = token }
      last = token
    }
    guard let first, let last else { return span }
    return first.span.union(last.span)
  }
}

/// The children of a node, walked without building an array.
public struct SyntaxChildren: Sequence, IteratorProtocol, Sendable {
  private let tree: SyntaxTree
  private var position: Int
  private let end: Int

  init(node: SyntaxNode) {
    tree = node.tree
    position = node.index + 1
    end = Int(node.record.subtreeEnd)
  }

  public mutating func next() -> SyntaxNode? {
    guard position < end else { return nil }
    let node = SyntaxNode(tree: tree, index: position)
    position = Int(node.record.subtreeEnd)
    return node
  }
}
