/// How a run is played.
public struct RunOptions: Codable, Equatable, Sendable {
  /// Whether open requests are answered in `questions` windows without a guide (as in tests),
  /// oldest first.
  public var answersInWindows = false

  public init() {}

  public init(answersInWindows: Bool) { self.answersInWindows = answersInWindows }
}
