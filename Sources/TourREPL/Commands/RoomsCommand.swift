internal import TourModel
internal import TourRuntime

struct RoomsCommand: RehearsalCommand {
  let name = "rooms"
  let aliases = ["map"]
  let usage = "rooms"
  let summary = "shows the rooms, the ways between them, and where you are"
  let details = """
    Example: rooms
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    let tour = rehearsal.tour
    let map = RoomMap(
      tour: tour, language: rehearsal.language, page: rehearsal.page,
      here: rehearsal.roomOfGuide)
    rehearsal.show(map.lines())
  }
}
