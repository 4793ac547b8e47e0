public import TourModel

/// A rule that every run of every tour keeps, whatever guides and viewers do.
public enum RunRule: String, CaseIterable, Sendable {
  case timeGoesForward
  case refusalsChangeNothing
  case nothingIsSaidTwiceUnasked
  case partsAddUp
  case undoRestoresAll
  case everyStopIsAccountedFor
  case noStateIsADeadEnd

  public var wording: String {
    switch self {
    case .timeGoesForward: "time never goes back"
    case .refusalsChangeNothing: "what is refused changes nothing"
    case .nothingIsSaidTwiceUnasked: "nothing is said twice unasked"
    case .partsAddUp: "the parts add up to the total"
    case .undoRestoresAll: "undo restores all"
    case .everyStopIsAccountedFor: "every stop is visited or skipped"
    case .noStateIsADeadEnd: "no state is a dead end"
    }
  }
}

/// How a rule was broken.
public struct BrokenRule: Equatable, Sendable {
  public let rule: RunRule
  /// When the rule was broken, from the tour's start.
  public let at: Milliseconds
  /// What happened, in words that quote the script: never print it raw.
  public let message: String

  public init(rule: RunRule, at moment: Milliseconds, message: String) {
    self.rule = rule
    at = moment
    self.message = message
  }
}
