internal import LineEditing
internal import TourRuntime

struct DeclineCommand: RehearsalCommand {
  let name = "decline"
  let usage = "decline N [TEXT]"
  let summary = "declines what viewers want, with what they are told"
  let details = """
    N is a number in requests: all requests for the same are declined. TEXT is kept in the log.
    Example: decline 3 Les tableaux ne se vendent pas.
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let number = arguments.text.prefix { !$0.isWhitespace }
    guard !number.isEmpty else { throw CommandProblem("which request? Write: \(usage)") }
    let line = try rehearsal.digestLine(numbered: String(number))
    let text = arguments.text[number.endIndex...].drop { $0.isWhitespace }
    guard text.count <= AskCommand.longestRequest else {
      throw CommandProblem("an answer has \(AskCommand.longestRequest) characters at most")
    }
    try rehearsal.perform(
      .settle(line.ids, as: .declined(text.isEmpty ? nil : String(text))),
      typed: "\(name) \(number)")
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.requestCandidates()
  }
}
