public import TourModel

/// What a request was understood to mean.
public struct SearchAnswer: Hashable, Sendable {
  /// The detail, work or room that is meant; nil: nothing of this tour.
  public let place: Place?
  /// Where `place` is nil: what the request names beyond doubt at another place of the tour; nil:
  /// nothing does.
  public let elsewhere: Place?
  /// From 0 to 1; 0 for a refusal.
  public let confidence: Double
  /// The language to answer in: the viewer's if known, else that of the request as far as it shows.
  public let language: Language

  public init(
    place: Place?, elsewhere: Place? = nil, confidence: Double, language: Language
  ) {
    self.place = place
    self.elsewhere = elsewhere
    self.confidence = confidence
    self.language = language
  }
}
