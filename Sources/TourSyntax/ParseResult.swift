public import TourDiagnostics

/// What parsing returns: always a whole tree, and what was wrong, in the order of the text.
public struct ParseResult: Sendable {
  public let tree: SyntaxTree
  /// Where some were left out, the last says so.
  public let diagnostics: [Diagnostic]
  /// How many diagnostics were left out.
  public let leftOut: LeftOutDiagnostics

  public init(
    tree: SyntaxTree, diagnostics: [Diagnostic],
    leftOut: LeftOutDiagnostics = LeftOutDiagnostics()
  ) {
    self.tree = tree
    self.diagnostics = diagnostics
    self.leftOut = leftOut
  }
}
