internal import TextIndex
internal import TourDiagnostics
internal import TourModel

/// Finds the stop that a person means: by name, by number, by the beginning of its name, by title or
/// by a part of one; in any case of letters, with accents or without.
struct StopArgument {
  private let tour: Tour
  /// What lists the stops there are.
  private let listing: String

  init(_ tour: Tour, listing: String = "plan: lists them") {
    self.tour = tour
    self.listing = listing
  }

  func stop(named text: String) throws(CommandProblem) -> StopID {
    if let stop = tour.stop(named: text) { return stop }
    if let number = Int(text) {
      guard number > 0, number <= tour.stops.count else {
        throw CommandProblem("there is no stop \(number): the stops are 1 to \(tour.stops.count)")
      }
      return StopID(number - 1)
    }
    let folded = LetterFolding.folded(text)
    let begun = stops(named: { $0.hasPrefix(folded) })
    if let whole = begun.first(where: { LetterFolding.folded(tour[$0].name) == folded }) {
      return whole
    }
    let matches = begun.isEmpty ? titled(folded) : begun
    if matches.count == 1 { return matches[0] }
    if matches.count > 1 {
      let names = matches.prefix(8).map { tour[$0].name }.joined(separator: ", ")
      throw CommandProblem("“\(text)” may be \(names)")
    }
    throw unknown(text)
  }

  private func titled(_ folded: String) -> [StopID] {
    let whole = stops(titled: { title in
      title.texts.contains { LetterFolding.folded($0) == folded }
    })
    return whole.isEmpty ? stops(titled: { $0.holds(part: folded) }) : whole
  }

  private func stops(named isMeant: (String) -> Bool) -> [StopID] {
    tour.stopIDs.filter { isMeant(LetterFolding.folded(tour[$0].name)) }
  }

  private func stops(titled isMeant: (LocalizedText) -> Bool) -> [StopID] {
    tour.stopIDs.filter { isMeant(tour.title(of: tour[$0].place)) }
  }

  private func unknown(_ text: String) -> CommandProblem {
    if let nearest = NearestName.nearest(to: text, in: tour.stops.map(\.name)) {
      return CommandProblem("there is no stop “\(text)”; did you mean “\(nearest)”?")
    }
    return CommandProblem("there is no stop “\(text)”; \(listing)")
  }
}
