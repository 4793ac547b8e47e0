internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// The language that a token names; one that no line of the tour declares is reported, and still returned.
  func declaredLanguage(_ token: SyntaxToken) -> Language {
    if isFirstOfLine(token), !isDeclared(Language(token.plain)),
      let keyword = NearestName.nearest(to: token.plain, in: Self.wordsBeforeText)
    {
      reportSlip(token, keyword: keyword)
      return Language(token.plain)
    }
    return declaredLanguage(token.plain, at: token.span)
  }

  /// The same for a language that is no token: that of a prose mark.
  func declaredLanguage(_ tag: String, at span: SourceSpan) -> Language {
    let language = Language(tag)
    if case let meant = self.meant(language), meant != language {
      if !isDeclared(language), undeclared.insert(language).inserted {
        reportCountry(tag, meant: meant.tag, at: span)
      }
      return meant
    }
    if !isDeclared(language), isInTourFile(span),
      let meant = CountryCodes.language(meantBy: tag) ?? mistaken(tag)?.meant
    {
      if undeclared.insert(language).inserted { reportMistaken(tag, meant: meant, at: span) }
      return Language(meant)
    }
    // What another file says in more languages than this tour needs is no mistake of this tour.
    guard !isDeclared(language), isInTourFile(span), undeclared.insert(language).inserted else {
      return language
    }
    report(
      Diagnostic(
        "T0209", .warning, "no line of the tour names the language `\(tag)`", at: span,
        label: nearestLanguage(to: tag).map { "did you mean `\($0)`" },
        notes: ["languages are named by `speaks`, `captions` and the audience's `languages`"],
        fixes: nearestLanguage(to: tag).map {
          [Fix("write \($0)", replace: span, with: $0, isSafe: false)]
        } ?? []))
    return language
  }

  /// The language itself, or the one that the tour names and that the code of a country stands for.
  func meant(_ language: Language) -> Language {
    guard let tag = CountryCodes.language(meantBy: language.tag), isDeclared(Language(tag)) else {
      return language
    }
    return Language(tag)
  }

  private func mistaken(_ tag: String) -> (language: String, meant: String)? {
    CountryCodes.mistaken(tag).flatMap { isDeclared(Language($0.meant)) ? $0 : nil }
  }

  /// The same where the tour does not name the language that is meant, or the tag is another language's.
  private func reportMistaken(_ tag: String, meant: String, at span: SourceSpan) {
    let isDeclared = isDeclared(Language(meant))
    if !isDeclared { undeclared.insert(Language(meant)) }
    let what =
      mistaken(tag).map { "\($0.language): what is meant may be" } ?? "a country: its language is"
    report(
      Diagnostic(
        "T0209", .warning, "`\(tag)` is \(what) `\(meant)`", at: span,
        notes: isDeclared
          ? [] : ["no line of the tour names `\(meant)`: `speaks`, `captions` or `languages` does"],
        fixes: [Fix("write \(meant)", replace: span, with: meant, isSafe: false)]))
  }

  /// Reports the code of a country that stands for a language; what follows is read as in that language.
  func reportCountry(_ tag: String, meant: String, at span: SourceSpan) {
    report(
      Diagnostic(
        "T0209", .warning, "`\(tag)` is a country: its language is `\(meant)`", at: span,
        fixes: [Fix("write \(meant)", replace: span, with: meant, isSafe: false)]))
  }

  /// Statements that are one word and a text, for which a title's language may be a slip.
  private static var wordsBeforeText: [String] {
    ["artist", "date", "technique", "size", "inventory", "image", "guide"]
  }

  /// Whether the tour names a language, or a variety of the same.
  private func isDeclared(_ language: Language) -> Bool {
    guard let languages else { return true }
    return languages.contains { $0.primary == language.primary }
  }

  private func isInTourFile(_ span: SourceSpan) -> Bool {
    span.source == .root || span.source == sections.tours.first?.tree.source.id
  }

  private func nearestLanguage(to tag: String) -> String? {
    NearestName.nearest(to: tag, in: (languages ?? []).map(\.tag).sorted())
  }

  private func isFirstOfLine(_ token: SyntaxToken) -> Bool {
    var index = token.index - 1
    while index >= 0 {
      let kind = token.tree.token(index).kind
      if kind == .newline { return true }
      if !kind.isTrivia { return false }
      index -= 1
    }
    return true
  }

  private func reportSlip(_ token: SyntaxToken, keyword: String) {
    report(
      Diagnostic(
        "T0208", .error,
        "`\(token.plain)` is not a statement here, and no language of the tour", at: token.span,
        label: "did you mean `\(keyword)`",
        fixes: [Fix("write \(keyword)", replace: token.span, with: keyword, isSafe: false)]))
  }
}
