internal import LineEditing
internal import TourRuntime

struct RestoreCommand: RehearsalCommand {
  let name = "restore"
  let usage = "restore STOP"
  let summary = "puts a dropped stop back"
  let details = """
    Example: restore diner
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let stop = try StopArgument(rehearsal.tour).stop(named: try arguments.single(usage))
    try rehearsal.perform(.restore(stop))
    rehearsal.show(rehearsal.forecastLines)
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.stopCandidates(where: rehearsal.state.dropped.contains)
  }
}
