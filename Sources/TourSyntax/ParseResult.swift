public import TourDiagnostics

/// What parsing returns: always a whole tree, and what was wrong, in the order of the text.
public struct ParseResult: Sendable {
  public let tree: SyntaxTree
  public let diagnostics: [Diagnostic]

  public init(tree: SyntaxTree, diagnostics: [Diagnostic]) {
    self.tree = tree
    self.diagnostics = diagnostics
  }
}
