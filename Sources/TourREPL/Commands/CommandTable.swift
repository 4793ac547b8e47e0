internal import TextIndex
internal import TourDiagnostics

/// All commands, in the order in which `help` lists them.
enum CommandTable {
  static let commands: [any RehearsalCommand] = groups.flatMap(\.commands)

  /// By what they are for.
  static let groups: [(title: String, commands: [any RehearsalCommand])] = [
    (
      "going",
      [
        NextCommand(), PlayCommand(), PauseCommand(), BreakCommand(), BackCommand(), UndoCommand(),
        AgainCommand(), SkipCommand(), GotoCommand(),
      ]
    ),
    (
      "looking",
      [
        WhereCommand(), TimeCommand(), UntilCommand(), FitCommand(), PlanCommand(), RoomsCommand(),
        WorkCommand(), DetailsCommand(), ShowCommand(),
      ]
    ),
    (
      "viewers",
      [
        AskCommand(), RequestsCommand(), AnswerCommand(), LaterCommand(), DeclineCommand(),
        DismissCommand(), VoteCommand(), ViewersCommand(),
      ]
    ),
    ("time", [LateCommand(), DelayCommand(), AddCommand(), DropCommand(), RestoreCommand()]),
    (
      "the rest",
      [
        NoteCommand(), LanguageCommand(), LogCommand(), ReloadCommand(), EditCommand(),
        ScriptCommand(), ReportCommand(), HelpCommand(), QuitCommand(),
      ]
    ),
  ]

  /// The command of a line and what stands after it; nil for a comment. An empty line is `next`.
  static func command(
    in line: String
  ) throws(CommandProblem) -> (any RehearsalCommand, CommandArguments)? {
    let line = line.trimmingSpaces()
    if line.isEmpty { return (NextCommand(), CommandArguments("")) }
    if line.hasPrefix("//") { return nil }
    // A Chinese keyboard types the wide question mark.
    if line.hasPrefix("?") || line.hasPrefix("？") {
      return (AskCommand(), CommandArguments(String(line.dropFirst())))
    }
    let word = line.prefix { !$0.isWhitespace }
    let arguments = CommandArguments(String(line[word.endIndex...]))
    return (try command(named: String(word)), arguments)
  }

  /// The command of a name, an alias, or a beginning that fits no other; in any case and width of letters.
  static func command(named word: String) throws(CommandProblem) -> any RehearsalCommand {
    let word = LetterFolding.folded(word)
    if let exact = commands.first(where: { $0.name == word || $0.aliases.contains(word) }) {
      return exact
    }
    let begun = commands.filter { $0.name.hasPrefix(word) }
    if begun.count == 1 { return begun[0] }
    if begun.count > 1 {
      let names = begun.map(\.name).joined(separator: ", ")
      throw CommandProblem("“\(word)” may be \(names)")
    }
    if let nearest = NearestName.nearest(to: word, in: commands.map(\.name)) {
      throw CommandProblem("there is no command “\(word)”; did you mean “\(nearest)”?")
    }
    throw CommandProblem("there is no command “\(word)”; help: lists them")
  }
}
