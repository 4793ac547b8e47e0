struct ReportCommand: RehearsalCommand {
  let name = "report"
  let usage = "report"
  let summary = "compares each stop with the plan"
  let details = """
    Also shown at the end.
    Example: report
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    rehearsal.show(rehearsal.reportLines)
  }
}
