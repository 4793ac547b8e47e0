public import TourModel

/// Finds what a viewer's request means. Made once for a tour; immutable; the same request, the same answer.
public struct DetailSearch: Sendable {
  public let tour: Tour

  public init(_ tour: Tour) { self.tour = tour }

  /// What `request` asks for, while `place` (a room, a work or a detail) is on show.
  ///
  /// - Parameter language: the viewer's, where it is known.
  public func answer(_ request: String, language: Language?, at place: Place?) -> SearchAnswer {
    SearchAnswer(place: nil, confidence: 0, language: language ?? tour.speaks.first ?? Language("en"))
  }
}

/// What a request was understood to mean.
public struct SearchAnswer: Equatable, Sendable {
  /// The detail, work or room that is meant; nil: nothing of this tour.
  public let place: Place?
  /// From 0 to 1; 0 for a refusal.
  public let confidence: Double
  /// The language to answer in: the viewer's if known, else that of the request as far as it shows.
  public let language: Language

  public init(place: Place?, confidence: Double, language: Language) {
    self.place = place
    self.confidence = confidence
    self.language = language
  }
}
