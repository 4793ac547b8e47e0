internal import LineEditing
internal import TourRuntime

struct DismissCommand: RehearsalCommand {
  let name = "dismiss"
  let usage = "dismiss N"
  let summary = "puts aside what viewers want"
  let details = """
    N is a number in requests: all requests for the same go.
    Example: dismiss 3
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let text = try arguments.single(usage)
    let line = try rehearsal.digestLine(numbered: text)
    let isOne = line.requests.count == 1 && line.requests[0].status == .open
    try rehearsal.perform(
      isOne ? .dismiss(line.ids[0]) : .settle(line.ids, as: .dismissed), typed: "\(name) \(text)")
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.requestCandidates()
  }
}
