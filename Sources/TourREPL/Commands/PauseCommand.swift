struct PauseCommand: RehearsalCommand {
  let name = "pause"
  let usage = "pause"
  let summary = "stops playing; the clock runs on"
  let details = """
    What is under way then lasts until Enter. What holds the guide up: late.
    Example: pause
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    guard rehearsal.interruptPlaying() else { throw CommandProblem("nothing is playing") }
  }
}
