struct PlanCommand: RehearsalCommand {
  let name = "plan"
  let aliases = ["p"]
  let usage = "plan"
  let summary = "lists the stops with their planned and expected times"
  let details = """
    Slack is what a stop may last beyond its content.
    Example: plan
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    let plan = PlanTable(
      run: rehearsal.run, language: rehearsal.language, page: rehearsal.page)
    rehearsal.show(plan.lines())
  }
}
