internal import TourDiagnostics
internal import TourSyntax

/// Reads the audience section: one reader for each of its concerns.
struct AudiencePass {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    guard let node = context.sections.audiences.first else { return }
    let statements = SectionStatements(node)
    var audience = Audience()
    audience.live = statements.one(.live, context).flatMap(live)
    audience.arrivals = statements.one(.arrive, context).flatMap {
      ArriveLine(context).read($0, live: audience.live)
    }
    audience.stays = statements.one(.stay, context).map(StayLine(context).read) ?? []
    audience.asking = statements.one(.ask, context).flatMap(AskLine(context).read)
    audience.wants = statements.one(.want, context).map(wants) ?? []
    audience.languages = statements.one(.audienceLanguages, context).map(languages) ?? []
    audience.denied = statements.all(.deny).compactMap(context.words)
    audience.replays = statements.one(.replay, context).map(ReplayLine(context).read) ?? []
    context.tour.audience = audience
  }

  private func live(_ node: SyntaxNode) -> Int? { context.wholeNumber(node.token(.number)) }

  private func wants(_ node: SyntaxNode) -> [Audience.Share<Place?>] {
    var shares = ShareList<Place?>(context)
    for share in node.children where share.kind == .share {
      let isOffTopic = share.ownTokens.contains { $0.plain == "off-topic" }
      let place = share.child(.place).flatMap { context.resolvePlace($0) }
      guard isOffTopic || place != nil else {
        shares.addUnknown(share)
        continue
      }
      shares.add(place, of: share)
    }
    return shares.shares
  }

  private func languages(_ node: SyntaxNode) -> [Audience.Share<Language>] {
    var shares = ShareList<Language>(context)
    for share in node.children where share.kind == .share {
      guard let token = share.token(.language) else { continue }
      shares.add(Language(token.plain), of: share)
    }
    return shares.shares
  }
}
