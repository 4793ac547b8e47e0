/// What `if` and `skip when` ask: checks that must all hold, or of which one must.
public struct Condition: Sendable, Equatable {
  /// At least one.
  public let checks: [Check]
  public let needsAll: Bool

  public struct Check: Sendable, Equatable {
    public let isNegated: Bool
    public let test: Test

    public init(_ test: Test, isNegated: Bool = false) {
      self.test = test
      self.isNegated = isNegated
    }
  }

  public enum Test: Sendable, Equatable {
    /// The line is reached so long, or more, after the plan has it; of `skip when`, the stop would begin so.
    case late(Milliseconds)
    /// So long, or more, before.
    case early(Milliseconds)
    /// How many watch now.
    case viewers(Comparison, Int)
    /// How many viewers have asked for it since the tour began.
    case asked(Place, Comparison, Int)
    case after(Moment)
  }

  public init(checks: [Check], needsAll: Bool = true) {
    precondition(!checks.isEmpty, "a condition has a check")
    self.checks = checks
    self.needsAll = needsAll
  }

  /// Judged with `holds` for each plain test.
  public func evaluate(_ holds: (Test) -> Bool) -> Bool {
    needsAll
      ? checks.allSatisfy { holds($0.test) != $0.isNegated }
      : checks.contains { holds($0.test) != $0.isNegated }
  }
}

public enum Comparison: String, Sendable, Codable {
  case equal = "="
  case less = "<"
  case greater = ">"
  case atMost = "<="
  case atLeast = ">="

  public func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
    switch self {
    case .equal: a == b
    case .less: a < b
    case .greater: a > b
    case .atMost: a <= b
    case .atLeast: a >= b
    }
  }
}
