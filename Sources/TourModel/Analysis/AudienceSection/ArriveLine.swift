internal import TourDiagnostics
internal import TourSyntax

/// `arrive 380000 within 1m`, `arrive 80% within 1m`, `arrive "arrivals.csv"`. The file is read where the audience is
/// played (`docent rehearse --viewers live`, `docent stats`), not here.
struct ArriveLine {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ node: SyntaxNode, live: Int?) -> Audience.Arrivals? {
    if let token = node.token(.text), let file = context.text(token) {
      let script = context.trees[token.span.source.index].source.path
      return .file(UsePath(script).using(file).text)
    }
    let within = context.duration(node.token(.duration))
    if let token = node.token(.percent) {
      guard let percent = context.percent(token), let within else { return nil }
      return .percent(percent, within: within)
    }
    guard let token = node.token(.number), let number = context.wholeNumber(token), let within
    else {
      return nil
    }
    if let live, number > live {
      context.report(
        Diagnostic(
          "T0232", .error, "\(number) viewers arrive, but only \(live) come in all", at: token.span)
      )
      return nil
    }
    return .number(number, within: within)
  }
}
