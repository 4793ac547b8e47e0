internal import LineEditing
internal import TourRuntime

struct ReportCommand: RehearsalCommand {
  let name = "report"
  let usage = "report [all]"
  let summary = "compares each stop with the plan"
  let details = """
    Where the screen does not take all stops, up to here; all: every one. Also shown at the end, unless it was the \
    last command and no stop has begun or ended since.
    Example: report
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let isWhole = try arguments.isAll(name)
    rehearsal.show(rehearsal.report(isWhole: isWhole))
    rehearsal.told.reported = rehearsal.state.visits
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    [LineCandidate("all", note: "every stop")]
  }
}
