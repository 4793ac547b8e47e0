internal import TourModel

/// How many viewers asked for each place. By index, so that it is always encoded the same way.
struct AskedCounts: Codable, Equatable, Sendable {
  private var rooms: [Int] = []
  private var works: [Int] = []
  private var details: [Int] = []

  subscript(place: Place) -> Int {
    switch place {
    case .room(let id): rooms.indices.contains(id.index) ? rooms[id.index] : 0
    case .work(let id): works.indices.contains(id.index) ? works[id.index] : 0
    case .detail(let id): details.indices.contains(id.index) ? details[id.index] : 0
    }
  }

  /// Counts for the place and, of a detail, for its room or work too.
  mutating func add(_ count: Int, to place: Place, in tour: Tour) {
    switch place {
    case .room(let id): Self.add(count, at: id.index, of: &rooms)
    case .work(let id): Self.add(count, at: id.index, of: &works)
    case .detail(let id):
      Self.add(count, at: id.index, of: &details)
      add(count, to: tour[id].owner, in: tour)
    }
  }

  private static func add(_ count: Int, at index: Int, of counts: inout [Int]) {
    if counts.count <= index {
      counts.append(contentsOf: repeatElement(0, count: index + 1 - counts.count))
    }
    counts[index] = counts[index].addingSaturated(count)
  }

  /// Whether they can be those of a run.
  var areCounts: Bool { [rooms, works, details].joined().allSatisfy { $0 >= 0 } }
}
