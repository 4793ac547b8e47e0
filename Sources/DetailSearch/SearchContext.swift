public import TourModel

/// What is known of the moment at which a request is made, and of who makes it.
public struct SearchContext: Hashable, Sendable {
  /// The room, work or detail on show.
  public var onShow: Place?
  /// What was answered just before, to the same viewer: what "and the other hand?" follows up.
  public var previous: Place?
  /// The viewer's, where it is known.
  public var language: Language?

  public init(onShow: Place? = nil, previous: Place? = nil, language: Language? = nil) {
    self.onShow = onShow
    self.previous = previous
    self.language = language
  }
}
