internal import LineEditing
internal import TourRuntime

struct ShowCommand: RehearsalCommand {
  let name = "show"
  let usage = "show DETAIL"
  let summary = "moves the picture to a detail, a work or a room"
  let details = """
    DETAIL is a detail of what is on show, or any work, or work.detail. It takes no time.
    Example: show reflet
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let places = PlaceArgument(rehearsal.tour, onShow: rehearsal.placeOnShow)
    let place = try places.place(named: try arguments.single(usage))
    try rehearsal.requireBegun()
    try rehearsal.perform(.show(place))
  }

  func candidates(for word: String, in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.placeCandidates(for: word)
  }
}
