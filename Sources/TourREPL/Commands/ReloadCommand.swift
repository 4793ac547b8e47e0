struct ReloadCommand: RehearsalCommand {
  let name = "reload"
  let usage = "reload"
  let summary = "reads the changed script and goes on at the same place"
  let details = """
    The same stop and step where they still exist; the clock is kept. If the script has errors \
    they are shown, and the old one goes on.
    Example: reload
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    try rehearsal.reload()
  }
}
