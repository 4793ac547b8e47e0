internal import LineEditing
internal import TourRuntime

struct GotoCommand: RehearsalCommand {
  let name = "goto"
  let aliases = ["g"]
  let usage = "goto STOP"
  let summary = "walks to another stop, out of the script's order"
  let details = """
    STOP is a name, the beginning of one, or a number.
    Example: goto joconde
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let stop = try StopArgument(rehearsal.tour).stop(named: try arguments.single(usage))
    try rehearsal.perform(.goto(stop))
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.stopCandidates()
  }
}
