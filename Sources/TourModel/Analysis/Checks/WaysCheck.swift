internal import TourDiagnostics
internal import TourSyntax

/// The guide can walk from each stop to the next.
struct WaysCheck {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    // A way that could not be read may be the one that is missing.
    guard !context.reported.hasError(in: context.sections.rooms) else { return }
    var search = RoomGraph.Search(RoomGraph(context.tour))
    var withStairs = searchWithStairs()
    var checked: Set<[RoomID]> = []
    var missing = MissingWays(context.tour)
    for (from, to) in zip(context.stopDeclarations, context.stopDeclarations.dropFirst())
    where from.room != to.room {
      guard checked.insert([from.room, to.room]).inserted else { continue }
      let roomsSeen = search.roomsSeen + (withStairs?.roomsSeen ?? 0)
      guard roomsSeen < context.limits.walkedRooms else { return reportTooMany(to) }
      if search.walk(from: from.room, to: to.room) != nil { continue }
      guard missing.add(from.room, to.room) else { continue }
      report(from, to, needsStairs: withStairs?.walk(from: from.room, to: to.room) != nil)
    }
  }

  /// For the ways that a step-free tour leaves out.
  private func searchWithStairs() -> RoomGraph.Search? {
    guard context.tour.walking.isStepFree else { return nil }
    var tour = context.tour
    tour.walking.isStepFree = false
    return RoomGraph.Search(RoomGraph(tour))
  }

  private func report(_ from: StopDeclaration, _ to: StopDeclaration, needsStairs: Bool) {
    let (first, second) = (context.tour[from.room].name, context.tour[to.room].name)
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

  private func reportTooMany(_ stop: StopDeclaration) {
    context.report(
      Diagnostic(
        "T0245", .error, "the walks of this tour pass too many rooms to be worked out",
        at: stop.node.headerSpan, label: "from here on they are left out",
        notes: ["together they may look at \(context.limits.walkedRooms) rooms"]))
  }
}
