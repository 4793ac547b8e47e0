internal import TourSyntax

/// Reads what is in rooms, works and details.
struct ContentsPass {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    defer { for node in context.repeatedSections { readForMistakes(node) } }
    for (id, node) in context.declaredRooms {
      context.tour.rooms[id.index] = RoomContents(context).read(node, of: context.tour[id])
    }
    for (id, node) in context.declaredWorks {
      context.tour.works[id.index] = WorkContents(context).read(node, of: context.tour[id])
    }
    for (id, node) in context.declaredDetails {
      context.tour.details[id.index] = DetailContents(context).read(node, of: context.tour[id])
    }
  }

  private func readForMistakes(_ node: SyntaxNode) {
    let name = node.token(.name)?.plain ?? ""
    let title = LocalizedText(name)
    switch node.kind {
    case .room: _ = RoomContents(context).read(node, of: Room(name: name, title: title))
    case .work: _ = WorkContents(context).read(node, of: Work(name: name, title: title))
    default:
      // Whose it is plays no part in what can be wrong with it.
      let detail = Detail(name: name, owner: .room(RoomID(0)), title: title)
      _ = DetailContents(context).read(node, of: detail)
    }
  }
}
