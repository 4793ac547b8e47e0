/// Bounds on what one request may cost.
public struct SearchLimits: Equatable, Sendable {
  /// Unicode scalars of a request that are read; the rest is ignored.
  public var requestScalars = 2000
  /// Words and characters of a request that are looked up.
  public var requestAtoms = 200
  /// The longest word that is looked up, in scalars; a longer one is cut.
  public var wordScalars = 64

  public init() {}
}
