internal import TourRuntime

struct LateCommand: RehearsalCommand {
  let name = "late"
  let usage = "late DURATION"
  let summary = "everything stands still for so long"
  let details = """
    For what holds the guide up: a lift, a school class, a lost line.
    Example: late 2m
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let duration = try DurationArgument.duration(arguments.text)
    try rehearsal.requireBegun()
    try rehearsal.perform(.late(duration))
    rehearsal.show(rehearsal.expectedEndLines)
  }
}
