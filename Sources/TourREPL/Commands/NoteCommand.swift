internal import TourRuntime

struct NoteCommand: RehearsalCommand {
  let name = "note"
  let usage = "note TEXT"
  let summary = "writes a remark into the log"
  let details = """
    Example: note la coupole est en travaux
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    guard !arguments.text.isEmpty else { throw CommandProblem("note what? Write: \(usage)") }
    try rehearsal.perform(.note(arguments.text))
  }
}
