internal import TextIndex
internal import TourDiagnostics
internal import TourModel

/// Finds what a person wants to see: a detail of what is on show, or any room, work or
/// `work.detail`; by name, by title or by a part of one, in any case of letters, with accents or without.
struct PlaceArgument {
  private let tour: Tour
  /// What is on show.
  private let place: Place?

  /// Meant where a name fits several places, and only one of these.
  private let preferred: Set<Place>

  init(_ tour: Tour, onShow place: Place?, preferring preferred: Set<Place> = []) {
    self.tour = tour
    self.place = place
    self.preferred = preferred
  }

  func place(named text: String) throws(CommandProblem) -> Place {
    if let place, let detail = tour.detail(named: text, of: place) { return detail }
    if let place = tour.place(named: text) { return place }
    let folded = LetterFolding.folded(text)
    for isMeant in [isNamed, isMeant] {
      for candidates in [detailsHere, everything] {
        let matches = candidates.filter { isMeant($0, folded) }
        if !matches.isEmpty { return try single(of: matches, named: text) }
      }
    }
    for candidates in [detailsHere, worksAndRooms] {
      let matches = candidates.filter { tour.title(of: $0).holds(part: folded) }
      if !matches.isEmpty { return try single(of: matches, named: text) }
    }
    throw unknown(text)
  }

  private func single(of matches: [Place], named text: String) throws(CommandProblem) -> Place {
    let wanted = matches.count == 1 ? matches : matches.filter(preferred.contains)
    if wanted.count == 1 { return wanted[0] }
    let names = matches.prefix(8).map { tour.name(of: $0) }.joined(separator: ", ")
    throw CommandProblem("“\(text)” may be \(names)")
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

  private var worksAndRooms: [Place] {
    tour.works.indices.map { .work(WorkID($0)) } + tour.rooms.indices.map { .room(RoomID($0)) }
  }

  private var everything: [Place] {
    worksAndRooms + tour.details.indices.map { .detail(DetailID($0)) }
  }

  /// By its whole name; a detail of what is on show, by its own.
  private func isNamed(_ place: Place, by folded: String) -> Bool {
    names(of: place).contains(folded)
  }

  /// By the beginning of its name, a detail's own name, or its title.
  private func isMeant(_ place: Place, by folded: String) -> Bool {
    // One letter begins too many, and `N` stands for a number.
    let isLong = folded.utf8.count > 1
    return isLong && names(of: place).contains { $0.hasPrefix(folded) }
      || LetterFolding.folded(lastName(of: place)) == folded
      || tour.title(of: place).texts.contains { LetterFolding.folded($0) == folded }
  }

  /// In folded letters.
  private func names(of place: Place) -> [String] {
    let names = detailsHere.contains(place) ? [lastName(of: place)] : []
    return ([tour.name(of: place)] + names).map(LetterFolding.folded)
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
