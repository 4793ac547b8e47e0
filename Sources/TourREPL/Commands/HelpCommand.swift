internal import LineEditing

struct HelpCommand: RehearsalCommand {
  let name = "help"
  let aliases = ["h"]
  let usage = "help [COMMAND]"
  let summary = "lists the commands, or tells more of one"
  let details = """
    Any beginning of a name that fits only one command is enough. In a file of commands, a line \
    that begins with // is a comment.
    Example: help vote
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let page = rehearsal.page
    if !arguments.text.isEmpty {
      let command = try CommandTable.command(named: try arguments.single(usage))
      let names =
        command.aliases.isEmpty ? "" : " (also \(command.aliases.joined(separator: ", ")))"
      rehearsal.show(page.text(command.usage + names, style: .header))
      rehearsal.show(page.text(command.summary.capitalizingFirst() + "."))
      for line in command.details.split(separator: "\n") { rehearsal.show(page.text(String(line))) }
      return
    }
    var table = TextTable([.init("command"), .init("what it does")])
    for command in CommandTable.commands { table.add([command.usage, command.summary]) }
    rehearsal.show(page.columns < 60 ? narrow(page) : table.lines(on: page))
  }

  private func narrow(_ page: Page) -> [String] {
    CommandTable.commands.flatMap { page.text($0.summary, lead: "\($0.usage)  ", indent: 0) }
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    CommandTable.candidates
  }
}
