internal import TourModel

/// Writes the script of a draft: rooms and works in the order in which the stops come to them.
struct DraftWriter {
  private let draft: TourDraft
  private var places = DraftNames()
  private var stopNames = DraftNames()
  private var rooms: [Room] = []
  private var works: [Work] = []
  private var stops: [[String]] = []

  private struct Room {
    let title: String
    let name: String
    /// Rooms that a stop here is followed by a stop in.
    var next: [String] = []
  }

  private struct Work {
    let title: String
    let artist: String
    let name: String
    let room: String
    /// Lines of what else is known of it.
    var facts: [String] = []
  }

  init(draft: TourDraft) { self.draft = draft }

  mutating func script() -> String {
    var room: Int?
    for stop in draft.stops where !stop.isEmpty {
      let here = self.room(of: stop, after: room)
      if let room, room != here { addWay(room, here) }
      add(stop, in: here)
      room = here
    }
    if stops.isEmpty { addOnlyStop() }
    let sections = [header] + rooms.map(section) + works.map(section) + stops
    return sections.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  // MARK: Places and stops

  private mutating func room(of stop: DraftStop, after room: Int?) -> Int {
    let title = DraftText.line(stop.room)
    if title.isEmpty, let room { return room }
    if let known = rooms.firstIndex(where: { $0.title == title }) { return known }
    rooms.append(Room(title: title, name: places.name(for: title, fallback: "hall")))
    return rooms.count - 1
  }

  /// Once for two rooms: a way goes both ways.
  private mutating func addWay(_ from: Int, _ to: Int) {
    let isKnown =
      rooms[from].next.contains(rooms[to].name) || rooms[to].next.contains(rooms[from].name)
    if !isKnown { rooms[from].next.append(rooms[to].name) }
  }

  private mutating func add(_ stop: DraftStop, in room: Int) {
    let title = DraftText.line(stop.title)
    let place = title.isEmpty ? rooms[room].name : work(stop, title, in: rooms[room].name)
    let name = stopNames.name(for: place, fallback: place)
    let length = stop.length?.text ?? (DraftText.lines(stop.notes).isEmpty ? "2m" : nil)
    let header = ["stop", place, name == place ? nil : "as \(name)", length].compactMap(\.self)
    stops.append([header.joined(separator: " ")] + prose(stop.notes))
  }

  private func prose(_ notes: String) -> [String] {
    DraftText.prose(notes, in: draft.language).map { $0.isEmpty ? "" : "  " + $0 }
  }

  /// Its name; the same title by the same artist in the same room is the same work.
  private mutating func work(_ stop: DraftStop, _ title: String, in room: String) -> String {
    let artist = DraftText.line(stop.artist)
    if let known = works.first(where: {
      $0.title == title && $0.artist == artist && $0.room == room
    }) {
      return known.name
    }
    let name = places.name(for: title, fallback: "work")
    works.append(
      Work(title: title, artist: artist, name: name, room: room, facts: facts(of: stop)))
    return name
  }

  private func facts(of stop: DraftStop) -> [String] {
    [
      ("date", stop.date), ("technique", stop.technique), ("size", stop.size),
      ("inventory", stop.inventory),
    ].compactMap { keyword, text in DraftText.quoted(text).map { "  \(keyword) \($0)" } }
  }

  private mutating func addOnlyStop() {
    let room = Room(title: "", name: places.name(for: "", fallback: "hall"))
    rooms.append(room)
    stops.append(["stop \(room.name) \(draft.length ?? .minutes(5))"])
  }

  // MARK: Sections

  private var header: [String] {
    let name = DraftNames.slug(draft.title) ?? "tour"
    let lasts = draft.length.map { length in
      "  lasts \(length) ± \(Milliseconds.seconds(max(1, length.roundedSeconds / 10)))"
    }
    return [
      "// Begun by docent new. docent check tells what is wrong with it, docent rehearse plays it,",
      "// docent reference tells what else may stand here: details, questions, votes, tests.",
      "tour \(name) \(DraftText.quoted(draft.title) ?? "\"Tour\"")",
      "  speaks \(draft.language)",
    ] + [draft.starts.map { "  starts \($0)" }, lasts].compactMap(\.self)
  }

  private func section(_ room: Room) -> [String] {
    let title = DraftText.quoted(room.title) ?? (draft.language == "zh" ? "\"大厅\"" : "\"Hall\"")
    return ["room \(room.name) \(title)"]
      + room.next.map { "  to \($0) 1m // a guess: time this walk" }
  }

  private func section(_ work: Work) -> [String] {
    ["work \(work.name) \(DraftText.quoted(work.title) ?? "\"?\"")"]
      + (DraftText.quoted(work.artist).map { ["  artist \($0)"] } ?? [])
      + work.facts + ["  in \(work.room)"]
  }
}
