internal import TourSyntax

/// Reads what is in rooms, works and details.
struct ContentsPass {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    for (id, node) in context.declaredRooms {
      context.tour.rooms[id.index] = RoomContents(context).read(node, of: id)
    }
    for (id, node) in context.declaredWorks {
      context.tour.works[id.index] = WorkContents(context).read(node, of: id)
    }
    for (id, node) in context.declaredDetails {
      context.tour.details[id.index] = DetailContents(context).read(node, of: id)
    }
  }
}
