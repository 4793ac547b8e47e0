internal import TourModel

/// The walks between stops: those between stops that follow each other are worked out once, any
/// other when it is asked for (a drop, a skip, a jump: rare, and never more than one search).
struct WalkTable: Sendable {
  private struct Ends: Hashable {
    let from: RoomID
    let to: RoomID
  }
  private let graph: RoomGraph
  private let known: [Ends: RoomGraph.Walk]

  init(_ tour: Tour) {
    graph = RoomGraph(tour)
    var search = RoomGraph.Search(graph)
    var known: [Ends: RoomGraph.Walk] = [:]
    for (before, after) in zip(tour.stops, tour.stops.dropFirst()) {
      let ends = Ends(from: before.room, to: after.room)
      if known[ends] == nil { known[ends] = search.walk(from: ends.from, to: ends.to) }
    }
    self.known = known
  }

  func walk(from: RoomID, to: RoomID) -> RoomGraph.Walk? {
    known[Ends(from: from, to: to)] ?? graph.walk(from: from, to: to)
  }

  func durations(from room: RoomID) -> [Milliseconds?] { graph.durations(from: room) }
}
