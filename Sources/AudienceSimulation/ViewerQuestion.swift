public import TourModel

/// What viewers ask, in words of the script.
public struct ViewerQuestion: Equatable, Sendable {
  public let text: String
  public let language: Language
  /// How many ask for it.
  public let count: Int

  public init(_ text: String, language: Language, count: Int) {
    self.text = text
    self.language = language
    self.count = count
  }
}
