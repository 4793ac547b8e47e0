internal import LineEditing
internal import TourModel
internal import TourRuntime

struct AnswerCommand: RehearsalCommand {
  let name = "answer"
  let usage = "answer N"
  let summary = "answers a request: shows and tells it"
  let details = """
    N is its number in requests. A room, a work or a detail instead of N answers the oldest \
    request for it, or tells of it unasked.
    Example: answer 3
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let text = try arguments.single(usage)
    try rehearsal.requireBegun()
    if text.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let number = try CountArgument.count(text, of: "requests", atLeast: 0)
      let request = rehearsal.state.requests.first { $0.id.number == number }
      try rehearsal.perform(.answer(RequestID(number)))
      if let request, let place = request.understood {
        tell(of: place, in: rehearsal.language ?? request.language, rehearsal)
      }
      return
    }
    let places = PlaceArgument(rehearsal.tour, onShow: rehearsal.placeOnShow)
    let place = try places.place(named: text)
    try rehearsal.perform(.answerPlace(place))
    if let language = rehearsal.language ?? rehearsal.tour.speaks.first {
      tell(of: place, in: language, rehearsal)
    }
  }

  private func tell(of place: Place, in language: Language, _ rehearsal: Rehearsal) {
    let text = AnswerText(tour: rehearsal.tour, page: rehearsal.page)
    rehearsal.show(text.words(for: place, in: language))
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.requestCandidates + rehearsal.placeCandidates
  }
}
