internal import TourModel

/// Names of stops and places in a log. A number that the tour doesn't have (such an event was
/// refused) is logged as `#stop 99`, which no name can be.
enum LoggedName {
  static func text(of stop: StopID, in tour: Tour) -> String {
    tour.stops.indices.contains(stop.index) ? tour[stop].name : "#stop \(stop.index)"
  }

  static func stop(_ name: String, in tour: Tour) -> StopID? {
    unknown(name, "#stop ").map(StopID.init) ?? tour.stop(named: name)
  }

  static func text(of place: Place, in tour: Tour) -> String {
    switch place {
    case .room(let id) where !tour.rooms.indices.contains(id.index): "#room \(id.index)"
    case .work(let id) where !tour.works.indices.contains(id.index): "#work \(id.index)"
    case .detail(let id) where !tour.details.indices.contains(id.index): "#detail \(id.index)"
    case .room, .work, .detail: tour.name(of: place)
    }
  }

  static func place(_ name: String, in tour: Tour) -> Place? {
    unknown(name, "#room ").map { .room(RoomID($0)) }
      ?? unknown(name, "#work ").map { .work(WorkID($0)) }
      ?? unknown(name, "#detail ").map { .detail(DetailID($0)) } ?? tour.place(named: name)
  }

  private static func unknown(_ name: String, _ prefix: String) -> Int? {
    name.hasPrefix(prefix) ? Int(name.dropFirst(prefix.count)) : nil
  }
}
