internal import TourRuntime

struct ViewersCommand: RehearsalCommand {
  let name = "viewers"
  let usage = "viewers N"
  let summary = "so many viewers watch now"
  let details = """
    Conditions in the script may ask for it.
    Example: viewers 3000
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let text = try arguments.single(usage)
    let count = try CountArgument.count(text, of: "viewers", atLeast: 0)
    try rehearsal.perform(.viewers(count))
  }
}
