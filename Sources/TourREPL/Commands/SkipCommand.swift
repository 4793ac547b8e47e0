internal import TourRuntime

struct SkipCommand: RehearsalCommand {
  let name = "skip"
  let aliases = ["s"]
  let usage = "skip"
  let summary = "leaves this stop for the next"
  let details = """
    On the way to a stop, leaves out that stop.
    Example: skip
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    try rehearsal.perform(.skip)
  }
}
