internal import LineEditing
internal import TourModel
internal import TourRuntime

struct LaterCommand: RehearsalCommand {
  let name = "later"
  let usage = "later N"
  let summary = "puts off what viewers want until the tour comes to it"
  let details = """
    N is a number in requests, or names what is wanted. When the script shows it, all requests for it are answered, at no \
    further time. Where the stop comes but does not show it by itself, they are open again there.
    Example: later 3
    Example: later reflet
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let wanted = try arguments.single(usage)
    let line = try rehearsal.digestLine(called: wanted)
    let place = try rehearsal.requiredPlace(of: line, called: wanted)
    if let obstacle = obstacle(to: place, called: wanted, rehearsal.placesAhead, in: rehearsal) {
      throw CommandProblem(obstacle)
    }
    guard line.requests[0].status == .open else {
      throw CommandProblem("request \(line.number) is put off already")
    }
    try rehearsal.perform(.settle(line.ids, as: .later(place)), typed: "\(name) \(wanted)")
  }

  /// Why it can't be waited for, and what can be done; nil: it can.
  private func obstacle(
    to place: Place, called wanted: String, _ ahead: PlacesAhead, in rehearsal: Rehearsal
  ) -> String? {
    let name = rehearsal.tour.name(of: place)
    guard let showing = ahead.showing(of: place) else {
      let reason =
        rehearsal.isInTour(place)
        ? "the tour does not come to that any more" : "\(name) is at no stop of this tour"
      return "\(reason); answer \(wanted), or decline \(wanted)"
    }
    guard showing.isHereOnly else { return nil }
    return "\(name) is here, and the script does not show it by itself; answer \(wanted)"
  }

  /// Those that can be put off.
  func candidates(for word: String, in rehearsal: Rehearsal) -> [LineCandidate] {
    let ahead = rehearsal.placesAhead
    return rehearsal.requestCandidates(for: word) { line in
      guard line.requests[0].status == .open, let place = line.place else { return false }
      return obstacle(to: place, called: "", ahead, in: rehearsal) == nil
    }
  }
}
