internal import LineEditing
internal import TourModel
internal import TourRuntime

struct EditCommand: RehearsalCommand {
  let name = "edit"
  let usage = "edit [STOP]"
  let summary = "opens the script here in an editor, and reads it again"
  let details = """
    The editor is $EDITOR, else vi; it is told the line as +N. A clock that runs goes on meanwhile.
    Example: edit
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    guard let edit = rehearsal.host.edit, rehearsal.screen.isInteractive else {
      throw CommandProblem("an editor needs a terminal")
    }
    var stop = rehearsal.run.machine.currentStop ?? rehearsal.tour.stopIDs.first
    if !arguments.text.isEmpty {
      stop = try StopArgument(rehearsal.tour).stop(named: try arguments.single(usage))
    }
    let span = stop.map { rehearsal.tour[$0].header }
    let code = rehearsal.screen.reader.withTerminalReleased { edit(span) }
    guard code == 0 else {
      throw CommandProblem("the editor ended with \(code): the script is not read again")
    }
    try rehearsal.reload()
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] { rehearsal.stopCandidates() }
}
