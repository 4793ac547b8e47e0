public import TourModel

/// What viewers ask, in words of the script.
public struct ViewerQuestion: Equatable, Sendable {
  public let text: String
  public let language: Language
  /// How many ask for it.
  public let count: Int
  /// Who asks, from 1, where it is one; nil where it is not known.
  public let viewer: Int?

  public init(_ text: String, language: Language, count: Int, viewer: Int? = nil) {
    self.text = text
    self.language = language
    self.count = count
    self.viewer = viewer
  }
}
