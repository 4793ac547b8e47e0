internal import TourDiagnostics
internal import TourSyntax

/// `speaks` and `captions`.
struct LanguageLines {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ statements: SectionStatements, of tour: SyntaxNode) {
    guard let speaks = statements.one(.speaks, context) else {
      reportMissing(in: tour)
      return
    }
    context.tour.speaks = list(speaks)
    guard let captions = statements.one(.captions, context) else { return }
    context.tour.captions = list(captions).filter { language in
      guard context.tour.speaks.contains(language) else { return true }
      reportSpoken(language, in: captions, speaks: speaks)
      return false
    }
  }

  private func list(_ node: SyntaxNode) -> [Language] {
    var first: [Language: SyntaxToken] = [:]
    var languages: [Language] = []
    for token in node.ownTokens where token.kind == .language {
      let language = language(token)
      if let earlier = first[language] {
        context.report(.namedTwice(token, first: earlier))
      } else {
        first[language] = token
        languages.append(language)
      }
    }
    return languages
  }

  private func language(_ token: SyntaxToken) -> Language {
    guard let meant = CountryCodes.language(meantBy: token.plain) else {
      return Language(token.plain)
    }
    context.reportCountry(token.plain, meant: meant, at: token.span)
    return Language(meant)
  }

  private func reportMissing(in tour: SyntaxNode) {
    context.report(
      Diagnostic(
        "T0225", .error, "this tour does not say which language is spoken", at: tour.headerSpan,
        label: "needs a line such as: speaks zh"))
  }

  private func reportSpoken(_ language: Language, in captions: SyntaxNode, speaks: SyntaxNode) {
    let token = captions.ownTokens.first { Language($0.plain) == language && $0.kind == .language }
    context.report(
      Diagnostic(
        "T0226", .error, "\(language) is spoken, so it is no language of captions",
        at: token?.span ?? captions.span, related: [.init(speaks.span, "it is spoken here")]))
  }
}

extension Diagnostic {
  /// Something that a list names a second time.
  static func namedTwice(_ token: SyntaxToken, first: SyntaxToken) -> Diagnostic {
    Diagnostic(
      "T0224", .error, "`\(token.plain)` is named twice in this list", at: token.span,
      related: [.init(first.span, "the first")])
  }
}
