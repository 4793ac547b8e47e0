struct LogCommand: RehearsalCommand {
  let name = "log"
  let aliases = ["l"]
  let usage = "log"
  let summary = "lists what has been done, with its times"
  let details = """
    Example: log
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    if rehearsal.run.done.isEmpty { rehearsal.say("Nothing has been done yet.") }
    for entry in rehearsal.run.done {
      let time = rehearsal.face.time(entry.at)
      rehearsal.show(rehearsal.page.text(entry.text, lead: "\(time)  "))
    }
  }
}
