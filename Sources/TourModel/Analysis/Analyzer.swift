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
      diagnostics: context.reported.sorted())
  }
}

public struct AnalysisResult: Sendable {
  /// The best tour that could be built; to be run only where ``hasErrors`` is false.
  public let tour: Tour
  /// All files read, the root first: a ``SourceID`` is an index into it.
  public let sources: [SourceText]
  /// In the order of the files and of their text.
  public let diagnostics: [Diagnostic]

  public init(tour: Tour, sources: [SourceText], diagnostics: [Diagnostic]) {
    self.tour = tour
    self.sources = sources
    self.diagnostics = diagnostics
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
