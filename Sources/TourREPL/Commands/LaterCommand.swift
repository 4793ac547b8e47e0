internal import LineEditing
internal import TourModel
internal import TourRuntime

struct LaterCommand: RehearsalCommand {
  let name = "later"
  let usage = "later N"
  let summary = "puts off what viewers want until the tour comes to it"
  let details = """
    N is a number in requests. When the script shows it, all requests for it are answered, at no further time. Where the \
    stop comes but does not show it by itself, they are open again there.
    Example: later 3
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let number = try arguments.single(usage)
    let line = try rehearsal.digestLine(numbered: number)
    let place = try rehearsal.requiredPlace(of: line, numbered: number)
    if let obstacle = obstacle(to: place, called: number, rehearsal.placesAhead, in: rehearsal) {
      throw CommandProblem(obstacle)
    }
    guard line.requests[0].status == .open else {
      throw CommandProblem("request \(number) is put off already")
    }
    try rehearsal.perform(.settle(line.ids, as: .later(place)), typed: "\(name) \(number)")
  }

  /// Why it can't be waited for, and what can be done; nil: it can.
  private func obstacle(
    to place: Place, called number: String, _ ahead: PlacesAhead, in rehearsal: Rehearsal
  ) -> String? {
    let wanted = rehearsal.tour.name(of: place)
    guard let showing = ahead.showing(of: place) else {
      let reason =
        rehearsal.isInTour(place)
        ? "the tour does not come to that any more" : "\(wanted) is at no stop of this tour"
      return "\(reason); answer \(number), or decline \(number)"
    }
    guard showing.isHereOnly else { return nil }
    return "\(wanted) is here, and the script does not show it by itself; answer \(number)"
  }

  /// Those that can be put off.
  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    let ahead = rehearsal.placesAhead
    return rehearsal.requestCandidates { line in
      guard line.requests[0].status == .open, let place = line.place else { return false }
      return obstacle(to: place, called: "", ahead, in: rehearsal) == nil
    }
  }
}
