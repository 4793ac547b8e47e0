internal import LineEditing
internal import TourRuntime

struct DeclineCommand: RehearsalCommand {
  let name = "decline"
  let usage = "decline N [TEXT]"
  let summary = "declines what viewers want, with what they are told"
  let details = """
    N is a number in requests, or names what is wanted: all requests for the same are declined. A title of several words stands in \
    quotation marks. TEXT is kept in the log.
    Example: decline 3 Les tableaux ne se vendent pas.
    Example: decline reflet
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    guard let (word, text) = try arguments.firstAndRest(), !word.text.isEmpty else {
      throw CommandProblem("which request? Write: \(usage)")
    }
    let line = try rehearsal.digestLine(called: word.text)
    guard text.count <= AskCommand.longestRequest else {
      throw CommandProblem("an answer has \(AskCommand.longestRequest) characters at most")
    }
    try rehearsal.perform(
      .settle(line.ids, as: .declined(text.isEmpty ? nil : text)),
      typed: "\(name) \(word.text)")
  }

  func candidates(for word: String, in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.requestCandidates(for: word).map { candidate in
      var candidate = candidate
      // Without quotation marks, the rest of a title would be TEXT.
      candidate.synonyms.removeAll { $0.contains(where: \.isWhitespace) }
      return candidate
    }
  }
}
