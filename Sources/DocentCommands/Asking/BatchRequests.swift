internal import DetailSearch
internal import TourModel

/// What the lines of a batch ask of a tour.
struct BatchRequests: Sendable {
  private let search: DetailSearch
  private let context: SearchContext
  private let places: [String: Place]

  /// - Parameter context: what holds where a line does not say otherwise.
  init(search: DetailSearch, context: SearchContext) {
    self.search = search
    self.context = context
    places = search.tour.namesOnShow
  }

  /// Whether what is answered depends on the line that it follows up; nothing does where the work is unknown.
  func followsUp(_ asked: AskedLine) -> LineID? {
    asked.work.map { places[$0] == nil } == true ? nil : asked.after
  }

  /// Writes the answer, or what is wrong with the line.
  ///
  /// - Parameter previous: of the line that it follows up.
  func answer(
    _ asked: AskedLine, after previous: RecentAnswers.Moment?, by writer: inout AnsweredLines,
    into bytes: inout [UInt8]
  ) -> RecentAnswers.Moment {
    let work = asked.work.map { places[$0] }
    if let name = asked.work, work == .some(nil) {
      bytes += AnsweredLines.line(
        forError: "there is no stop, work, room or detail \(name)", id: asked.id)
      return .none
    }
    let onShow = (work ?? nil) ?? previous?.onShow ?? context.onShow
    let moment = SearchContext(
      onShow: onShow, previous: previous?.answer,
      language: asked.knownLanguage ?? context.language)
    let answer = search.answer(asked.text, in: moment)
    writer.append(answer, at: onShow, id: asked.id, to: &bytes)
    return RecentAnswers.Moment(answer: answer.place, onShow: onShow)
  }
}

extension Tour {
  /// Everything that may be on show by its name; a stop's name goes before a place's.
  fileprivate var namesOnShow: [String: Place] {
    let all =
      stops.map { ($0.name, $0.place) }
      + works.indices.map { (works[$0].name, .work(WorkID($0))) }
      + rooms.indices.map { (rooms[$0].name, .room(RoomID($0))) }
      + details.indices.map { DetailID($0) }.map { (name(of: .detail($0)), .detail($0)) }
    return Dictionary(all) { first, _ in first }
  }
}
