internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// Of a `pace` node.
  func pace(_ node: SyntaxNode) -> Pace? {
    guard let language = node.token(.language), let number = node.token(.number) else { return nil }
    let declared = declaredLanguage(language)
    guard let rate = positiveDecimal(number) else { return nil }
    if node.ownTokens.contains(where: { $0.isKeyword("characters/min") }) {
      return Pace(language: declared, unitsPerMinute: rate, unit: .characters)
    }
    guard node.ownTokens.contains(where: { $0.isKeyword("words/min") }) else { return nil }
    return Pace(language: declared, unitsPerMinute: rate, unit: .words)
  }

  /// Of a `number` token for which zero makes no sense.
  func positiveDecimal(_ token: SyntaxToken?) -> Double? {
    guard let token, let value = decimal(token) else { return nil }
    if value <= 0 {
      report(.mustBePositive(at: token.span))
      return nil
    }
    return value
  }

  func positiveNumber(_ token: SyntaxToken?, limit: Int = largestCount) -> Int? {
    guard let token, let value = wholeNumber(token, limit: limit) else { return nil }
    if value < 1 {
      report(.mustBePositive(at: token.span))
      return nil
    }
    return value
  }
}

extension DiagnosticCode {
  static let mustBePositive: Self = "T0261"
}

extension Diagnostic {
  fileprivate static func mustBePositive(at span: SourceSpan) -> Diagnostic {
    Diagnostic(.mustBePositive, .error, "this number is more than zero", at: span)
  }
}
