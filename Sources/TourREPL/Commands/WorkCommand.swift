internal import LineEditing
internal import TourModel

struct WorkCommand: RehearsalCommand {
  let name = "work"
  let usage = "work [WORK]"
  let summary = "tells of the work on show, or of another"
  let details = """
    Its title, artist, date and so on, in the language that was chosen with language, where the script has it.
    Example: work
    Example: work joconde
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let owner = try PlaceArgument.owner(arguments, usage, in: rehearsal)
    let words = PlaceText(tour: rehearsal.tour)
    let (tour, page) = (rehearsal.tour, rehearsal.page)
    rehearsal.show(
      page.text(
        "\(tour.title(of: owner).text(in: rehearsal.language)) (\(tour.name(of: owner)))",
        style: .header))
    guard case .work(let work) = owner else {
      rehearsal.say("This is a room, and no work.")
      return
    }
    for (field, value) in words.label(of: work, in: rehearsal.language) {
      let gap = String(repeating: " ", count: max(11 - field.count, 1))
      rehearsal.show(page.text(value, lead: field + gap))
    }
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] { rehearsal.workAndRoomCandidates }
}
