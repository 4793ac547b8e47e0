internal import TourModel

struct WorkCommand: RehearsalCommand {
  let name = "work"
  let usage = "work"
  let summary = "tells of the work on show: its title, artist, date and so on"
  let details = """
    In the language that was chosen with language, where the script has it.
    Example: work
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    let words = PlaceText(tour: rehearsal.tour)
    let (tour, page) = (rehearsal.tour, rehearsal.page)
    guard let place = rehearsal.placeOnShow else {
      throw CommandProblem("nothing is on show before the tour begins")
    }
    let owner = words.owner(of: place)
    rehearsal.show(
      page.text(
        "\(tour.title(of: owner).text(in: rehearsal.language)) (\(tour.name(of: owner)))",
        style: .header))
    guard case .work(let work) = owner else {
      rehearsal.say("This is a room; no work is on show.")
      return
    }
    for (field, value) in words.label(of: work, in: rehearsal.language) {
      let gap = String(repeating: " ", count: max(11 - field.count, 1))
      rehearsal.show(page.text(value, lead: field + gap))
    }
  }
}
