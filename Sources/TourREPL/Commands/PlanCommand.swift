internal import LineEditing

struct PlanCommand: RehearsalCommand {
  let name = "plan"
  let aliases = ["p"]
  let usage = "plan [all]"
  let summary = "lists the stops with their planned and expected times"
  let details = """
    Slack is what a stop may last beyond its content. Where the screen does not take all stops, from here on; all: \
    every one.
    Example: plan
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let isWhole = try arguments.isAll(name)
    let plan = PlanTable(
      run: rehearsal.run, language: rehearsal.language, page: rehearsal.page)
    rehearsal.show(plan.lines(isWhole: isWhole))
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    [LineCandidate("all", note: "every stop")]
  }
}
