internal import TourDiagnostics
internal import TourSyntax

struct WorkContents {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ node: SyntaxNode, of declared: Work) -> Work {
    var work = declared
    let statements = SectionStatements(node)
    if let title = context.title(node.token(.text), statements.all(.title)) { work.title = title }
    work.artist = label(.artist, statements)
    work.date = label(.date, statements)
    work.technique = label(.technique, statements)
    work.size = label(.size, statements)
    work.inventory = context.text(statements.one(.inventory, context)?.token(.text))
    work.room = statements.one(.inRoom, context)?.token(.name).flatMap(context.resolveRoom)
    work.image = statements.one(.image, context).flatMap(image)
    work.tags = statements.one(.tags, context).map(tags) ?? []
    work.knowledge = KnowledgeReader(context).read(node)
    return work
  }

  private func label(_ kind: SyntaxKind, _ statements: SectionStatements) -> LocalizedText? {
    context.label(statements.one(kind, context)?.child(.label))
  }

  /// The words of `rights` are the text after the keyword; the address is the first text.
  private func image(_ node: SyntaxNode) -> WorkImage? {
    let texts = node.ownTokens.filter { $0.kind == .text }
    guard let address = context.text(texts.first) else { return nil }
    return WorkImage(
      address: address, rights: context.text(texts.dropFirst().first),
      rightsEnd: context.date(node.token(.date)))
  }

  private func tags(_ node: SyntaxNode) -> [String] {
    var seen: [String: SyntaxToken] = [:]
    var tags: [String] = []
    for token in node.ownTokens where token.kind == .tag {
      if let first = seen[token.plain] {
        context.report(.namedTwice(token, first: first))
      } else {
        tags.append(tag(token))
      }
      if seen[token.plain] == nil { seen[token.plain] = token }
    }
    return tags
  }

  /// A tag without `#`. It need not be a thread's: a file of works serves tours with other threads.
  private func tag(_ token: SyntaxToken) -> String {
    let tag = String(token.plain.dropFirst())
    guard context.threads[tag] == nil,
      let nearest = context.nearest(to: tag, in: context.tour.threads.lazy.map(\.tag))
    else { return tag }
    context.nearlyBorneThreads.insert(nearest)
    context.report(
      Diagnostic(
        "T0244", .warning, "`#\(tag)` is no thread of this tour, but nearly one", at: token.span,
        label: "did you mean `#\(nearest)`",
        fixes: [Fix("write #\(nearest)", replace: token.span, with: "#\(nearest)", isSafe: false)]))
    return tag
  }
}
