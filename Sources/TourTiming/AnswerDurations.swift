internal import TourModel

/// How long answers take, worked out once for every place.
struct AnswerDurations: Sendable {
  private let rooms: [Milliseconds]
  private let works: [Milliseconds]
  private let details: [Milliseconds]

  init(_ tour: Tour) {
    let estimator = SpeechEstimator(paces: tour.paces)
    func duration(_ knowledge: Knowledge) -> Milliseconds {
      var spoken = Milliseconds.zero
      for language in tour.speaks {
        for paragraph in knowledge.paragraphs(in: language) ?? [] {
          spoken += estimator.duration(of: paragraph, in: language)
        }
      }
      return spoken == .zero ? SpeechDefaults.wordlessAnswer : spoken
    }
    rooms = tour.rooms.map { duration($0.knowledge) }
    works = tour.works.map { duration($0.knowledge) }
    details = tour.details.map { duration($0.knowledge) }
  }

  subscript(place: Place) -> Milliseconds {
    switch place {
    case .room(let id): rooms[id.index]
    case .work(let id): works[id.index]
    case .detail(let id): details[id.index]
    }
  }
}
