internal import LineEditing
internal import TourRuntime

struct DismissCommand: RehearsalCommand {
  let name = "dismiss"
  let usage = "dismiss N"
  let summary = "puts aside what viewers want"
  let details = """
    N is a number in requests, or names what is wanted: all requests for the same go. Several numbers, all of them; all: what
    is open.
    Example: dismiss 3 5
    Example: dismiss reflet
    Example: dismiss all
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let text = try arguments.single(usage)
    let requests = try lines(called: text, arguments, in: rehearsal).flatMap(\.requests)
    let ids = requests.map(\.id).sorted()
    let isOne = requests.count == 1 && requests[0].status == .open
    try rehearsal.perform(
      isOne ? .dismiss(ids[0]) : .settle(ids, as: .dismissed), typed: "\(name) \(text)")
  }

  private func lines(
    called text: String, _ arguments: CommandArguments, in rehearsal: Rehearsal
  ) throws(CommandProblem) -> [RequestDigest.Line] {
    if text == "all" {
      let open = rehearsal.digest(withPutOff: false).lines
      if open.isEmpty { throw CommandProblem("no request is open") }
      return open
    }
    let words = try arguments.words().map(\.text)
    let names = words.allSatisfy(\.isNumber) ? words : [text]
    var lines: [RequestDigest.Line] = []
    for name in names {
      let line = try rehearsal.digestLine(called: name)
      if !lines.contains(where: { $0.number == line.number }) { lines.append(line) }
    }
    return lines
  }

  func candidates(for word: String, in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.requestCandidates(for: word)
  }
}
