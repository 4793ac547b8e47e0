internal import TourDiagnostics
internal import TourSyntax

/// `replay 13000 after 4h, 18000 after 8d`: viewings in all, so they only grow.
struct ReplayLine {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ node: SyntaxNode) -> [Audience.Replay] {
    var replays: [(replay: Audience.Replay, node: SyntaxNode)] = []
    for share in node.children where share.kind == .share {
      let viewings = context.wholeNumber(share.token(.number))
      let after = context.duration(share.token(.duration))
      guard let viewings, let after else { continue }
      if let last = replays.last, viewings < last.replay.viewings || after <= last.replay.after {
        reportShrinking(share, after: last.node)
        continue
      }
      replays.append((Audience.Replay(viewings: viewings, after: after), share))
    }
    return replays.map(\.replay)
  }

  private func reportShrinking(_ share: SyntaxNode, after last: SyntaxNode) {
    context.report(
      Diagnostic(
        "T0236", .error,
        "replays are counted in all: each is later than the one before, and not less",
        at: share.span, related: [.init(last.span, "the one before")]))
  }
}
