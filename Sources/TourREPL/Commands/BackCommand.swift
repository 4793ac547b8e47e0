internal import TourRuntime

struct BackCommand: RehearsalCommand {
  let name = "back"
  let aliases = ["b"]
  let usage = "back"
  let summary = "goes to the step before; the clock goes on"
  let details = """
    The time that was spent stays spent. To take a command back as if it had never been typed: undo.
    Example: back
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    try rehearsal.requireBegun()
    try rehearsal.perform(.back)
  }
}
