internal import TourModel

struct DetailsCommand: RehearsalCommand {
  let name = "details"
  let aliases = ["d"]
  let usage = "details"
  let summary = "lists what can be shown and asked of here"
  let details = """
    A detail without a region is a fact: it can be told, not shown.
    Example: details
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    let (tour, page) = (rehearsal.tour, rehearsal.page)
    guard let place = rehearsal.placeOnShow else {
      throw CommandProblem("nothing is on show before the tour begins")
    }
    let details = tour.details(of: place)
    if details.isEmpty {
      let title = tour.title(of: place).text(in: rehearsal.language)
      rehearsal.say("The script has no details of “\(title)”.")
    }
    for id in details {
      let region = PlaceText(tour: tour).region(of: .detail(id)) ?? "a fact"
      let title = tour[id].title.text(in: rehearsal.language)
      rehearsal.show(page.text("\(title) · \(region)", lead: "\(tour[id].name)  "))
    }
  }
}
