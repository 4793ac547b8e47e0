internal import TourModel
internal import TourRuntime

struct WhereCommand: RehearsalCommand {
  let name = "where"
  let aliases = ["w"]
  let usage = "where"
  let summary = "tells the stop, the room and what is on show"
  let details = """
    Example: where
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    rehearsal.showPlace()
    rehearsal.showWords()
  }

  static func lines(of rehearsal: Rehearsal) -> [String] {
    let (page, tour) = (rehearsal.page, rehearsal.tour)
    let language = rehearsal.language
    guard let id = rehearsal.run.machine.currentStop else {
      let text =
        rehearsal.run.machine.isOver
        ? "the tour is over" : "the tour has not begun: Enter begins it, at \(tour.stops[0].name)"
      return page.text(text)
    }
    let stop = tour[id]
    let isRunning = rehearsal.run.runningStop == id
    var text = isRunning ? "at stop " : "on the way to stop "
    text += "\(id.index + 1) of \(tour.stops.count), \(stop.name)"
    text += " · \(tour.title(of: stop.place).text(in: language))"
    text += " · \(place(stop, in: rehearsal))"
    var lines = page.text(text)
    if let place = rehearsal.state.onShow {
      let title = tour.title(of: place).text(in: language)
      lines += page.text("\(title) (\(tour.name(of: place)))", lead: "on show: ")
    }
    if let activity = ActivityText(rehearsal).text { lines += page.text(activity) }
    return lines + vote(in: rehearsal)
  }

  /// The question and the options of the vote that is open, and what each has.
  private static func vote(in rehearsal: Rehearsal) -> [String] {
    let activity = rehearsal.state.activity
    guard case .vote(let step) = activity.kind, let vote = rehearsal.run.openVote else { return [] }
    let text = rehearsal.effectText
    return text.voteOpened(step, until: activity.until)
      + rehearsal.page.text(text.votesSoFar(vote, activity.votes), style: .audience)
  }

  /// Where he stands, and where he is going.
  private static func place(_ stop: Stop, in rehearsal: Rehearsal) -> String {
    let tour = rehearsal.tour
    guard rehearsal.state.activity.kind == .walk, let here = rehearsal.roomOfGuide else {
      return "room \(tour[stop.room].name)"
    }
    return "from \(tour[here].name) to \(tour[stop.room].name)"
  }
}
