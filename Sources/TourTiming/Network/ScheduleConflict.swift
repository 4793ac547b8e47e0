public import TourModel

/// Lines that fail together and of which each is needed, the order of the stops and the walks
/// staying in force.
public struct ScheduleConflict: Sendable, Equatable {
  /// The lines that fail together, in the order of the script, `lasts` first.
  public let parts: [Part]
  /// The least by which a `begins`, `lasts` or hard-out among these lines must give way.
  public let missing: Milliseconds
  /// The least by which it must give way where the tour's other lines are in force too; never below
  /// ``missing``.
  public let missingInAll: Milliseconds
  /// How long the walks between the stops of these lines take together.
  public let walks: Milliseconds

  /// A line, and what it asks for.
  public struct Part: Sendable, Equatable {
    public let line: ScheduleLine
    public let demand: Demand
  }

  public enum Demand: Sendable, Equatable {
    /// The stop lasts at least this long.
    case atLeast(Milliseconds)
    /// The stop lasts at most this long.
    case atMost(Milliseconds)
    /// Nothing before this moment: from a `begins`, a hard-out's end, or the shortest that `lasts`
    /// allows.
    case notBefore(Milliseconds)
    /// Nothing after this moment.
    case notAfter(Milliseconds)
    /// The stop begins at most this long after the end of an earlier one.
    case within(Milliseconds, of: StopID)
  }

  public var lines: [ScheduleLine] { parts.map(\.line) }
}
