internal import TourRuntime

struct UndoCommand: RehearsalCommand {
  let name = "undo"
  let aliases = ["u"]
  let usage = "undo"
  let summary = "takes the last command that changed anything back"
  let details = """
    The clock goes back too; one that runs by itself does not: the time spent stays spent. Commands that only show something are not counted. What came before a \
    reload stays.
    Example: undo
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    let viewers = rehearsal.state.viewers
    guard let undone = rehearsal.run.undo() else {
      throw CommandProblem(
        rehearsal.run.hasChangedScript
          ? "there is nothing to undo since the script was read again" : "there is nothing to undo")
    }
    if case .viewers = undone.event { rehearsal.feed.takeBackCountOfGuide() }
    rehearsal.say("taken back: \(undone.text)")
    rehearsal.tellViewersAgain(unlike: viewers)
    rehearsal.showPlace()
    rehearsal.showWords()
  }
}
