/// How many diagnostics were only counted, because there were too many.
public struct LeftOutDiagnostics: Sendable, Equatable {
  public var errors: Int
  public var warnings: Int

  public init(errors: Int = 0, warnings: Int = 0) {
    self.errors = errors
    self.warnings = warnings
  }

  public var total: Int { errors + warnings }
}
