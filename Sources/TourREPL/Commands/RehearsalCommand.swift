internal import LineEditing

/// One thing that a person can do at the prompt. Each has a file of its own; ``CommandTable`` lists
/// them.
protocol RehearsalCommand: Sendable {
  var name: String { get }
  /// Other names, taken only when typed in full.
  var aliases: [String] { get }
  /// How it is typed: `goto STOP`.
  var usage: String { get }
  /// One line, lower case, without a full stop.
  var summary: String { get }
  /// More, a paragraph a line; with an example.
  var details: String { get }

  /// Throws where the command makes no sense, or not now; then nothing has changed.
  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem)

  /// What could stand after the name, in the order in which it is offered.
  func candidates(in rehearsal: Rehearsal) -> [LineCandidate]

  /// The same, where it depends on what is typed of it.
  func candidates(for word: String, in rehearsal: Rehearsal) -> [LineCandidate]
}

extension RehearsalCommand {
  var aliases: [String] { [] }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] { [] }

  func candidates(for word: String, in rehearsal: Rehearsal) -> [LineCandidate] {
    candidates(in: rehearsal)
  }
}
