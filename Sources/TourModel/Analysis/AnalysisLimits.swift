/// Bounds on what a script may ask of the analyser.
public struct AnalysisLimits: Sendable, Equatable {
  /// Files inside each other by `use`.
  public var useDepth = 32
  /// Files in all.
  public var files = 1000
  /// Bytes of all used files together.
  public var usedBytes = 64 * 1024 * 1024
  /// Rooms looked at while the walks between stops are worked out, each as often as a walk comes near it.
  public var walkedRooms = 20_000_000
  /// Diagnostics kept in all; one more says how many were left out.
  public var diagnostics = 1000

  public init() {}
}
