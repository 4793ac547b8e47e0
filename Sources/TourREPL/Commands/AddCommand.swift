internal import TourRuntime

struct AddCommand: RehearsalCommand {
  let name = "add"
  let usage = "add DURATION"
  let summary = "this stop lasts so much longer"
  let details = """
    Example: add 30s
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let duration = try DurationArgument.duration(arguments.text)
    try rehearsal.requireBegun()
    try rehearsal.perform(.add(duration))
    rehearsal.show(rehearsal.expectedEndLines)
  }
}
