/// Why a command was not carried out: one sentence, lower case, without a full stop. May quote what
/// was typed: never printed raw.
struct CommandProblem: Error, Equatable {
  let message: String

  init(_ message: String) { self.message = message }
}
