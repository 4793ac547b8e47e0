internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// Reads a node that holds a language and texts: an `asks` or a `deny`.
  func words(_ node: SyntaxNode) -> Knowledge.Asks? {
    guard let token = node.token(.language) else { return nil }
    var words: [String] = []
    for token in node.ownTokens where token.kind == .text {
      let word = token.textValue
      if word.isEmpty {
        report(.emptyText(at: token.span))
      } else {
        words.append(word)
      }
    }
    return words.isEmpty ? nil : Knowledge.Asks(declaredLanguage(token), words)
  }
}
