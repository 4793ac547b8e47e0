public import TourModel

/// A viewer's request, as the run keeps it.
public struct ViewerRequest: Codable, Equatable, Sendable {
  public let id: RequestID
  public let text: String
  public let language: Language
  public let count: Int
  public let understood: Place?
  public let at: Milliseconds
  public var status: Status
  /// Who asked, where it was one viewer and is known.
  public let viewer: Int?

  public enum Status: String, Codable, Sendable { case open, answered, dismissed, later, declined }

  public init(
    id: RequestID, text: String, language: Language, count: Int, understood: Place?,
    at: Milliseconds, status: Status = .open, viewer: Int? = nil
  ) {
    self.id = id
    self.text = text
    self.language = language
    self.count = count
    self.understood = understood
    self.at = at
    self.status = status
    self.viewer = viewer
  }
}
