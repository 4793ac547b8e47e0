internal import HeapModule

/// The shortest walks between the rooms of a tour.
public struct RoomGraph: Sendable {
  fileprivate struct Edge {
    let room: Int
    let duration: Int
  }
  fileprivate let edges: [[Edge]]

  private struct Reached: Comparable {
    let duration: Int
    let room: Int

    static func < (a: Reached, b: Reached) -> Bool { (a.duration, a.room) < (b.duration, b.room) }
  }

  /// Makes the graph of a tour's rooms. A way goes in both directions unless it is `one-way`; where
  /// the tour is step-free, those with stairs are left out.
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
  /// first. For many walks, one ``Search`` spares their preparation.
  public func walk(from start: RoomID, to end: RoomID) -> Walk? {
    var search = Search(self)
    return search.walk(from: start, to: end)
  }

  /// How long the shortest walk to every room takes, by ``RoomID``; nil where there is no way.
  public func durations(from start: RoomID) -> [Milliseconds?] {
    var search = Search(self)
    return search.durations(from: start)
  }

  /// Searches walk after walk; each costs in proportion to the rooms that it looks at.
  public struct Search {
    private let edges: [[Edge]]
    /// By room: how far it is, and from where it was reached. Clean between two searches.
    private var best: [Int]
    private var previous: [Int]
    private var touched: [Int] = []
    /// How many rooms all searches have looked at so far.
    public private(set) var roomsSeen = 0

    public init(_ graph: RoomGraph) {
      edges = graph.edges
      best = [Int](repeating: .max, count: edges.count)
      previous = [Int](repeating: -1, count: edges.count)
    }

    public mutating func walk(from start: RoomID, to end: RoomID) -> Walk? {
      if start == end { return Walk(rooms: [start], duration: .zero) }
      defer { clean() }
      explore(from: start.index, to: end.index)
      guard best[end.index] < .max else { return nil }
      var rooms = [end]
      var room = end.index
      while previous[room] >= 0 {
        room = previous[room]
        rooms.append(RoomID(room))
      }
      return Walk(rooms: rooms.reversed(), duration: Milliseconds(rawValue: best[end.index]))
    }

    public mutating func durations(from start: RoomID) -> [Milliseconds?] {
      defer { clean() }
      explore(from: start.index, to: nil)
      return best.map { $0 < .max ? Milliseconds(rawValue: $0) : nil }
    }

    /// - Parameter end: nil: everywhere.
    private mutating func explore(from start: Int, to end: Int?) {
      var queue = Heap<Reached>()
      best[start] = 0
      touched.append(start)
      queue.insert(Reached(duration: 0, room: start))
      while let reached = queue.popMin() {
        let (duration, room) = (reached.duration, reached.room)
        if duration > best[room] { continue }
        if room == end { return }
        for edge in edges[room] where duration + edge.duration < best[edge.room] {
          if best[edge.room] == .max { touched.append(edge.room) }
          best[edge.room] = duration + edge.duration
          previous[edge.room] = room
          queue.insert(Reached(duration: best[edge.room], room: edge.room))
        }
      }
    }

    private mutating func clean() {
      for room in touched {
        best[room] = .max
        previous[room] = -1
      }
      roomsSeen += touched.count
      touched.removeAll(keepingCapacity: true)
    }
  }
}
