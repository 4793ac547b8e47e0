struct ReportCommand: RehearsalCommand {
  let name = "report"
  let usage = "report"
  let summary = "compares each stop with the plan"
  let details = """
    Also shown at the end, unless it was the last command.
    Example: report
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    rehearsal.show(rehearsal.reportLines)
    rehearsal.hasJustReported = true
  }
}
