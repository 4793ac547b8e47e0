internal import TourDiagnostics
internal import TourSyntax

/// Gives every room, work and detail its number, and collects the languages of the tour, so that all else may
/// name them before they are declared.
struct DeclarationsPass {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    collectLanguages()
    for node in context.sections.rooms { declareRoom(node) }
    for node in context.sections.works { declareWork(node) }
  }

  private func collectLanguages() {
    guard let tour = context.sections.tours.first else { return }
    let statements = SectionStatements(tour)
    let spoken = statements.all(.speaks).flatMap(\.languages)
    guard !spoken.isEmpty else { return }
    let audience = context.sections.audiences.first.map(SectionStatements.init)
    let viewers =
      audience?.all(.audienceLanguages).flatMap { $0.children.flatMap(\.languages) } ?? []
    let named = spoken + statements.all(.captions).flatMap(\.languages) + viewers
    let meant = named.compactMap { CountryCodes.language(meantBy: $0.tag).map { Language($0) } }
    context.languages = Set(named + meant)
  }

  private func declareRoom(_ node: SyntaxNode) {
    guard let token = name(of: node), isNew(token) else { return setAside(node) }
    let id = RoomID(context.tour.rooms.count)
    context.tour.rooms.append(Room(name: token.plain, title: LocalizedText(token.plain)))
    context.places[token.plain] = .init(id: .room(id), span: token.span)
    context.declaredRooms.append((id, node))
    context.tour.rooms[id.index].details = declareDetails(of: .room(id), in: node)
  }

  private func declareWork(_ node: SyntaxNode) {
    guard let token = name(of: node), isNew(token) else { return setAside(node) }
    let id = WorkID(context.tour.works.count)
    context.tour.works.append(Work(name: token.plain, title: LocalizedText(token.plain)))
    context.places[token.plain] = .init(id: .work(id), span: token.span)
    context.declaredWorks.append((id, node))
    context.tour.works[id.index].details = declareDetails(of: .work(id), in: node)
  }

  /// A room or a work that has no name of its own, with its details.
  private func setAside(_ node: SyntaxNode) {
    context.repeatedSections.append(node)
    for detail in node.children where detail.kind == .detail {
      context.repeatedSections.append(detail)
      if let name = detail.token(.name) { context.noteRepeated(name.plain) }
    }
  }

  /// The name in a header; one that lacks it is reported by the parser.
  private func name(of node: SyntaxNode) -> SyntaxToken? {
    let token = node.token(.name)
    if token == nil { context.lacksNames = true }
    return token
  }

  private func isNew(_ token: SyntaxToken) -> Bool {
    guard let first = context.places[token.plain] else { return true }
    context.lacksNames = true
    reportTaken(token, by: first.span)
    return false
  }

  /// At the one in the file that uses the other: what several tours share was there first.
  private func reportTaken(_ token: SyntaxToken, by first: SourceSpan) {
    let isShared = token.span.source > first.source
    let (place, other) = isShared ? (first, token.span) : (token.span, first)
    context.report(
      Diagnostic(
        "T0204", .error, "a room or a work is already called `\(token.plain)`", at: place,
        related: [.init(other, isShared ? "the file used has it here" : "the first is here")]))
  }

  private func declareDetails(of owner: Place, in section: SyntaxNode) -> [DetailID] {
    var declared: [DetailID] = []
    for node in section.children where node.kind == .detail {
      guard let token = name(of: node) else {
        context.repeatedSections.append(node)
        continue
      }
      if let first = context.details[owner]?[token.plain] {
        reportTwice(token, of: owner, first: first.span)
        context.repeatedSections.append(node)
        continue
      }
      let id = DetailID(context.tour.details.count)
      context.tour.details.append(
        Detail(name: token.plain, owner: owner, title: LocalizedText(token.plain)))
      context.details[owner, default: [:]][token.plain] = .init(id: id, span: token.span)
      context.declaredDetails.append((id, node))
      declared.append(id)
    }
    return declared
  }

  private func reportTwice(_ token: SyntaxToken, of owner: Place, first: SourceSpan) {
    context.report(
      Diagnostic(
        "T0205", .error,
        "`\(context.tour.name(of: owner))` already has a detail `\(token.plain)`", at: token.span,
        related: [.init(first, "the first is here")]))
  }
}

extension SyntaxNode {
  /// The languages that a list names.
  var languages: [Language] {
    ownTokens.filter { $0.kind == .language }.map { Language($0.plain) }
  }
}
