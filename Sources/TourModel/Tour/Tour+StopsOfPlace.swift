extension Tour {
  /// At a work itself, or in a room.
  package func stops(at owner: Place) -> [StopID] {
    stopIDs.filter { stop in
      if case .room(let room) = owner { return self[stop].room == room }
      return self[stop].place == owner
    }
  }

  /// The first stop at a place, or in the room that it is; nil: none is.
  package func firstStop(at place: Place) -> StopID? {
    let owner = owner(of: place)
    return stopIDs.first { self[$0].place == owner } ?? stops(at: owner).first
  }
}
