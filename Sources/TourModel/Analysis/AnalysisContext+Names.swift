internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// The place that a `place` node names, or nil: reported, unless what it names is broken and reported already.
  ///
  /// - Parameter here: the room or work of the stop: its details need no owner's name, and go first.
  func resolvePlace(_ node: SyntaxNode, at here: Place? = nil) -> Place? { nil }

  /// The stop that a name means, or nil: reported, unless the stop is broken and reported already.
  func resolveStop(_ token: SyntaxToken) -> StopID? { nil }

  /// The room that a name means, or nil: reported.
  func resolveRoom(_ token: SyntaxToken) -> RoomID? { nil }

  /// The work that a name means, or nil: reported.
  func resolveWork(_ token: SyntaxToken) -> WorkID? { nil }

  /// The tag, without `#`, of a thread that the tour declares, or nil: reported.
  func resolveThread(_ token: SyntaxToken) -> String? { nil }

  /// The language that a token names; one that no line of the tour declares is reported, and still returned.
  func declaredLanguage(_ token: SyntaxToken) -> Language { Language(token.text) }
}
