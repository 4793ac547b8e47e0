public import TourModel

/// What a request was understood to mean.
public struct SearchAnswer: Hashable, Sendable {
  /// The detail, work or room that is meant; nil: nothing of this tour.
  public let place: Place?
  /// Where `place` is nil: what the request names beyond doubt at another place of the tour; nil:
  /// nothing does.
  public let elsewhere: Place?
  /// The question that a field of `place` answers, its artist or its date, say; nil: none was asked.
  public let question: QuestionKind?
  /// From 0 to 1, the probability that it is right as far as labelled requests show; 0 for a refusal.
  public let confidence: Double
  /// The language to answer in: the viewer's if known, else that of the request as far as it shows.
  public let language: Language

  public init(
    place: Place?, elsewhere: Place? = nil, question: QuestionKind? = nil, confidence: Double,
    language: Language
  ) {
    self.place = place
    self.elsewhere = elsewhere
    self.question = question
    self.confidence = confidence
    self.language = language
  }
}
