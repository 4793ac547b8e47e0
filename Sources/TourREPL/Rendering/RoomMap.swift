internal import TourModel

/// The rooms, floor by floor, with the ways between them and where the guide is.
struct RoomMap {
  let tour: Tour
  let language: Language?
  let page: Page
  /// Where the guide stands, or comes from.
  let here: RoomID?

  /// A way as it is seen from one of its rooms.
  private struct Exit {
    let room: RoomID
    let way: Way
    let isEntranceOnly: Bool
  }

  func lines() -> [String] {
    if tour.rooms.isEmpty { return page.text("This tour declares no rooms.") }
    let levels = Set(tour.rooms.compactMap(\.level)).sorted(by: >)
    var lines: [String] = []
    for level in levels {
      lines += page.text("level \(level)", indent: 0, style: .header)
      lines += rooms { $0.level == level }
    }
    let rest = rooms { $0.level == nil }
    if !levels.isEmpty, !rest.isEmpty {
      lines += page.text("no level given", indent: 0, style: .header)
    }
    return lines + rest
  }

  /// The rooms of the stops in their order, with the ways from where the guide is to other such rooms.
  func shortLines() -> [String] {
    var shown: [RoomID] = []
    for stop in tour.stops where !shown.contains(stop.room) { shown.append(stop.room) }
    let lines = shown.flatMap { id in head(of: id) + (id == here ? ways(from: id, to: shown) : []) }
    let position = lines.firstIndex { $0.contains("● ") } ?? 0
    let window = RowWindow(lines.count, here: position, before: 1, others: 0, on: page)
    return Array(lines[window.shown]) + page.text("rooms all: every room and way", style: .caption)
  }

  private func rooms(where isShown: (Room) -> Bool) -> [String] {
    tour.rooms.indices.filter { isShown(tour.rooms[$0]) }.flatMap { lines(of: RoomID($0)) }
  }

  private func lines(of id: RoomID) -> [String] { head(of: id) + ways(from: id) }

  private func head(of id: RoomID) -> [String] {
    let room = tour[id]
    let title = room.title.text(in: language)
    let stops = tour.stopIDs.filter { tour[$0].room == id }.map { "\($0.index + 1)" }
    var parts = [room.name]
    if !title.isEmpty { parts.append(title) }
    if !stops.isEmpty {
      parts.append("\(stops.count == 1 ? "stop" : "stops") \(stops.joined(separator: ", "))")
    }
    if id == here { parts.append("you are here") }
    return page.text(
      parts.joined(separator: " · "), lead: id == here ? "● " : "○ ",
      style: id == here ? .audience : nil)
  }

  /// - Parameter rooms: where they lead; nil: anywhere.
  private func ways(from id: RoomID, to rooms: [RoomID]? = nil) -> [String] {
    let exits = exits(of: id).filter { rooms?.contains($0.room) ?? true }
    return exits.enumerated().flatMap { index, exit in
      page.text(text(of: exit), lead: index == exits.count - 1 ? "└ " : "├ ", indent: 4)
    }
  }

  private func exits(of id: RoomID) -> [Exit] {
    let out = tour[id].ways.map { Exit(room: $0.room, way: $0, isEntranceOnly: false) }
    let back = tour.rooms.enumerated().flatMap { index, room in
      room.ways.filter { $0.room == id && index != id.index }
        .map { Exit(room: RoomID(index), way: $0, isEntranceOnly: $0.isOneWay) }
    }
    return (out + back).sorted { ($0.room, $0.way.duration) < ($1.room, $1.way.duration) }
  }

  private func text(of exit: Exit) -> String {
    var parts = ["\(tour[exit.room].name) \(exit.way.duration)"]
    if let metres = exit.way.metres { parts.append("\(ScriptWording.number(metres)) metres") }
    if exit.way.hasStairs {
      parts.append(tour.walking.isStepFree ? "stairs, not taken: step-free" : "stairs")
    }
    if exit.way.isOneWay { parts.append(exit.isEntranceOnly ? "only from there" : "one-way") }
    return parts.joined(separator: ", ")
  }
}
