public import TourModel

/// Lines that fail together and of which each is needed, the order of the stops and the walks
/// staying in force.
public struct ScheduleConflict: Sendable, Equatable {
  /// In the order of the script, `lasts` first.
  public let parts: [Part]
  /// The least by which one `begins`, `lasts` or hard-out of the set must give.
  public let missing: Milliseconds
  /// The same with the other lines of the tour in force; never less.
  public let missingInAll: Milliseconds
  /// The walks between these lines.
  public let walks: Milliseconds

  /// A line, and what it asks for.
  public struct Part: Sendable, Equatable {
    public let line: ScheduleLine
    public let demand: Demand
  }

  public enum Demand: Sendable, Equatable {
    /// The stop lasts at least so long.
    case atLeast(Milliseconds)
    /// The stop lasts at most so long.
    case atMost(Milliseconds)
    /// Not before this moment: a `begins`, a hard-out's end, or the shortest that `lasts` allows.
    case notBefore(Milliseconds)
    /// Not after this moment.
    case notAfter(Milliseconds)
    /// At most so long after the end of an earlier stop.
    case within(Milliseconds, of: StopID)
  }

  public var lines: [ScheduleLine] { parts.map(\.line) }
}
