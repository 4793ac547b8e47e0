internal import LineEditing

struct ScriptCommand: RehearsalCommand {
  let name = "script"
  let usage = "script FILE"
  let summary = "carries out the commands that stand in a file"
  let details = """
    A line a command, as with --script. The first that can't be carried out stops it.
    Example: script lines.txt
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let path = try arguments.single(usage)
    guard let files = rehearsal.host.files else { throw CommandProblem("no file can be read here") }
    switch files.commands(in: path) {
    case .unreadable(let message): throw CommandProblem(message)
    case .lines(let lines): try rehearsal.carryOut(lines)
    }
  }

  func candidates(for word: String, in rehearsal: Rehearsal) -> [LineCandidate] {
    (rehearsal.host.files?.paths(from: word) ?? []).map {
      LineCandidate($0, ending: $0.hasSuffix("/") ? "" : " ")
    }
  }
}
