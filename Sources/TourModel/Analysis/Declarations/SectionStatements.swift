internal import TourDiagnostics
internal import TourSyntax

/// The statements of one section, by kind.
struct SectionStatements {
  private let statements: [SyntaxNode]

  init(_ section: SyntaxNode) { statements = Array(section.children) }

  func all(_ kind: SyntaxKind) -> [SyntaxNode] { statements.filter { $0.kind == kind } }

  /// The statement of a kind of which a section has one: the first; others are reported.
  func one(_ kind: SyntaxKind, _ context: AnalysisContext) -> SyntaxNode? {
    var first: SyntaxNode?
    for statement in statements where statement.kind == kind {
      guard let kept = first else {
        first = statement
        continue
      }
      context.report(.givenTwice(statement, first: kept))
    }
    return first
  }
}

extension Diagnostic {
  fileprivate static func givenTwice(_ node: SyntaxNode, first: SyntaxNode) -> Diagnostic {
    let word = node.token(.keyword)?.plain ?? ""
    return Diagnostic(
      "T0219", .error, "`\(word)` is given twice here", at: node.span,
      related: [.init(first.span, "the first")],
      fixes: [Fix("remove this line", replace: node.span, with: "", isSafe: false)])
  }
}
