internal import HeapModule

/// The shortest walks between the rooms of a tour.
public struct RoomGraph: Sendable {
  private struct Edge {
    let room: Int
    let duration: Int
  }
  private let edges: [[Edge]]

  private struct Reached: Comparable {
    let duration: Int
    let room: Int

    static func < (a: Reached, b: Reached) -> Bool { (a.duration, a.room) < (b.duration, b.room) }
  }

  /// Ways go both directions unless `one-way`; those with stairs are left out where the tour is step-free.
  public init(_ tour: Tour) {
    var edges = [[Edge]](repeating: [], count: tour.rooms.count)
    for (index, room) in tour.rooms.enumerated() {
      for way in room.ways where !(way.hasStairs && tour.walking.isStepFree) {
        edges[index].append(Edge(room: way.room.index, duration: way.duration.rawValue))
        if !way.isOneWay {
          edges[way.room.index].append(Edge(room: index, duration: way.duration.rawValue))
        }
      }
    }
    self.edges = edges
  }

  /// A walk: the rooms passed, both ends included, and how long it takes.
  public struct Walk: Sendable, Equatable {
    public let rooms: [RoomID]
    public let duration: Milliseconds

    public init(rooms: [RoomID], duration: Milliseconds) {
      self.rooms = rooms
      self.duration = duration
    }
  }

  /// The walk that is shortest in seconds, or nil where there is no way. From a room to itself: no time.
  ///
  /// Dijkstra's algorithm with a binary heap, O(E log E). Among equal walks, the one through rooms declared
  /// first.
  public func walk(from start: RoomID, to end: RoomID) -> Walk? {
    if start == end { return Walk(rooms: [start], duration: .zero) }
    var best = [Int](repeating: .max, count: edges.count)
    var previous = [Int](repeating: -1, count: edges.count)
    var queue = Heap<Reached>()
    best[start.index] = 0
    queue.insert(Reached(duration: 0, room: start.index))
    while let reached = queue.popMin() {
      let (duration, room) = (reached.duration, reached.room)
      if duration > best[room] { continue }
      if room == end.index { break }
      for edge in edges[room] where duration + edge.duration < best[edge.room] {
        best[edge.room] = duration + edge.duration
        previous[edge.room] = room
        queue.insert(Reached(duration: best[edge.room], room: edge.room))
      }
    }
    guard best[end.index] < .max else { return nil }
    var rooms = [end]
    var room = end.index
    while previous[room] >= 0 {
      room = previous[room]
      rooms.append(RoomID(room))
    }
    return Walk(rooms: rooms.reversed(), duration: Milliseconds(rawValue: best[end.index]))
  }
}
