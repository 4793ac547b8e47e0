/// Bounds on what one request may cost.
public struct SearchLimits: Equatable, Sendable {
  /// Unicode scalars of a request that are read; the rest is ignored.
  public var requestScalars = 2000
  /// Words and characters of a request that are looked up.
  public var requestAtoms = 96
  /// The longest word that is looked up, in bytes of its folded letters; a longer one is cut.
  public var wordBytes = 128

  public init() {}
}
