internal import LineEditing
internal import TourModel
internal import TourRuntime

struct RoomsCommand: RehearsalCommand {
  let name = "rooms"
  let aliases = ["map"]
  let usage = "rooms [all]"
  let summary = "shows the rooms, the ways between them, and where you are"
  let details = """
    Where the screen does not take all of it, the rooms of the stops, with the ways from here; all: every room and way.
    Example: rooms
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let isWhole = try arguments.isAll(name)
    let tour = rehearsal.tour
    let map = RoomMap(
      tour: tour, language: rehearsal.language, page: rehearsal.page,
      here: rehearsal.roomOfGuide)
    let lines = map.lines()
    let fits = rehearsal.page.rows.map { lines.count < $0 } ?? true
    rehearsal.show(isWhole || fits ? lines : map.shortLines())
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    [LineCandidate("all", note: "every room and way")]
  }
}
