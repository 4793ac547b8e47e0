internal import TourRuntime

struct AgainCommand: RehearsalCommand {
  let name = "again"
  let usage = "again"
  let summary = "plays this stop from its start; the clock goes on"
  let details = """
    The time that the stop has had stays spent.
    Example: again
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    try rehearsal.requireBegun()
    try rehearsal.perform(.again)
  }
}
