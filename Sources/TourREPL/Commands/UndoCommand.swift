internal import TourRuntime

struct UndoCommand: RehearsalCommand {
  let name = "undo"
  let aliases = ["u"]
  let usage = "undo"
  let summary = "takes the last command that changed anything back"
  let details = """
    It says what that was, and when: what was refused or only shows something is not counted, but break, language, play and pause \
    are. The clock goes back too; one that runs by itself does not: the time spent stays spent. What came before a reload stays.
    Example: undo
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    try rehearsal.undo()
  }
}
