internal import TourDiagnostics
internal import TourSyntax

/// Gives every stop its number, its place and its room, from its header.
struct StopsPass {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    var roomless: Set<WorkID> = []
    for node in context.sections.stops { declare(node, roomless: &roomless) }
    for name in context.stops.keys { context.unusableStops.remove(name) }
  }

  private func declare(_ node: SyntaxNode, roomless: inout Set<WorkID>) {
    let names = node.ownTokens.filter { $0.kind == .name }
    guard let placeName = names.first else {
      context.lacksNames = true
      setAside(node, at: nil)
      return
    }
    let isNamed = node.ownTokens.contains { $0.kind == .keyword && $0.plain == "as" }
    let place = context.resolveRoomOrWork(placeName)
    guard let nameToken = isNamed ? names.dropFirst().first : placeName else {
      setAside(node, at: place)
      return
    }
    let name = nameToken.plain
    if let first = context.stops[name] {
      reportTwice(nameToken, placeName, first: first.span)
      setAside(node, at: place)
      return
    }
    context.unusableStops.insert(name)
    guard let place, let room = room(of: place, at: placeName, &roomless) else {
      setAside(node, at: place)
      return
    }
    let id = StopID(context.stopDeclarations.count)
    context.stops[name] = .init(id: id, span: nameToken.span)
    context.stopDeclarations.append(
      StopDeclaration(id: id, name: name, place: place, room: room, node: node))
  }

  private func setAside(_ node: SyntaxNode, at place: Place?) {
    let next = StopID(context.stopDeclarations.count)
    context.unusableDeclarations.append(StopDeclaration(unusable: node, at: place, before: next))
  }

  /// Where the guide stands; a work that no line hangs in a room is reported once.
  private func room(
    of place: Place, at token: SyntaxToken, _ roomless: inout Set<WorkID>
  ) -> RoomID? {
    switch place {
    case .room(let id): return id
    case .work(let id):
      if let room = context.tour[id].room { return room }
      reportRoomless(id, at: token, &roomless)
      return nil
    case .detail: return nil
    }
  }

  private func reportRoomless(_ id: WorkID, at token: SyntaxToken, _ roomless: inout Set<WorkID>) {
    let node = context.declaredWorks[id.index].node
    guard roomless.insert(id).inserted, !node.children.contains(where: { $0.kind == .inRoom })
    else { return }
    context.report(
      Diagnostic(
        "T0223", .error, "no line says in which room `\(context.tour[id].name)` is", at: token.span,
        label: "a guide can't go there",
        related: [.init(node.headerSpan, "this work needs a line: in ROOM")]))
  }

  private func reportTwice(_ name: SyntaxToken, _ place: SyntaxToken, first: SourceSpan) {
    let isNamed = name.index != place.index
    let end = place.span.range.upperBound
    let fresh = freshName(for: name.plain)
    let fix =
      isNamed
      ? Fix("name it \(fresh)", replace: name.span, with: fresh, isSafe: false)
      : Fix(
        "name this stop: stop \(place.plain) as \(fresh)",
        replace: SourceSpan(source: place.span.source, range: end..<end), with: " as \(fresh)",
        isSafe: false)
    context.report(
      Diagnostic(
        "T0206", .error, "another stop is already called `\(name.plain)`", at: name.span,
        related: [.init(first, "the first is here")], fixes: [fix]))
  }

  private func freshName(for name: String) -> String {
    var number = 2
    while context.stops["\(name)-\(number)"] != nil { number += 1 }
    return "\(name)-\(number)"
  }
}
