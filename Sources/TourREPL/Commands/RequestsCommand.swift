internal import DetailSearch
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
      .init("N", right: true), .init("asked", right: true, rank: 1),
      .init("for", leastWidth: 16), .init("language", rank: 3), .init("since", rank: 2),
      .init("takes", right: true, rank: 4),
    ])
    for group in Self.groups(open) { table.add(row(group, in: rehearsal)) }
    rehearsal.show(table.lines(on: rehearsal.page))
    rehearsal.say("answer N · dismiss N")
  }

  /// Those that ask for the same, in the order of the first of each.
  private static func groups(_ requests: [ViewerRequest]) -> [[ViewerRequest]] {
    var groups: [[ViewerRequest]] = []
    var indexOf: [Key: Int] = [:]
    for request in requests {
      let key =
        request.understood.map(Key.place) ?? .text(request.text.lowercased(), request.language)
      if let index = indexOf[key] {
        groups[index].append(request)
      } else {
        indexOf[key] = groups.count
        groups.append([request])
      }
    }
    return groups
  }

  private enum Key: Hashable {
    case place(Place)
    case text(String, Language)
  }

  private func row(_ group: [ViewerRequest], in rehearsal: Rehearsal) -> [String] {
    let first = group[0]
    let place = first.understood
    let duration = place.map { rehearsal.sheet.answerDuration(of: $0) } ?? .zero
    var languages: [String] = []
    for request in group where !languages.contains(request.language.tag) {
      languages.append(request.language.tag)
    }
    return [
      "\(first.id.number)", "\(group.reduce(0) { $0 + $1.count })×",
      place.map { rehearsal.tour.name(of: $0) } ?? notUnderstood(first, in: rehearsal),
      languages.joined(separator: ", "), rehearsal.face.time(first.at),
      duration > .zero ? ClockFace.length(duration) : "",
    ]
  }

  /// What was not here when it was asked for may be elsewhere in the tour.
  private func notUnderstood(_ request: ViewerRequest, in rehearsal: Rehearsal) -> String {
    let answer = rehearsal.search.answer(
      request.text, language: request.language,
      at: rehearsal.placeOnShow ?? rehearsal.tour.stops.first?.place)
    guard let place = answer.place ?? answer.elsewhere else {
      return "“\(request.text)”, not in the script"
    }
    let name = rehearsal.tour.name(of: place)
    return rehearsal.stopOfPlace.text(of: place).map { "\(name) \($0)" } ?? name
  }
}
