internal import TourModel
internal import TourRuntime
internal import TourTiming

struct RequestsCommand: RehearsalCommand {
  let name = "requests"
  let aliases = ["r"]
  let usage = "requests"
  let summary = "lists what viewers have asked"
  let details = """
    Open ones first come first; what was answered or dismissed is counted.
    Example: requests
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    let requests = rehearsal.state.requests
    let open = requests.filter { $0.status == .open }
    var head = "requests: \(open.count) open"
    for status in [ViewerRequest.Status.answered, .dismissed] {
      let count = requests.filter { $0.status == status }.count
      if count > 0 { head += ", \(count) \(status.rawValue)" }
    }
    rehearsal.say(head)
    if open.isEmpty { return }
    var table = TextTable([
      .init("N", right: true), .init("asked", right: true, rank: 1), .init("for"),
      .init("language", rank: 3), .init("since", rank: 2), .init("takes", right: true, rank: 4),
    ])
    for request in open { table.add(row(request, in: rehearsal)) }
    rehearsal.show(table.lines(on: rehearsal.page))
    rehearsal.say("answer N · dismiss N")
  }

  private func row(_ request: ViewerRequest, in rehearsal: Rehearsal) -> [String] {
    let place = request.understood
    let what =
      place.map { rehearsal.tour.name(of: $0) } ?? "“\(request.text)”, not in the script"
    let duration = place.map { rehearsal.sheet.answerDuration(of: $0) } ?? .zero
    return [
      "\(request.id.number)", "\(request.count)×", what, request.language.tag,
      rehearsal.face.time(request.at), duration > .zero ? "\(duration)" : "",
    ]
  }
}
