internal import LineEditing
internal import TourModel
internal import TourRuntime
internal import TourTiming

struct RequestsCommand: RehearsalCommand {
  let name = "requests"
  let aliases = ["r"]
  let usage = "requests [all]"
  let summary = "lists what viewers want, most wanted first"
  let details = """
    One line for each thing, whoever asks for it and in whatever words: how many ask, in which languages, from when to \
    when, whether the script shows it later anyway, and what answering takes. N is the number of the first request of \
    the line; each number of the line stands for all of it. The \(Self.page) most wanted; all: every one, with those put off.
    Example: requests
    """

  /// Lines: with the rest they fit on a small screen.
  static let page = 10
  /// Narrower pages say where something is shown, but not when.
  private static let leastColumnsWithTimes = 48

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let isWhole = try arguments.isAll(name)
    rehearsal.say("requests: \(Self.tally(rehearsal.state.requests))")
    let ahead = rehearsal.placesAhead
    let lines = rehearsal.digest(withPutOff: isWhole).lines
    let shown = isWhole ? lines[...] : lines.prefix(Self.page)
    if !shown.isEmpty {
      rehearsal.show(rehearsal.stayLines)
      rehearsal.show(table(shown, ahead, in: rehearsal).lines(on: rehearsal.page))
    }
    let rest = lines.dropFirst(shown.count)
    if !rest.isEmpty {
      let asked = rest.reduce(0) { $0 + $1.count }
      rehearsal.say(
        "\(ScriptWording.count(rest.count, "more line")), asked \(asked)×; requests all: lists them"
      )
    }
    if let stopped = Self.stopped(rehearsal.state) { rehearsal.say(stopped) }
    if !shown.isEmpty { rehearsal.say("answer N · later N · decline N TEXT · dismiss N") }
  }

  /// `3 open, 2 answered`
  static func tally(_ requests: [ViewerRequest]) -> String {
    let words: [(ViewerRequest.Status, String)] = [
      (.later, "put off"), (.answered, "answered"), (.declined, "declined"),
      (.dismissed, "dismissed"),
    ]
    var counts: [ViewerRequest.Status: Int] = [:]
    for request in requests { counts[request.status, default: 0] += request.count }
    let closed = words.compactMap { status, word in counts[status].map { ", \($0) \(word)" } }
    return "\(counts[.open] ?? 0) open" + closed.joined()
  }

  private func table(
    _ lines: ArraySlice<RequestDigest.Line>, _ ahead: PlacesAhead, in rehearsal: Rehearsal
  ) -> TextTable {
    var table = TextTable([
      .init("N", right: true), .init("asked", right: true),
      .init("for", leastWidth: 10, holdsNames: true),
      .init("languages", rank: 4), .init("when", rank: 3), .init("shown", rank: 1),
      .init("takes", right: true, rank: 2),
    ])
    for line in lines { table.add(row(line, ahead, in: rehearsal)) }
    return table
  }

  private func row(
    _ line: RequestDigest.Line, _ ahead: PlacesAhead, in rehearsal: Rehearsal
  ) -> [String] {
    let languages = line.languages
    let isOne = languages.count == 1
    return [
      "\(line.number)", "\(line.count)×",
      line.place.map { rehearsal.tour.name(of: $0) } ?? "“\(line.wording)”",
      languages.map { isOne ? $0.language.tag : "\($0.language.tag) \($0.count)" }
        .joined(separator: " "),
      times(line, rehearsal.face), shown(line, ahead, in: rehearsal), takes(line, in: rehearsal),
    ]
  }

  /// From the first to the latest; the hour and the minute.
  private func times(_ line: RequestDigest.Line, _ face: ClockFace) -> String {
    let moments = [line.requests.first, line.requests.last].compactMap { request in
      request.map { String(face.time($0.at).dropLast(face.clock == nil ? 0 : 3)) }
    }
    return moments.first == moments.last ? moments[0] : moments.joined(separator: "–")
  }

  /// On a narrow page it is short, so that it stays.
  private func shown(
    _ line: RequestDigest.Line, _ ahead: PlacesAhead, in rehearsal: Rehearsal
  ) -> String {
    guard let place = line.place else { return "nowhere" }
    let isShort = rehearsal.page.columns < Self.leastColumnsWithTimes
    if let showing = ahead.showing(of: place) {
      let text = showing.text(isShort: isShort)
      guard line.requests[0].status == .later else { return text }
      return isShort ? "waits" : "waits: \(text)"
    }
    if let skip = rehearsal.skipAhead(of: place) {
      let isDropped = rehearsal.state.dropped.contains(skip)
      let word = isDropped ? "dropped" : "skipped"
      return isShort ? word : "stop \(skip.index + 1), \(word)"
    }
    return rehearsal.isInTour(place) ? "past" : isShort ? "no stop" : "not in the tour"
  }

  /// What an answer costs, against what may be spent here.
  private func takes(_ line: RequestDigest.Line, in rehearsal: Rehearsal) -> String {
    guard let place = line.place else { return "" }
    let duration = rehearsal.sheet.answerDuration(of: place)
    return duration > .zero ? ClockFace.length(duration) : ""
  }

  /// What was dropped before it reached the list; nil: nothing.
  static func stopped(_ state: TourState) -> String? {
    let unkept = state.requestsReceived - state.requests.count
    let counts = [
      (state.stoppedCount(.denied), "with a word of deny"),
      (
        state.stoppedCount(.viewerLimit),
        "of viewers who have \(TourMachine.openRequestsPerViewer) open"
      ),
      (unkept, "over the \(state.requests.count) that are kept"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return words.isEmpty ? nil : "not listed: " + words.joined(separator: ", ")
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    [LineCandidate("all", note: "every line, with those put off")]
  }
}
