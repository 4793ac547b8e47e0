internal import TourModel

/// Words about rooms, works and details.
struct PlaceText {
  let tour: Tour

  /// As short as a script may write it: `reflet` at its own work, else `lavacourt.reflet`.
  func name(of place: Place, at owner: Place) -> String {
    if case .detail(let id) = place, tour[id].owner == owner { return tour[id].name }
    return tour.name(of: place)
  }

  /// `region 40% 60% 20% 30%`: the part of the picture; nil where there is none.
  func region(of place: Place) -> String? {
    guard case .detail(let id) = place, let region = tour[id].region else { return nil }
    return "region \(ScriptWording.region(region))"
  }

  /// A work's label, line by line: what, and its value in `language`.
  func label(of id: WorkID, in language: Language?) -> [(field: String, value: String)] {
    let work = tour[id]
    let room = work.room.map { "\(tour[$0].name), \(tour[$0].title.text(in: language))" }
    let fields: [(String, String?)] = [
      ("artist", work.artist?.text(in: language)), ("date", work.date?.text(in: language)),
      ("technique", work.technique?.text(in: language)), ("size", work.size?.text(in: language)),
      ("inventory", work.inventory), ("in", room),
      ("tags", work.tags.isEmpty ? nil : work.tags.map { "#\($0)" }.joined(separator: " ")),
    ]
    return fields.compactMap { field, value in value.map { (field, $0) } }
  }
}
