/// What `if` and `skip when` ask: checks that must all hold, or of which one must.
public struct Condition: Sendable, Equatable {
  /// What is asked; never empty.
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
    /// Holds where the line is reached at least this much later than planned; in `skip when`, where
    /// the stop would begin that much later.
    case late(Milliseconds)
    /// Holds where the line is reached at least this much earlier than planned.
    case early(Milliseconds)
    /// Compares the number of viewers who watch now.
    case viewers(Comparison, Int)
    /// Compares the number of viewers who have asked for the place since the tour began.
    case asked(Place, Comparison, Int)
    case after(Moment)
  }

  public init(checks: [Check], needsAll: Bool = true) {
    precondition(!checks.isEmpty, "a condition has a check")
    self.checks = checks
    self.needsAll = needsAll
  }

  /// Whether the condition holds, where `holds` judges each plain test.
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
