package import TourModel

/// What a viewer can ask for, by the titles that they are shown.
package struct AskableTitles {
  private let tour: Tour
  private let language: Language?
  /// So many of a list are said.
  private static let most = 6

  package init(_ tour: Tour, in language: Language?) {
    self.tour = tour
    self.language = language
  }

  /// The details of what a place belongs to, without the place: what the script says viewers want before the others;
  /// empty where there are none.
  package func details(of place: Place, separator: String = ", ") -> String {
    list(askable(at: place), separator)
  }

  /// The same, title by title, the first ones where there are many.
  package func titles(ofDetailsOf place: Place) -> [String] {
    askable(at: place).prefix(Self.most).map(title)
  }

  /// The details of what a place belongs to, without the place, the most wanted first.
  private func askable(at place: Place) -> [Place] {
    let details = tour.details(of: place).map(Place.detail).filter { $0 != place }
    let wanted = (tour.audience?.wants ?? []).sorted { $0.percent > $1.percent }
      .compactMap(\.value).filter(details.contains)
    return wanted + details.filter { !wanted.contains($0) }
  }

  private func title(of place: Place) -> String { tour.title(of: place).text(in: language) }

  /// Where the stops are, each place once and without `here`, nor rooms without details; empty where they are nowhere
  /// else.
  package func places(
    at stops: some Sequence<StopID>, besides here: Place?, separator: String = ", "
  ) -> String {
    var places: [Place] = []
    for place in stops.lazy.map({ tour[$0].place }) where place != here {
      if case .room = place, tour.details(of: place).isEmpty { continue }
      if !places.contains(place) { places.append(place) }
    }
    return list(places, separator)
  }

  /// The first ones, and how many more: a list that leaves out one is no shorter.
  private func list(_ places: [Place], _ separator: String) -> String {
    let count = places.count > Self.most + 1 ? Self.most : places.count
    let titles = places.prefix(count).map(title)
    let rest = places.count - count
    return (titles + (rest > 0 ? ["… \(rest) more"] : [])).joined(separator: separator)
  }
}
