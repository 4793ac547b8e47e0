internal import TourRuntime

struct NextCommand: RehearsalCommand {
  let name = "next"
  let aliases = ["n"]
  let usage = "next"
  let summary = "finishes what is under way and goes on (or just Enter)"
  let details = """
    The clock moves to the end of what is being said, shown or waited for, and what comes next \
    begins. With a clock that runs, it is over now, early or late. The first one begins the tour.
    Example: an empty line does the same.
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    guard !rehearsal.run.machine.isOver else {
      rehearsal.say("the tour is over; undo: takes the last step back, quit: leaves")
      return
    }
    try rehearsal.goOn()
  }
}
