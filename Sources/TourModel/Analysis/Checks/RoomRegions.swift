/// Rooms that ways in both directions join: within a region every walk is possible. By union and find, in near
/// linear time.
struct RoomRegions {
  private var parent: [Int]

  init(_ tour: Tour) {
    parent = Array(tour.rooms.indices)
    for (index, room) in tour.rooms.enumerated() {
      for way in room.ways where !way.isOneWay && !(way.hasStairs && tour.walking.isStepFree) {
        parent[root(of: index)] = root(of: way.room.index)
      }
    }
  }

  mutating func areJoined(_ a: RoomID, _ b: RoomID) -> Bool {
    root(of: a.index) == root(of: b.index)
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
