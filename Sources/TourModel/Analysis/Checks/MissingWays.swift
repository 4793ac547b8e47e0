/// The ways that a tour lacks: with each that is reported, others may have their cause.
///
/// Rooms that ways in both directions join make one region, by union and find; a missing way joins two regions. To
/// go back over it is the same mistake.
struct MissingWays {
  private var parent: [Int]

  init(_ tour: Tour) {
    parent = Array(tour.rooms.indices)
    for (index, room) in tour.rooms.enumerated() {
      for way in room.ways where !way.isOneWay && !(way.hasStairs && tour.walking.isStepFree) {
        parent[root(of: index)] = root(of: way.room.index)
      }
    }
  }

  /// False where the ways that were added before join the rooms already. Near O(1).
  mutating func add(_ a: RoomID, _ b: RoomID) -> Bool {
    let (first, second) = (root(of: a.index), root(of: b.index))
    parent[first] = second
    return first != second
  }

  private mutating func root(of room: Int) -> Int {
    var room = room
    while parent[room] != room {
      parent[room] = parent[parent[room]]
      room = parent[room]
    }
    return room
  }
}
