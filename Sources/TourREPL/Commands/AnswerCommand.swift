internal import LineEditing
internal import TourModel
internal import TourRuntime

struct AnswerCommand: RehearsalCommand {
  let name = "answer"
  let usage = "answer N"
  let summary = "answers what viewers want: shows and tells it"
  let details = """
    N is a number in requests, or names a room, a work or a detail: all requests for it are answered, once, at the time of one \
    answer; what is named and nobody asks for is told unasked. When its time is over, what was on show before comes \
    back; show NAME keeps it.
    Example: answer 3
    Example: answer reflet
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let text = try arguments.single(usage)
    try rehearsal.requireBegun()
    if text.isNumber {
      let line = try rehearsal.digestLine(called: text)
      let place = try rehearsal.requiredPlace(of: line, called: text)
      return try answer(line, for: place, called: text, in: rehearsal)
    }
    let digest = rehearsal.digest(withPutOff: true)
    let place = try rehearsal.place(called: text, in: digest)
    if let line = digest.line(for: place) {
      return try answer(line, for: place, called: text, in: rehearsal)
    }
    try rehearsal.perform(.answerPlace(place))
    if let language = rehearsal.language ?? rehearsal.tour.speaks.first {
      tell(of: place, in: language, rehearsal)
    }
  }

  /// All of a line, by showing and telling once.
  private func answer(
    _ line: RequestDigest.Line, for place: Place, called wanted: String, in rehearsal: Rehearsal
  ) throws(CommandProblem) {
    let first = line.requests[0]
    let isOne = line.requests.count == 1 && first.understood == place && first.status == .open
    try rehearsal.perform(
      isOne ? .answer(first.id) : .settle(line.ids, as: .answered(place)),
      typed: "\(name) \(wanted)")
    let language = line.languages.first?.language ?? first.language
    tell(of: place, in: rehearsal.language ?? language, rehearsal)
  }

  private func tell(of place: Place, in language: Language, _ rehearsal: Rehearsal) {
    let text = AnswerText(tour: rehearsal.tour, page: rehearsal.page)
    rehearsal.show(text.words(for: place, in: language))
  }

  /// Requests, then places; with nothing typed, places only if there are no requests.
  func candidates(for word: String, in rehearsal: Rehearsal) -> [LineCandidate] {
    let requests = rehearsal.requestCandidates(for: "") { $0.place != nil }
    if word.isEmpty, !requests.isEmpty { return requests }
    return requests + rehearsal.placeCandidates(for: word)
  }
}
