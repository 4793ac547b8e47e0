internal import TourRuntime

struct DelayCommand: RehearsalCommand {
  let name = "delay"
  let usage = "delay DURATION"
  let summary = "everything stands still, announced: the plan moves too"
  let details = """
    As late, but the planned time of every line moves by as much, so nobody is over.
    With a clock that runs, Enter goes on at once: then what is left of it is in hand.
    Example: delay 5m
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let duration = try DurationArgument.duration(arguments.text)
    try rehearsal.requireBegun()
    try rehearsal.perform(.delay(duration))
    rehearsal.sayHowItGoesOn()
    rehearsal.show(rehearsal.forecastLines)
  }
}
