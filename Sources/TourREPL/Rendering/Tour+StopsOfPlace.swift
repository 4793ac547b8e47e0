internal import TourModel

extension Tour {
  /// At a work itself, or in a room.
  func stops(at owner: Place) -> [StopID] {
    stopIDs.filter { stop in
      if case .room(let room) = owner { return self[stop].room == room }
      return self[stop].place == owner
    }
  }

  /// `at stop 2, mystique`.
  func located(_ stop: StopID) -> String { "at stop \(stop.index + 1), \(self[stop].name)" }
}
