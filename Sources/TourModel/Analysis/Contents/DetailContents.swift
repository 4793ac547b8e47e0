internal import TourDiagnostics
internal import TourSyntax

struct DetailContents {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ node: SyntaxNode, of declared: Detail) -> Detail {
    var detail = declared
    let statements = SectionStatements(node)
    if let title = context.title(node.token(.text), statements.all(.title)) { detail.title = title }
    detail.region = statements.one(.region, context).flatMap(region)
    detail.knowledge = KnowledgeReader(context).read(node)
    return detail
  }

  private func region(_ node: SyntaxNode) -> Region? {
    let tokens = node.ownTokens.filter { $0.kind == .percent }
    let values = tokens.compactMap { context.percent($0) }
    guard tokens.count == 4, values.count == 4 else { return nil }
    let region = Region(x: values[0], y: values[1], width: values[2], height: values[3])
    guard region.width > 0, region.height > 0 else {
      let empty = region.width > 0 ? tokens[3] : tokens[2]
      context.report(
        Diagnostic(
          "T0221", .error, "a region of no \(region.width > 0 ? "height" : "width") shows nothing",
          at: empty.span, notes: [Self.order]))
      return nil
    }
    return isInside(region.x, region.width, "width", tokens[0], tokens[2])
      && isInside(region.y, region.height, "height", tokens[1], tokens[3]) ? region : nil
  }

  private static let order = "a region is x, y, width and height, in percent of the image"

  private func isInside(
    _ start: Double, _ size: Double, _ side: String, _ first: SyntaxToken, _ last: SyntaxToken
  ) -> Bool {
    // Decimal fractions are not exact in binary: 33.3 + 66.7 is a hair over 100.
    if start + size <= 100 + 1e-9 { return true }
    context.report(
      Diagnostic(
        "T0220", .error, "this region reaches past the image", at: last.span,
        label: "\(first.plain) and a \(side) of \(last.plain) are more than 100%",
        related: [.init(first.span, "it begins here")], notes: [Self.order]))
    return false
  }
}
