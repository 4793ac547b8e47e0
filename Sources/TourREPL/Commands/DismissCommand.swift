internal import LineEditing
internal import TourRuntime

struct DismissCommand: RehearsalCommand {
  let name = "dismiss"
  let usage = "dismiss N"
  let summary = "puts aside what viewers want"
  let details = """
    N is a number in requests, or names what is wanted: all requests for the same go.
    Example: dismiss 3
    Example: dismiss reflet
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let text = try arguments.single(usage)
    let line = try rehearsal.digestLine(called: text)
    let isOne = line.requests.count == 1 && line.requests[0].status == .open
    try rehearsal.perform(
      isOne ? .dismiss(line.ids[0]) : .settle(line.ids, as: .dismissed), typed: "\(name) \(text)")
  }

  func candidates(for word: String, in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.requestCandidates(for: word)
  }
}
