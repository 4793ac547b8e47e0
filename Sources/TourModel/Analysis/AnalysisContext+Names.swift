internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// The place that a `place` node names, or nil: reported, unless what it names is broken and reported already.
  ///
  /// - Parameter here: the room or work of the stop: its details need no owner's name, and go first.
  func resolvePlace(_ node: SyntaxNode, at here: Place? = nil) -> Place? {
    PlaceName(node).flatMap { resolvePlace($0, at: here) }
  }

  /// The same for a name that is no node: that of a `[show reflet]` in prose.
  func resolvePlace(_ name: PlaceName, at here: Place? = nil) -> Place? { nil }

  /// The stop that a name means, or nil: reported, unless the stop is broken and reported already.
  func resolveStop(_ token: SyntaxToken) -> StopID? { nil }

  /// The room that a name means, or nil: reported.
  func resolveRoom(_ token: SyntaxToken) -> RoomID? { nil }

  /// The work that a name means, or nil: reported.
  func resolveWork(_ token: SyntaxToken) -> WorkID? { nil }

  /// The tag, without `#`, of a thread that the tour declares, or nil: reported.
  func resolveThread(_ token: SyntaxToken) -> String? { nil }

  /// The language that a token names; one that no line of the tour declares is reported, and still returned.
  func declaredLanguage(_ token: SyntaxToken) -> Language {
    declaredLanguage(token.plain, at: token.span)
  }

  /// The same for a language that is no token: that of a prose mark.
  func declaredLanguage(_ tag: String, at span: SourceSpan) -> Language { Language(tag) }
}
