internal import LineEditing
internal import TourRuntime

struct DismissCommand: RehearsalCommand {
  let name = "dismiss"
  let usage = "dismiss N"
  let summary = "puts a request aside"
  let details = """
    N is its number in requests.
    Example: dismiss 3
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let text = try arguments.single(usage)
    let number = try CountArgument.count(text, of: "requests", atLeast: 0)
    try rehearsal.perform(.dismiss(RequestID(number)))
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.requestCandidates
  }
}
