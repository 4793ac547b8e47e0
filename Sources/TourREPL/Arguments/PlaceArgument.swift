internal import TourDiagnostics
internal import TourModel

/// Finds what a person wants to see: a detail of what is on show, or any room, work or
/// `work.detail`; by name or by title.
struct PlaceArgument {
  private let tour: Tour
  /// What is on show.
  private let place: Place?

  init(_ tour: Tour, onShow place: Place?) {
    self.tour = tour
    self.place = place
  }

  func place(named text: String) throws(CommandProblem) -> Place {
    if let place, let detail = tour.detail(named: text, of: place) { return detail }
    if let place = tour.place(named: text) { return place }
    let folded = text.lowercased()
    for candidates in [detailsHere, everything] {
      let matches = candidates.filter { isMeant($0, by: folded) }
      if matches.count == 1 { return matches[0] }
      if matches.count > 1 {
        let names = matches.prefix(8).map { tour.name(of: $0) }.joined(separator: ", ")
        throw CommandProblem("“\(text)” may be \(names)")
      }
    }
    throw unknown(text)
  }

  /// The work or the room that is named, or holds the detail that is; where nothing is, the one on show.
  static func owner(
    _ arguments: CommandArguments, _ usage: String, in rehearsal: Rehearsal
  ) throws(CommandProblem) -> Place {
    let onShow = rehearsal.placeOnShow
    let place =
      arguments.text.isEmpty
      ? onShow
      : try PlaceArgument(rehearsal.tour, onShow: onShow).place(named: arguments.single(usage))
    guard let place else { throw CommandProblem("nothing is on show before the tour begins") }
    return rehearsal.tour.owner(of: place)
  }

  private var detailsHere: [Place] { place.map { tour.details(of: $0).map(Place.detail) } ?? [] }

  private var everything: [Place] {
    tour.works.indices.map { .work(WorkID($0)) } + tour.rooms.indices.map { .room(RoomID($0)) }
      + tour.details.indices.map { .detail(DetailID($0)) }
  }

  private func isMeant(_ place: Place, by folded: String) -> Bool {
    let title = tour.title(of: place)
    let name = tour.name(of: place).lowercased()
    return name.hasPrefix(folded) || name.hasSuffix("." + folded)
      || ([title.plain] + title.translations.map(\.text)).contains { $0.lowercased() == folded }
  }

  private func unknown(_ text: String) -> CommandProblem {
    let near = detailsHere.map { lastName(of: $0) } + everything.map { tour.name(of: $0) }
    if let nearest = NearestName.nearest(to: text, in: near) {
      return CommandProblem("there is no “\(text)” to show; did you mean “\(nearest)”?")
    }
    return CommandProblem("there is no “\(text)” to show; details: lists what is here")
  }

  private func lastName(of place: Place) -> String {
    String(tour.name(of: place).split(separator: ".").last ?? "")
  }
}
