internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// Reads a `text` token: what stands between the quotes.
  func text(_ token: SyntaxToken?) -> String? {
    guard let token, token.kind == .text else { return nil }
    return token.textValue
  }

  /// Reads a `label` node: a text, then the same in other languages.
  func label(_ node: SyntaxNode?) -> LocalizedText? {
    guard let node, let token = node.token(.text), let plain = text(token) else { return nil }
    return localizedText(
      plain, at: token.span, translations: node.children.filter { $0.kind == .translation })
  }

  /// Reads a header's `text` token and the `title` lines below it.
  func title(_ token: SyntaxToken?, _ titles: [SyntaxNode]) -> LocalizedText? {
    guard let token, let plain = text(token) else { return nil }
    return localizedText(plain, at: token.span, translations: titles)
  }

  /// - Parameter translations: `translation` or `title` nodes.
  private func localizedText(
    _ plain: String, at span: SourceSpan, translations: [SyntaxNode]
  ) -> LocalizedText {
    if plain.isEmpty { report(.emptyText(at: span)) }
    var seen: [Language: SourceSpan] = [:]
    var result = LocalizedText(plain)
    for node in translations {
      guard let token = node.token(.language), let quoted = node.token(.text),
        let text = text(quoted)
      else { continue }
      if text.isEmpty { report(.emptyText(at: quoted.span)) }
      let language = declaredLanguage(token)
      if let first = seen[language] {
        report(.translatedTwice(language, at: token.span, first: first))
        continue
      }
      seen[language] = token.span
      result.translations.append(LocalizedText.Translation(language, text))
    }
    return result
  }
}

extension DiagnosticCode {
  static let translatedTwice: Self = "T0258"
  static let emptyText: Self = "T0259"
}

extension Diagnostic {
  fileprivate static func translatedTwice(
    _ language: Language, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .translatedTwice, .error, "the same text is given twice in \(language)", at: span,
      related: [Related(first, "the first")])
  }

  static func emptyText(at span: SourceSpan) -> Diagnostic {
    Diagnostic(.emptyText, .error, "there is nothing between the quotes", at: span)
  }
}
