struct PlayCommand: RehearsalCommand {
  let name = "play"
  let usage = "play"
  let summary = "speaks the script at its own pace"
  let details = """
    Each paragraph appears when it begins. pause or Ctrl-C stops it, and break STOP stops it before \
    a stop; play again goes on from there. With the manual clock it goes there, or to the end, at once.
    Example: play
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    try rehearsal.play()
  }
}
