/// Bounds on what a script may ask of the analyser.
public struct AnalysisLimits: Sendable, Equatable {
  /// How deep files may bring each other by `use`.
  public var useDepth = 32
  /// How many files a script may consist of, itself included.
  public var files = 1000
  /// How many bytes all files brought by `use` may have together.
  public var usedBytes = 64 * 1024 * 1024
  /// How many rooms may be looked at while the walks between stops are worked out, a room counting
  /// as often as a walk comes near it.
  public var walkedRooms = 20_000_000
  /// How many names may be compared with wrong ones, to suggest what was meant.
  public var comparedNames = 300_000
  /// How many diagnostics are kept; one more then says how many were left out.
  public var diagnostics = 1000

  public init() {}
}
