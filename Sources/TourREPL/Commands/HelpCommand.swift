internal import LineEditing

struct HelpCommand: RehearsalCommand {
  let name = "help"
  let aliases = ["h"]
  let usage = "help [COMMAND]"
  let summary = "lists the commands, or tells more of one"
  let details = """
    Where the screen does not take a line on each, help lists their names; help all: the lines. Any beginning of a name that fits only \
    one command is enough. In a file of commands, a line that begins with // is a comment.
    Example: help vote
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let page = rehearsal.page
    let word = arguments.text.isEmpty ? nil : try arguments.single(usage)
    if let word, word != "all" {
      rehearsal.show(more(of: try CommandTable.command(named: word), on: page))
      return
    }
    let lines = summaries(on: page)
    let fits = page.rows.map { lines.count < $0 } ?? true
    rehearsal.show(fits || word != nil ? lines : overview(on: page))
  }

  private func more(of command: any RehearsalCommand, on page: Page) -> [String] {
    let names =
      command.aliases.isEmpty ? "" : " (also \(command.aliases.joined(separator: ", ")))"
    return page.text(command.usage + names, style: .header)
      + page.text(command.summary.capitalizingFirst() + ".")
      + command.details.split(separator: "\n").flatMap { page.text(String($0)) }
  }

  /// A line on each command: a table, or where it had to be cut, text.
  private func summaries(on page: Page) -> [String] {
    var table = TextTable([.init("command"), .init("what it does")])
    for command in CommandTable.commands { table.add([command.usage, command.summary]) }
    if table.fits(on: page) { return table.lines(on: page) }
    return CommandTable.commands.flatMap {
      page.text($0.summary, lead: "\($0.usage)  ", indent: 0)
    }
  }

  private func overview(on page: Page) -> [String] {
    let groups = CommandTable.groups.flatMap { group in
      let names = group.commands.map(\.name).joined(separator: "  ")
      return page.text(group.title.capitalizingFirst(), style: .caption)
        + page.text(names, indent: 4)
    }
    return groups + page.text("help NAME: more of one · help all: a line on each")
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    CommandTable.candidates + [LineCandidate("all", note: "a line on each command")]
  }
}
