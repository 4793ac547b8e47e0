/// A shortest and a longest time, either of which may be missing: `4m..6m`, `4m..`, `..6m`, `1h ± 2m`.
public struct DurationRange: Hashable, Codable, Sendable {
  public let shortest: Milliseconds?
  public let longest: Milliseconds?

  /// - Precondition: where both are given, `shortest <= longest`.
  public init(shortest: Milliseconds?, longest: Milliseconds?) {
    if let shortest, let longest {
      precondition(shortest <= longest, "a range has its ends in order")
    }
    self.shortest = shortest
    self.longest = longest
  }

  /// A range whose ends are the same, which is what a plain duration says.
  public init(exactly duration: Milliseconds) { self.init(shortest: duration, longest: duration) }
}
