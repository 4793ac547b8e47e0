struct QuitCommand: RehearsalCommand {
  let name = "quit"
  let aliases = ["q", "exit"]
  let usage = "quit"
  let summary = "leaves, with the report"
  let details = """
    Example: quit
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    rehearsal.isLeaving = true
  }
}
