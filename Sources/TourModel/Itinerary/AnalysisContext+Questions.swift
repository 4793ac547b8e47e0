internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// Reads a `questions` node. `..1m` may end at once; `1m..` would never have to end, and is an error.
  func questions(_ node: SyntaxNode) -> Questions? {
    let length = length(node.child(.length))
    let token = node.token(.number)
    let limit = positiveNumber(token)
    guard let length else { return nil }
    guard let longest = length.longest else {
      if let span = node.child(.length)?.span, let shortest = length.shortest {
        report(.questionsWithoutEnd(shortest, at: span))
      }
      return nil
    }
    if token != nil && limit == nil { return nil }
    return Questions(shortest: length.shortest ?? .zero, longest: longest, limit: limit)
  }
}

extension DiagnosticCode {
  static let questionsWithoutEnd: Self = "T0268"
}

extension Diagnostic {
  fileprivate static func questionsWithoutEnd(
    _ shortest: Milliseconds, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .questionsWithoutEnd, .error, "a window for questions says when it ends at the latest",
      at: span,
      fixes: [
        Fix("write \(shortest)", replace: span, with: "\(shortest)", isSafe: false),
        Fix("write ..\(shortest)", replace: span, with: "..\(shortest)", isSafe: false),
      ])
  }
}
