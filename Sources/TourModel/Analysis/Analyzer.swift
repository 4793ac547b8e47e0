public import TourDiagnostics
public import TourSyntax

/// Turns a script, and the files that it brings by `use`, into a ``Tour``.
public struct Analyzer: Sendable {
  private let zones: any TimeZoneDatabase
  private let syntaxLimits: SyntaxLimits
  private let limits: AnalysisLimits

  public init(
    zones: any TimeZoneDatabase, syntaxLimits: SyntaxLimits = SyntaxLimits(),
    limits: AnalysisLimits = AnalysisLimits()
  ) {
    self.zones = zones
    self.syntaxLimits = syntaxLimits
    self.limits = limits
  }

  /// Never fails: what is wrong is in the result's diagnostics, beside the best tour that could be built.
  ///
  /// - Parameter files: reads the files that `use` names.
  public func analyze(_ root: SourceText, files: any SourceFiles) -> AnalysisResult {
    let context = AnalysisContext(zones: zones, limits: limits)
    FilesPass(context, files: files, syntaxLimits: syntaxLimits).run(root)
    DeclarationsPass(context).run()
    TourPass(context).run()
    ContentsPass(context).run()
    StopsPass(context).run()
    ItineraryPass(context).run()
    AudiencePass(context).run()
    TestPass(context).run()
    WholeTourChecks(context).run()
    return AnalysisResult(
      tour: context.tour, sources: context.trees.map(\.source),
      diagnostics: context.reported.sorted(), leftOut: context.reported.leftOut,
      isCollection: context.isCollection)
  }
}

public struct AnalysisResult: Sendable {
  /// The best tour that could be built; to be run only where ``hasErrors`` is false.
  public let tour: Tour
  /// All files that were read, the root first; a ``SourceID`` is an index into this list.
  public let sources: [SourceText]
  /// What was found wrong, in the order of the files and of their text. Where some were left out,
  /// the last one says so.
  public let diagnostics: [Diagnostic]
  /// How many diagnostics are not in ``diagnostics``, which is bounded.
  public let leftOut: LeftOutDiagnostics

  /// Whether the script has rooms or works, and nothing else: tours bring it in by `use`.
  public let isCollection: Bool

  public init(
    tour: Tour, sources: [SourceText], diagnostics: [Diagnostic],
    leftOut: LeftOutDiagnostics = LeftOutDiagnostics(), isCollection: Bool = false
  ) {
    self.tour = tour
    self.sources = sources
    self.diagnostics = diagnostics
    self.leftOut = leftOut
    self.isCollection = isCollection
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// This result with more diagnostics, each put at its place in the order of the text; the same
  /// bound holds.
  public func adding(
    _ more: some Sequence<Diagnostic>, limits: AnalysisLimits = AnalysisLimits()
  ) -> AnalysisResult {
    var list = DiagnosticList(limit: limits.diagnostics)
    for diagnostic in diagnostics.dropLast(leftOut.total > 0 ? 1 : 0) { list.append(diagnostic) }
    if let last = diagnostics.last { list.leaveOut(leftOut, at: last.primary) }
    for diagnostic in more { list.append(diagnostic) }
    return AnalysisResult(
      tour: tour, sources: sources, diagnostics: list.sorted(), leftOut: list.leftOut,
      isCollection: isCollection)
  }

  /// This result without the error that a collection has no tour: what is wrong with it as a collection.
  public func withoutMissingTour() -> AnalysisResult {
    AnalysisResult(
      tour: tour, sources: sources, diagnostics: diagnostics.filter { $0.code != .noTour },
      leftOut: leftOut, isCollection: isCollection)
  }
}
