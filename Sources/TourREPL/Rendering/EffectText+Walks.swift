internal import TourModel

extension EffectText {
  func walk(to stop: StopID, _ walk: RoomGraph.Walk) -> [String] {
    let rooms = walk.rooms.map { tour[$0].name }.joined(separator: " → ")
    return [""] + page.text("walk to \(tour[stop].name) \(walk.duration): \(rooms)", style: .cue)
  }

  func wait(for stop: StopID, until: Milliseconds, from moment: Milliseconds) -> [String] {
    let length = ClockFace.length(until - moment)
    return [""]
      + page.text(
        "wait: \(tour[stop].name) begins at \(face.time(until)), in \(length)", style: .cue)
  }
}
