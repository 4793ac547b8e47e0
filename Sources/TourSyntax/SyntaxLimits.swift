/// Bounds on what one file may ask of the parser. At a bound there is a diagnostic, never a hang.
public struct SyntaxLimits: Sendable, Equatable {
  /// Bytes of one file; the tree stores offsets in 32 bits.
  public var fileBytes = 16 * 1024 * 1024
  /// `if` and `vote` inside each other.
  public var nesting = 32
  /// Diagnostics kept for one file; one more says how many were left out.
  public var diagnostics = 1000

  public init() {}
}
