internal import TourDiagnostics
internal import TourSyntax

/// What can be answered of a room, a work or a detail: its `asks` lines and its prose.
struct KnowledgeReader {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ section: SyntaxNode) -> Knowledge {
    let nodes = section.children.filter { $0.kind != .detail }
    reportNotes(nodes)
    return Knowledge(
      asks: nodes.filter { $0.kind == .asks }.compactMap(context.words),
      prose: context.knowledgeProse(nodes))
  }

  /// A note is shown when its stop is played, and nothing of this is.
  private func reportNotes(_ nodes: [SyntaxNode]) {
    for node in nodes where node.kind == .prose {
      guard let mark = node.token(.proseMark), ProseMark(mark) == .guide else { continue }
      context.report(
        Diagnostic(
          "T0240", .warning, "a note for the guide is only shown in a stop", at: mark.span,
          label: "nobody sees this one"))
      return
    }
  }
}
