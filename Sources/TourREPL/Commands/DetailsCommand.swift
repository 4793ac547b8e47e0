internal import LineEditing
internal import TourDiagnostics
internal import TourModel

struct DetailsCommand: RehearsalCommand {
  let name = "details"
  let aliases = ["d"]
  let usage = "details [WORK]"
  let summary = "lists what can be shown and asked of here, or elsewhere"
  let details = """
    A detail without a region is a fact: it can be told, not shown.
    Example: details
    Example: details joconde
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let owner = try PlaceArgument.owner(arguments, usage, in: rehearsal)
    let (tour, page) = (rehearsal.tour, rehearsal.page)
    let title = tour.title(of: owner).text(in: rehearsal.language)
    let details = tour.details(of: owner)
    guard !details.isEmpty else {
      rehearsal.say("The script has no details of “\(title)”.")
      return
    }
    rehearsal.show(page.text("\(title) (\(tour.name(of: owner)))", style: .header))
    let longest = details.map { DisplayWidth.width(of: tour[$0].name) }.max() ?? 0
    for id in details {
      let region = PlaceText(tour: tour).region(of: .detail(id)) ?? "a fact"
      let title = tour[id].title.text(in: rehearsal.language)
      let gap = longest - DisplayWidth.width(of: tour[id].name) + 2
      let lead = tour[id].name + String(repeating: " ", count: gap)
      rehearsal.show(page.text("\(title) · \(region)", lead: lead))
    }
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] { rehearsal.workAndRoomCandidates }
}
