/// Viewers who come within one minute of a tour, as a file of arrivals says.
public struct ArrivalsOfMinute: Equatable, Sendable {
  /// From 0, the first.
  public let minute: Int
  public let viewers: Int

  /// A file tells the arrivals of a day at most.
  public static let minutes = 0..<1440
  public static let counts = 0...1_000_000_000

  public init(minute: Int, viewers: Int) {
    self.minute = minute
    self.viewers = viewers
  }
}
