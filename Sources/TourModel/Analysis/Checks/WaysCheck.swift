internal import TourDiagnostics
internal import TourSyntax

/// The guide can walk from each stop to the next.
struct WaysCheck {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    // A way that could not be read may be the one that is missing.
    guard !context.reported.hasError(in: context.sections.rooms) else { return }
    var regions = RoomRegions(context.tour)
    let graph = RoomGraph(context.tour)
    var checked: Set<[RoomID]> = []
    // Only one-way ways need a search. A tour of very many such walks is searched up to a bound.
    var roomsLeft = 20_000_000
    for (from, to) in zip(context.stopDeclarations, context.stopDeclarations.dropFirst()) {
      guard !regions.areJoined(from.room, to.room), roomsLeft > 0,
        checked.insert([from.room, to.room]).inserted
      else { continue }
      roomsLeft -= context.tour.rooms.count
      if graph.walk(from: from.room, to: to.room) == nil { report(from, to) }
    }
  }

  private func report(_ from: StopDeclaration, _ to: StopDeclaration) {
    let tour = context.tour
    let (first, second) = (tour[from.room].name, tour[to.room].name)
    let needsStairs = hasWayByStairs(from.room, to.room)
    context.report(
      Diagnostic(
        "T0242", .error,
        "there is no \(needsStairs ? "step-free " : "")way from `\(first)` to `\(second)`",
        at: to.node.headerSpan, label: "in `\(second)`",
        related: [.init(from.node.headerSpan, "the stop before is in `\(first)`")],
        notes: [
          needsStairs
            ? "there is one by stairs; the tour `walks` step-free"
            : "ways are lines of a room, such as: to \(second) 40s"
        ]))
  }

  private func hasWayByStairs(_ from: RoomID, _ to: RoomID) -> Bool {
    guard context.tour.walking.isStepFree else { return false }
    var tour = context.tour
    tour.walking.isStepFree = false
    return RoomGraph(tour).walk(from: from, to: to) != nil
  }
}
