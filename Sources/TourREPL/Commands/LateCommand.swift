internal import TourRuntime

struct LateCommand: RehearsalCommand {
  let name = "late"
  let usage = "late DURATION"
  let summary = "everything stands still for so long"
  let details = """
    For what holds the guide up: a lift, a school class, a lost line.
    With a clock that runs, the prompt tells how long it still does, and Enter goes on at once: then what \
    is left of it is not lost.
    Example: late 2m
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let duration = try DurationArgument.duration(arguments.text)
    try rehearsal.requireBegun()
    try rehearsal.perform(.late(duration))
    rehearsal.sayHowItGoesOn()
    rehearsal.show(rehearsal.forecastLines)
  }
}
