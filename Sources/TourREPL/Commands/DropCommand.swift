internal import LineEditing
internal import TourModel
internal import TourRuntime

struct DropCommand: RehearsalCommand {
  let name = "drop"
  let usage = "drop STOP"
  let summary = "leaves an optional stop out"
  let details = """
    Only a stop that is optional and still ahead can be dropped.
    Example: drop diner
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let stop = try StopArgument(rehearsal.tour).stop(named: try arguments.single(usage))
    try rehearsal.perform(.drop(stop))
    rehearsal.show(rehearsal.forecastLines)
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.stopCandidates { rehearsal.tour[$0].optionalPriority != nil }
  }
}
