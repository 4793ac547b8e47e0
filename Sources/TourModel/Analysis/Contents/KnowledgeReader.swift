internal import TourDiagnostics
internal import TourSyntax

/// What can be answered of a room, a work or a detail: its `asks` lines and its prose.
struct KnowledgeReader {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ statements: SectionStatements) -> Knowledge {
    Knowledge(asks: statements.all(.asks).compactMap(context.words), prose: [])
  }
}
